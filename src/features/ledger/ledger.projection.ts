import { type AccessList, audienceFor } from "../../core/access/access.ts";
import { representationsOf } from "../../core/casework/silences.ts";
import { otherNamesOf, titleOf } from "../../core/casework/title.ts";
import { startOf } from "../../core/dates/interval.ts";
import { readPartialDate } from "../../core/dates/partial-date.ts";
import type { Entry } from "../../core/ledger/entry.ts";
import { type CaseFile, factsOf, fold } from "../../core/ledger/fold.ts";
import type { Fact } from "../../core/ledger/resolve.ts";
import { sayClaim } from "../../core/ledger/say-fact.ts";
import { nameWords } from "../../core/names/name-words.ts";
import { langs } from "../../core/words/text.ts";

/** The ledger that rows are derived for. */
export type Projected = { id: string; kind: "case" | "affair"; access: AccessList };

/** No date enters the rows but those of the entries, so that they are the same whenever they are derived. */
const NO_DAY = "0001-01-01";

const everyFact = (file: CaseFile): Fact[] => Object.values(file.chapters).flat();

/** The line of a list: from ordinary entries alone, since whoever sees the list may not see the restricted ones. */
const summaryRow = ({ id, kind, access }: Projected, entries: readonly Entry[]) => {
  const ordinary = entries.filter((entry) => entry.sensitivity === "ordinary");
  const file = fold(ordinary, {});
  const { standing } = file;
  return {
    ledger_id: id,
    kind,
    title: titleOf(file) ?? null,
    other_names: otherNamesOf(file),
    state: standing.state,
    country: standing.custody?.body.country ?? standing.heldSince?.body.country ?? null,
    facility: standing.custody?.body.facility ?? null,
    held_since: standing.heldSince?.on === undefined ? null : startOf(standing.heldSince.on),
    nationalities: [...new Set(factsOf(file, "nationality").map((fact) => fact.body.country))],
    facts: everyFact(file).length,
    uncited: file.uncited.length,
    disagreements: file.disagreements.filter((one) => !one.decision).length,
    latest_on: file.timeline.findLast((fact) => fact.on !== undefined)?.on ?? null,
    recorded_at: ordinary.at(-1)?.recordedAt ?? "",
    audience: audienceFor(access, "ordinary"),
  };
};

/** The row tells the answer too, so that it is for those only who may see both. */
const representationRows = (file: CaseFile, keyOf: KeyOf) =>
  representationsOf(file, NO_DAY).map(({ fact, answers }) => {
    const { body, on, seq } = fact;
    const isRestricted = [fact, ...answers].some((one) => one.sensitivity === "restricted");
    const made = on === undefined ? undefined : readPartialDate(on);
    const answer = answers.at(-1);
    return {
      ...keyOf({ seq, sensitivity: isRestricted ? "restricted" : "ordinary" }),
      act_id: fact.actId ?? null,
      on_edtf: on ?? null,
      on_earliest: made?.earliest ?? null,
      on_latest: made?.latest ?? null,
      raised_by: body.by,
      level: body.level ?? null,
      counterpart: body.to,
      to_person: body.toPerson ?? null,
      to_level: body.toLevel ?? null,
      channel: body.channel ?? null,
      asks: [...new Set(body.asks?.map((ask) => ask.kind) ?? [])],
      ask_words: body.asks?.map((ask) => ask.words) ?? [],
      outcome: answer?.body.outcome ?? null,
      answered_on: answer?.on ?? null,
      answer_words: answer?.body.reason ?? answer?.body.words ?? null,
      citations: fact.citations.length,
      shared: !isRestricted && [fact, ...answers].every((one) => one.shared),
    };
  });

type KeyOf = (fact: Pick<Fact, "seq" | "sensitivity">) => {
  ledger_id: string;
  seq: number;
  audience: string[];
};

const citationRows = (facts: readonly Fact[], keyOf: KeyOf) =>
  facts.flatMap((fact) =>
    fact.citations.map(({ sourceId, start, end }, position) => ({
      ...keyOf(fact),
      position,
      source_id: sourceId,
      starts: start,
      ends: end,
    })),
  );

/** By what one person is told from another, and whom they were found to be or not to be. */
const markOf = (fact: Fact): string | undefined => {
  switch (fact.kind) {
    case "birth":
      return fact.on;
    case "nationality":
    case "custody":
    case "arrest":
      return fact.body.country;
    case "identifier":
      return `${fact.body.type}: ${fact.body.value}`;
    case "same-person":
    case "not-same-person":
      return fact.body.other;
    default:
      return undefined;
  }
};

const markRows = (file: CaseFile, keyOf: KeyOf) =>
  everyFact(file).flatMap((fact) => {
    const value = file.setAside.has(fact) ? undefined : markOf(fact);
    return value === undefined ? [] : [{ ...keyOf(fact), kind: fact.kind, value }];
  });

/** Derives every row that lists and searches stand on from the entries of one ledger. */
export const project = (ledger: Projected, entries: readonly Entry[]) => {
  const file = fold(entries, {});
  const facts = everyFact(file);
  const keyOf: KeyOf = (fact) => ({
    ledger_id: ledger.id,
    seq: fact.seq,
    audience: audienceFor(ledger.access, fact.sensitivity),
  });
  return {
    ledger_summary: [summaryRow(ledger, entries)],
    ledger_name: factsOf(file, "name").map((fact) => ({
      ...keyOf(fact),
      kind: ledger.kind,
      full_name: fact.body.full,
      words: nameWords(fact.body.full),
    })),
    ledger_member: factsOf(file, "membership").map((fact) => ({
      ...keyOf(fact),
      tip: fact.tip,
      affair_id: fact.body.affair,
      period: fact.on ?? null,
    })),
    person_mark: ledger.kind === "case" ? markRows(file, keyOf) : [],
    representation_line: representationRows(file, keyOf),
    fact_text: facts.map((fact) => ({
      ...keyOf(fact),
      kind: fact.kind,
      on_edtf: fact.on ?? null,
      words: [...new Set(langs.map((lang) => sayClaim(fact, lang)))].join("\n"),
    })),
    citation_line: citationRows(facts, keyOf),
  };
};

export type Projections = ReturnType<typeof project>;
