import { isPartialDate } from "../../dates/partial-date.ts";
import type { Chapter } from "../../ledger/kind.ts";
import { kindOf } from "../../ledger/kinds/index.ts";
import { overlap, stretchOf } from "../ranges.ts";
import type { CustodyField, Party, ReadCustodyFact } from "../reading.ts";
import { type Choices, choose } from "./choose.ts";
import { isOpenTerm, readTerm, regimes } from "./custody-words.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { codeOf, ruleOf, type Scene } from "./scene.ts";
import { isUnnamed } from "./unnamed.ts";

/** A fact, and all the people of whom the same words say it. */
type Told = ReadCustodyFact & { people: Party[] };
type Rule = (scene: Scene, fact: Told) => Draft | undefined;

const single = (fact: Told) => ({
  spans: [{ start: fact.start, end: fact.end, text: fact.text }],
  subjects: fact.people,
  rule: ruleOf("custody", fact.field, "", fact.rule),
});

const pleas: Choices<"not guilty" | "guilty"> = [
  [/not guilty|(?<!\p{L})не призна|отрица/iu, "not guilty"],
  [/guilty|призна/iu, "guilty"],
];

const rules: Partial<Record<CustodyField, Rule>> = {
  charge: (scene, fact) =>
    draft(scene.source.id, {
      kind: "charge",
      body: { offence: fact.text, statute: undefined, authority: undefined, stage: undefined },
      ...single(fact),
    }),
  sentence_length: (scene, fact) => {
    const term = readTerm(fact.value ?? "") ?? readTerm(fact.text);
    if (!term) return undefined;
    const { penalty, months, days } = term;
    return draft(scene.source.id, {
      kind: "sentence",
      body: {
        ...{ penalty, months, days, court: undefined },
        remarks: isOpenTerm(term) ? clip(fact.text) : undefined,
      },
      ...single(fact),
    });
  },
  plea: (scene, fact) => {
    const said = choose(fact.value ?? fact.text, pleas);
    if (!said) return undefined;
    return draft(scene.source.id, { kind: "plea", body: { plea: said, toWhat: undefined }, ...single(fact) });
  },
  lawyer: (scene, fact) =>
    isUnnamed(fact.person)
      ? undefined
      : draft(scene.source.id, {
          kind: "relation",
          body: { name: clip(fact.value ?? fact.text), relation: "lawyer", reach: undefined },
          ...single(fact),
        }),
  health: (scene, fact) =>
    draft(scene.source.id, {
      kind: "condition",
      body: { condition: clip(fact.text), course: undefined, remarks: undefined },
      ...single(fact),
    }),
};

/** One stay: a facility with the country, the beginning and the kind of custody that stand by it. */
const stayAt = (scene: Scene, place: ReadCustodyFact, others: readonly ReadCustodyFact[]): Draft => {
  const sentence = stretchOf(scene.sentences, place);
  const of = (field: CustodyField) => others.filter((fact) => fact.field === field);
  const near = (field: CustodyField) => of(field).find((fact) => overlap(fact, sentence));
  const countries = new Set(of("country").map(codeOf));
  const country = near("country") ?? (countries.size === 1 ? of("country")[0] : undefined);
  const since = near("held_since") ?? (of("held_since").length === 1 ? of("held_since")[0] : undefined);
  const status = near("custody_status");
  const from = since?.value && isPartialDate(`${since.value}/..`) ? `${since.value}/..` : undefined;
  const parts = [place, country, from ? since : undefined, status].filter((fact) => fact !== undefined);
  return draft(scene.source.id, {
    kind: "custody",
    on: from,
    body: {
      facility: place.field === "facility" ? clip(place.text) : undefined,
      place: undefined,
      country: codeOf(country),
      authority: undefined,
      regime: status && choose(status.text, regimes),
      remarks: undefined,
    },
    spans: [...new Set(parts)],
    subjects: [place.person],
    rule: ruleOf("custody", place.field, "", place.rule),
    uses: parts,
  });
};

/** What events of these chapters say as well, on the same words, is not said once more. */
const chaptersTelling: Partial<Record<CustodyField, readonly Chapter[]>> = {
  health: ["health", "treatment"],
  country: ["custody", "proceedings", "outcome"],
};

const isToldBy = (events: readonly Draft[], fact: ReadCustodyFact): boolean =>
  events.some(
    ({ claim }) =>
      chaptersTelling[fact.field]?.includes(kindOf(claim.kind).chapter) &&
      claim.citations.some((citation) => overlap(citation, fact)),
  );

/** The stays of one person: by facility; only where none is named, by country or by the day it began. */
const staysOf = (scene: Scene, facts: readonly ReadCustodyFact[], events: readonly Draft[]): Draft[] => {
  const facilities = facts.filter((fact) => fact.field === "facility");
  if (facilities.length > 0) return facilities.map((facility) => stayAt(scene, facility, facts));
  const since = facts.find((fact) => fact.field === "held_since" && fact.value);
  const country = facts.find((fact) => fact.field === "country" && codeOf(fact) && !isToldBy(events, fact));
  const isPlaced = events.some(
    ({ claim, subjects }) =>
      claim.kind === "custody" && facts.some(({ person }) => subjects.includes(person)),
  );
  const only = since ?? (isPlaced ? undefined : country);
  return only && !isUnnamed(only.person) ? [stayAt(scene, only, facts)] : [];
};

const together = (facts: readonly ReadCustodyFact[]): Told[] => {
  const told = new Map<string, Told>();
  for (const fact of facts) {
    const key = `${fact.field} ${fact.start} ${fact.end}`;
    const known = told.get(key);
    told.set(key, { ...fact, people: [...(known?.people ?? []), fact.person] });
  }
  return [...told.values()];
};

/** What is said of somebody's custody, apart from what the events have taken up already. */
export const proposeCustody = (scene: Scene, events: readonly Draft[]): Draft[] => {
  const used = new Set(events.flatMap((event) => event.uses));
  const known = scene.reading.custody.filter(
    (fact) =>
      !used.has(fact) &&
      (fact.field === "country" || !isToldBy(events, fact)) &&
      (scene.names.has(fact.person) || isUnnamed(fact.person)),
  );
  const people = [...new Set(known.map((fact) => fact.person))];
  const stays = people.flatMap((person) =>
    staysOf(
      scene,
      known.filter((fact) => fact.person === person),
      events,
    ),
  );
  return [...stays, ...together(known).flatMap((fact) => rules[fact.field]?.(scene, fact) ?? [])];
};
