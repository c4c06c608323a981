import type { Reading } from "../reading.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { mergeDoubles } from "./merge-doubles.ts";
import type { Draft, Proposal, ReadSource } from "./proposal.ts";
import { proposeCustody } from "./propose-custody.ts";
import { proposeEvents } from "./propose-events.ts";
import { proposeLetter } from "./propose-letter.ts";
import { proposeNames } from "./propose-names.ts";
import { proposeStatements } from "./propose-statements.ts";
import { setScene } from "./scene.ts";

export type { Proposal, ReadSource } from "./proposal.ts";

/** What it stands on first of all is cited first. */
const startOf = ({ claim }: Draft): number => claim.citations[0]?.start ?? 0;

/** Turns what the reader found into entries that it suggests, in the order of the text; each cites its words. */
export const propose = (reading: Reading, text: string, source: ReadSource): Proposal[] => {
  const scene = setScene(reading, text, source);
  const events = proposeLetter(scene, proposeEvents(scene));
  const drafts = [
    ...proposeNames(scene),
    ...events,
    ...proposeCustody(scene, events),
    ...proposeStatements(scene, events),
  ];
  return mergeDoubles(drafts)
    .map((draft, order) => ({ draft, order }))
    .sort((a, b) => startOf(a.draft) - startOf(b.draft) || a.order - b.order)
    .map(({ draft: { subjects, claim, rule } }, position) => ({
      ...{ subjects, claim, rule, position },
      fingerprint: fingerprintOf(scene, subjects, claim),
    }));
};
