import type { Claim } from "./entry.ts";
import type { Version } from "./resolve.ts";

const said = ({ kind, on, saidBy, body }: Claim): string => JSON.stringify([kind, on, saidBy, body]);

/** Whether a version says what the one before it says, and only cites more. */
export const isSourceAdded = ({ entry, claim }: Version, before: Version | undefined): boolean =>
  entry.kind === "correction" &&
  claim !== undefined &&
  before?.claim !== undefined &&
  said(claim) === said(before.claim) &&
  entry.sensitivity === before.entry.sensitivity &&
  claim.citations.length > before.claim.citations.length;

/** Whether what a fact says was ever changed: further sources leave it as it was. */
export const wasChanged = (versions: readonly Version[]): boolean =>
  versions.some((version, place) => place > 0 && !isSourceAdded(version, versions[place - 1]));
