import { type Parameter, valueOn } from "../../law/parameter.ts";
import { type Cited, cite } from "../../law/provision.ts";
import { replyDays } from "../../law/provisions/un-wgad/parameters.ts";
import { unWgad } from "../../law/provisions/un-wgad/text.ts";
import { wardenDays } from "../../law/provisions/usc-18-3582/parameters.ts";
import { usc3582 } from "../../law/provisions/usc-18-3582/text.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { beginningOf, type Duty, dueWithin, type Outcome, stands } from "./duty.ts";
import type { DutyKind } from "./duty-kinds.ts";

type Stage = Fact<"remedy">["body"]["stage"];

type RemedyClock = {
  remedy: string;
  kind: DutyKind;
  basis: Cited;
  days: Parameter<number>;
  /** What is recorded where the other side has answered; every other end is nobody's answer. */
  answers: readonly Stage[];
};

/** What the law gives the other side to answer in, once a remedy is opened. */
export const remedyClocks: readonly RemedyClock[] = [
  {
    remedy: "un-wgad",
    kind: "government-answer",
    basis: cite(unWgad, "reply"),
    days: replyDays,
    // The opinion is the Working Group's own, with or without the government.
    answers: ["answered"],
  },
  {
    remedy: "us-compassionate-release",
    kind: "warden-answer",
    basis: cite(usc3582, "c.1.A"),
    days: wardenDays,
    answers: ["answered", "granted", "refused"],
  },
];

/** The clocks of remedies that have been opened, each counted from the newest opening. */
export const remedyDuties = (file: CaseFile, on: string): Duty[] => {
  const entries = factsOf(file, "remedy");
  return remedyClocks.flatMap(({ remedy, kind, basis, days, answers }) => {
    const own = entries.filter(({ body }) => body.remedy === remedy);
    const opened = own.findLast(({ body }) => body.stage === "opened");
    if (!opened) return [];
    const since = beginningOf(opened);
    const term = valueOn(days, since?.latest ?? on);
    if (!term) return [];
    const due = dueWithin(term.value, term.value, since);
    const after = own.slice(own.indexOf(opened) + 1);
    return [stands({ kind, basis: { law: basis }, trigger: opened, due }, endedBy(after, answers), on)];
  });
};

/** An answer ends it; without one, a decision or the end of the matter: then none is waited for any more. */
const endedBy = (after: readonly Fact<"remedy">[], answers: readonly Stage[]): Outcome | undefined => {
  const answer = after.find(({ body }) => answers.includes(body.stage));
  if (answer) return { state: "done", by: answer, on: answer.on };
  const by = after.find(({ body }) => body.stage !== "step");
  return by && { state: "excepted", by };
};
