import { daysBetween } from "../dates/calendar.ts";
import { byDate, mayBeSameDate } from "../dates/compare-dates.ts";
import { daysOf } from "../dates/day-range.ts";
import { type BooleanFact, type FactKey, type Facts, factDefinitions } from "../law/facts/facts.ts";
import { type CaseFile, factsOf } from "../ledger/fold.ts";
import type { KindName } from "../ledger/kinds/index.ts";
import type { Fact } from "../ledger/resolve.ts";

/** What the rules of law may take from a case file, and the entries that each thing stands on. */
export type LawFacts = {
  facts: Facts;
  evidence: { readonly [K in FactKey]?: readonly Fact[] };
  /** Told differently by entries that nobody has decided between: not known to the rules. */
  disputed: readonly FactKey[];
};

type Told =
  | { [K in FactKey]: { fact: K; value: NonNullable<Facts[K]>; by: Fact } }[FactKey]
  | { fact: BooleanFact; value: boolean; by: Fact };

/** Reads the facts for law out of a file as it stands. */
export const lawFactsOf = (file: CaseFile): LawFacts => {
  const facts: Record<string, unknown> = {};
  const evidence: Record<string, Fact[]> = {};
  const values = new Map<FactKey, unknown[]>();
  for (const { fact, value, by } of toldOf(file)) {
    if (file.setAside.has(by)) continue;
    values.set(fact, [...(values.get(fact) ?? []), value]);
    evidence[fact] = [...(evidence[fact] ?? []), by];
  }
  const disputed: FactKey[] = [];
  for (const [key, all] of values) {
    const agreed = agreedValue(key, all);
    if (agreed === undefined) disputed.push(key);
    else facts[key] = agreed;
  }
  return { facts: facts as Facts, evidence, disputed };
};

/** What all say, as precisely as any of them; undefined where they differ. */
const agreedValue = (key: FactKey, all: readonly unknown[]): unknown => {
  const { type } = factDefinitions[key];
  if (type === "countries") return [...new Set(all.flat())];
  if (type !== "date") return all.every((value) => value === all[0]) ? all[0] : undefined;
  const dates = all as string[];
  const [first] = dates.toSorted((a, b) => width(a) - width(b));
  return first !== undefined && dates.every((date) => mayBeSameDate(date, first)) ? first : undefined;
};

const width = (edtf: string): number => {
  const days = daysOf(edtf);
  return days ? daysBetween(days.earliest, days.latest) : Number.POSITIVE_INFINITY;
};

function* toldOf(file: CaseFile): Generator<Told> {
  yield* datesTold(file);
  yield* sentenceTold(file);
  yield* transferTold(file);
  for (const by of factsOf(file, "circumstance"))
    yield { fact: by.body.circumstance, value: by.body.holds === "yes", by };
}

/** A date with an open end says nothing that a rule could count from. */
const dated = (fact: Fact<KindName>): string | undefined => {
  const start = fact.on?.split("/")[0];
  return start !== undefined && daysOf(start) ? start : undefined;
};

function* datesTold(file: CaseFile): Generator<Told> {
  for (const by of factsOf(file, "nationality"))
    yield { fact: "nationalities", value: [by.body.country], by };
  for (const by of factsOf(file, "birth")) {
    const value = dated(by);
    if (value !== undefined) yield { fact: "birth", value, by };
  }
  const { heldSince } = file.standing;
  const since = heldSince && dated(heldSince);
  if (heldSince && since !== undefined) yield { fact: "heldSince", value: since, by: heldSince };
}

const penalties = {
  prison: "term",
  life: "life",
  death: "death",
  fine: undefined,
  other: undefined,
} as const;

function* sentenceTold(file: CaseFile): Generator<Told> {
  for (const by of factsOf(file, "sentence")) {
    const { penalty, months, days, country, jurisdiction, ends } = by.body;
    const on = dated(by);
    const kind = penalty ? penalties[penalty] : months === undefined ? undefined : "term";
    if (on !== undefined) yield { fact: "sentencedOn", value: on, by };
    if (kind !== undefined) yield { fact: "penalty", value: kind, by };
    if (months !== undefined && !days) yield { fact: "sentenceMonths", value: months, by };
    if (country !== undefined) yield { fact: "sentencingState", value: country, by };
    if (jurisdiction !== undefined) yield { fact: "jurisdiction", value: jurisdiction, by };
    if (ends !== undefined && daysOf(ends)) yield { fact: "fullTermOn", value: ends, by };
  }
  const last = factsOf(file, "appeal").at(-1);
  if (last?.body.stage === "filed") yield { fact: "judgmentFinal", value: false, by: last };
}

/** The last request for a transfer of the sentence, and the last refusal of one. */
function* transferTold(file: CaseFile): Generator<Told> {
  const requests = factsOf(file, "representation").filter(({ body }) =>
    body.asks?.some(({ kind }) => kind === "sentence transfer"),
  );
  const request = requests.filter((fact) => dated(fact)).sort(latestFirst)[0];
  if (request) yield { fact: "transferRequestedOn", value: dated(request) ?? "", by: request };
  const asked = new Set(requests.map(({ ledgerId, seq }) => `${ledgerId} ${seq}`));
  const refusal = factsOf(file, "answer")
    .filter(
      ({ body, ledgerId }) =>
        body.outcome === "refused" && body.answers.some((seq) => asked.has(`${ledgerId} ${seq}`)),
    )
    .filter((fact) => dated(fact))
    .sort(latestFirst)[0];
  if (refusal) yield { fact: "transferRefusedOn", value: dated(refusal) ?? "", by: refusal };
}

const latestFirst = (a: Fact, b: Fact): number => byDate(b.on ?? "", a.on ?? "");
