import type { Transaction } from "kysely";
import { compareNames } from "../../core/names/compare-names.ts";
import { sayReason } from "../../core/names/name-reason.ts";
import { makeRosterIndex } from "../../core/names/roster-index.ts";
import type { Reading } from "../../core/reading/reading.ts";
import type { Database } from "../../platform/database/schema.ts";
import { filesLinkedBefore, type Links, membershipsAmong, titlesOf } from "./link.store.ts";
import type { Subject } from "./review.contract.ts";
import { type ProposalRow, rosterOf } from "./review.store.ts";

type Trx = Transaction<Database>;
type Known = { proposals: readonly ProposalRow[]; links: Links };
type Suggestions = Subject["suggestions"];

const mostSuggestions = 5;

const isGroup = (subject: string): boolean => /^(?:group|anon):/u.test(subject);

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
  return { subjects: [...about].map(describe), others: others.map(({ id }) => describe(id)) };
};

const describer = async (
  trx: Trx,
  sourceId: string,
  reading: Reading,
  { ids, links }: Known & { ids: readonly string[] },
) => {
  const named = new Map(reading.persons.map((person) => [person.id, person]));
  const suggestPeople = await peopleSuggester(trx);
  const linkedBefore = await filesLinkedBefore(trx, sourceId, ids.filter(isGroup));
  const toJoin = await joiners(trx, ids, links);
  // One group has many names in a text: "the sailors", "our citizens", "all of them".
  const linkedHere = [...links.values()].flatMap((link) =>
    link !== "not ours" && link.kind === "affair" ? [link] : [],
  );
  return (id: string): Subject => {
    const link = links.get(id);
    const name = named.get(id)?.name ?? id.replace(/^\w+:/u, "");
    const before = linkedBefore
      .filter((row) => row.subject === id)
      .map((row) => ({ ledgerId: row.ledger_id, title: row.title ?? "" }));
    const affairs = [...new Map([...before, ...linkedHere].map((one) => [one.ledgerId, one])).values()];
    const mentions = reading.mentions.filter((mention) => mention.person === id);
    return {
      ...{ id, name, isGroup: isGroup(id) },
      mentions: mentions.map(({ start, end }) => ({ start, end })),
      ...(link && { link }),
      suggestions: isGroup(id)
        ? affairs.map(({ ledgerId, title }) => ({ ledgerId, title, score: 1, why: [] }))
        : suggestPeople(name, named.get(id)?.roster),
      toJoin: link && link !== "not ours" && link.kind === "affair" ? (toJoin.get(link.ledgerId) ?? []) : [],
    };
  };
};

/** Suggests the cases whose names are like a name, the one that the reader took the person for first. */
const peopleSuggester = async (trx: Trx) => {
  const roster = await rosterOf(trx);
  const index = makeRosterIndex(roster);
  const titles = await titlesOf(trx, [...new Set(roster.map((one) => one.id))]);
  return (name: string, taken: string | undefined): Suggestions => {
    const hits = index.find(name);
    const best = [...new Map(hits.toReversed().map((hit) => [hit.id, hit])).values()].sort(
      (a, b) => Number(b.id === taken) - Number(a.id === taken) || b.score - a.score,
    );
    return best.slice(0, mostSuggestions).map((hit) => ({
      ledgerId: hit.id,
      title: titles.get(hit.id) ?? hit.name,
      score: hit.score,
      why: compareNames(name, hit.name).reasons.map((reason) => ({
        en: sayReason(reason, "en"),
        ru: sayReason(reason, "ru"),
      })),
    }));
  };
};

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
