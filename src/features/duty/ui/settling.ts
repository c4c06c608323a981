import type { Duty } from "../../../core/casework/duties/duty.ts";
import type { DutyKind } from "../../../core/casework/duties/duty-kinds.ts";

/** The entry that does what is owed, as the entry form begins it. */
const settledBy: Partial<Record<DutyKind, Record<string, string>>> = {
  "first-contact": { kind: "contact", whose: "ours" },
  "first-visit": { kind: "contact", mode: "visit", whose: "ours" },
  "next-visit": { kind: "contact", mode: "visit", whose: "ours" },
  "inform-person": { kind: "notification", what: "person informed" },
  "notify-post": { kind: "notification", what: "post told" },
  "notify-death": { kind: "notification", what: "death told" },
  "allow-visit": { kind: "contact", mode: "visit" },
  "chase-representation": { kind: "answer" },
  "renew-consent": { kind: "consent" },
  "government-answer": { kind: "remedy", remedy: "un-wgad", stage: "answered" },
  "find-out-release": { kind: "release" },
  "warden-answer": { kind: "remedy", remedy: "us-compassionate-release", stage: "answered" },
};

/** Where the entry that would settle it is made; nothing where the entry that began it is corrected instead. */
export const settlingAddress = ({ kind, trigger }: Duty, ledgerId: string): string | undefined => {
  const fields = settledBy[kind];
  if (!fields || trigger.ledgerId !== ledgerId) return undefined;
  return `/entries/new?${new URLSearchParams({ ledger: ledgerId, ...fields })}`;
};

/** Where it is said that somebody answerable has excepted from it: from this one, until the field is emptied. */
export const exceptingAddress = ({ kind, trigger }: Duty, ledgerId: string): string => {
  const fields = { ledger: ledgerId, kind: "exception", duty: kind };
  const of = trigger.ledgerId === ledgerId ? { of: String(trigger.seq) } : {};
  return `/entries/new?${new URLSearchParams({ ...fields, ...of })}`;
};
