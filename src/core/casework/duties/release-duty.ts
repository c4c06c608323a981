import type { CaseFile } from "../../ledger/fold.ts";
import { termPassedOf } from "../term-passed.ts";
import { type Duty, stands } from "./duty.ts";

/** To find out what became of somebody whose term has ended, or may have, and who is still recorded as held. */
export const releaseDuty = (file: CaseFile, on: string): Duty[] => {
  const passed = termPassedOf(file, on);
  if (!passed) return [];
  const { kind: end, end: due, sentence: trigger } = passed;
  return [stands({ kind: "find-out-release", basis: { end }, trigger, due }, undefined, on)];
};
