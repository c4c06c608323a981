import type { CaseFile } from "../../ledger/fold.ts";
import type { Text } from "../../words/text.ts";
import { pathogens } from "./pathogen.ts";
import type { TriageInputs } from "./place-figures.ts";
import { type Triage, triageOf } from "./triage.ts";

/** Stands over every list of this kind. */
const label: Text = {
  en: "Operational, not clinical: it orders work and replaces no doctor. The thresholds are ours; sex is left out on purpose.",
  ru: "Для организации работы, не медицинское заключение: задаёт порядок и не заменяет врача. Пороги наши; пол намеренно не учитывается.",
};

/** An order of urgency over many people, with what it was drawn up from. */
export type TriageRun<Id> = {
  label: Text;
  inputs: TriageInputs;
  /** The most urgent first; those of whom too little is known stand before those known to be less urgent. */
  results: { id: Id; triage: Triage }[];
  /** Not in custody as far as is known, therefore not in the list. */
  notHeld: Id[];
};

const order: readonly Triage["band"][] = ["high", "medium", "unknown", "low"];

/** Puts all who are held into bands; undefined for a pathogen without a list. */
export const triageRun = <Id>(
  cases: readonly { id: Id; file: CaseFile }[],
  inputs: TriageInputs,
): TriageRun<Id> | undefined => {
  const pathogen = pathogens.find(({ id }) => id === inputs.pathogen);
  if (!pathogen) return undefined;
  const held = cases.filter(({ file }) => file.standing.state === "held");
  return {
    label,
    inputs,
    results: held
      .map(({ id, file }) => ({ id, triage: triageOf(file, pathogen, inputs) }))
      .sort((a, b) => rankOf(a.triage) - rankOf(b.triage)),
    notHeld: cases.filter(({ file }) => file.standing.state !== "held").map(({ id }) => id),
  };
};

/** Within a band, those whom something not known may still raise come first. */
const rankOf = ({ band, mayBeHigh }: Triage): number => order.indexOf(band) - (mayBeHigh ? 0.5 : 0);
