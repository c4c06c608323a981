import type { Transaction } from "kysely";
import { latinBeside } from "../../core/names/latin-beside.ts";
import { isUnnamed } from "../../core/reading/propose/unnamed.ts";
import type { Reading } from "../../core/reading/reading.ts";
import { modelBehind } from "../../core/reading/second/model-rule.ts";
import type { Database } from "../../platform/database/schema.ts";
import { filesLinkedBefore, type Link, type Links, membershipsAmong } from "./link.store.ts";
import type { Subject } from "./review.contract.ts";
import type { SeenProposal } from "./seen-proposals.ts";
import type { suggestFiles } from "./suggestions.ts";

type Trx = Transaction<Database>;
type Known = {
  proposals: readonly SeenProposal[];
  /** The files with a name like theirs, by person. */
  known: ReadonlyMap<string, string[]>;
  links: Links;
  suggest: ReturnType<typeof suggestFiles>;
  readAt: string | undefined;
};

const isOfNoCase = new Set(["official", "journalist"]);

/** The people and groups of a reading, each with the files that it may be: those something is proposed for, and others. */
export const peopleOf = async (
  trx: Trx,
  sourceId: string,
  reading: Reading | undefined,
  known: Known,
): Promise<{ subjects: Subject[]; others: Subject[] }> => {
  if (!reading) return { subjects: [], others: [] };
  const { persons } = reading;
  const about = new Set([
    ...persons.filter((person) => person.class === "case").map((person) => person.id),
    ...known.proposals.flatMap((proposal) => proposal.subjects),
  ]);
  const others = persons.filter(({ id, class: kind }) => !about.has(id) && !isOfNoCase.has(kind));
  const describe = await describer(trx, sourceId, reading, { ...known, ids: [...about] });
  const describeAll = async (ids: readonly string[]) => {
    const described: Subject[] = [];
    for (const id of ids) described.push(await describe(id));
    return described;
  };
  return {
    subjects: await describeAll([...about]),
    others: await describeAll(others.map(({ id }) => id)),
  };
};

const describer = async (
  trx: Trx,
  sourceId: string,
  reading: Reading,
  { ids, links, proposals, known, suggest, readAt = "" }: Known & { ids: readonly string[] },
) => {
  const claimsOf = (id: string) =>
    proposals.filter(({ subjects }) => subjects.includes(id)).map(({ claim }) => claim);
  const named = new Map(reading.persons.map((person) => [person.id, person]));
  const linkedBefore = await filesLinkedBefore(trx, sourceId, ids.filter(isUnnamed));
  const toJoin = await joiners(trx, ids, links);
  // One group has many names in a text: "the sailors", "our citizens", "all of them".
  const linkedHere = [...links.values()].flatMap((link) =>
    link !== "not ours" && link.kind === "affair" ? [link] : [],
  );
  return async (id: string): Promise<Subject> => {
    const link = links.get(id);
    const name = named.get(id)?.name ?? id.replace(/^\w+:/u, "");
    const before = linkedBefore
      .filter((row) => row.subject === id)
      .map((row) => ({ ledgerId: row.ledger_id, title: row.title ?? "" }));
    const affairs = [...new Map([...before, ...linkedHere].map((one) => [one.ledgerId, one])).values()];
    const mentions = reading.mentions.filter((mention) => mention.person === id);
    return {
      ...{ id, name, latin: isUnnamed(id) ? undefined : latinBeside(name), isGroup: isUnnamed(id) },
      model: modelBehind(mentions[0]?.rule),
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      ...(link && { link: shown(link) }),
      mayTellMore: link !== undefined && isNews(link, known.get(id), readAt),
      suggestions: isUnnamed(id)
        ? affairs.map(({ ledgerId, title }) => ({ ledgerId, title, score: 1, why: [] }))
        : await suggest({ name, claims: claimsOf(id), known: known.get(id) ?? [] }),
      toJoin: link && link !== "not ours" && link.kind === "affair" ? (toJoin.get(link.ledgerId) ?? []) : [],
    };
  };
};

const shown = (link: Link): Subject["link"] => {
  if (link === "not ours") return link;
  const { at: _, ...rest } = link;
  return rest;
};

/** Whether the reader did not know yet that a name is that of this case. */
const isNews = (link: Link, known: readonly string[] | undefined, readAt: string): boolean =>
  link !== "not ours" && link.kind === "case" && link.at > readAt && !known?.includes(link.ledgerId);

/** By affair: the cases linked in this source that are no members of it. */
const joiners = async (trx: Trx, ids: readonly string[], links: Links) => {
  const linked = ids.flatMap((id) => {
    const link = links.get(id);
    return link && link !== "not ours" ? [link] : [];
  });
  const affairs = linked.filter((link) => link.kind === "affair").map((link) => link.ledgerId);
  const cases = [
    ...new Map(linked.filter((link) => link.kind === "case").map((link) => [link.ledgerId, link])).values(),
  ];
  const members = await membershipsAmong(
    trx,
    affairs,
    cases.map((one) => one.ledgerId),
  );
  const isMember = (affair: string, ledgerId: string) =>
    members.some((row) => row.affair_id === affair && row.ledger_id === ledgerId);
  return new Map(
    affairs.map((affair) => [
      affair,
      cases
        .filter((one) => !isMember(affair, one.ledgerId))
        .map(({ ledgerId, title }) => ({ ledgerId, title })),
    ]),
  );
};
