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

type RemedyClock = { remedy: string; kind: DutyKind; basis: Cited; days: Parameter<number> };

/** What the law gives the other side to answer in, once a remedy is opened. */
export const remedyClocks: readonly RemedyClock[] = [
  { remedy: "un-wgad", kind: "government-answer", basis: cite(unWgad, "reply"), days: replyDays },
  {
    remedy: "us-compassionate-release",
    kind: "warden-answer",
    basis: cite(usc3582, "c.1.A"),
    days: wardenDays,
  },
];

/** The clocks of remedies that have been opened, each counted from the newest opening. */
export const remedyDuties = (file: CaseFile, on: string): Duty[] => {
  const entries = factsOf(file, "remedy");
  return remedyClocks.flatMap(({ remedy, kind, basis, days }) => {
    const own = entries.filter(({ body }) => body.remedy === remedy);
    const opened = own.findLast(({ body }) => body.stage === "opened");
    if (!opened) return [];
    const since = beginningOf(opened);
    const term = valueOn(days, since?.latest ?? on);
    if (!term) return [];
    const due = dueWithin(term.value, term.value, since);
    return [stands({ kind, basis: { law: basis }, trigger: opened, due }, answerTo(opened, own), on)];
  });
};

// "Government replied", "получен ответ"
const answering = /repl(?:y|ied)|answer|respon[ds]|ответ/iu;

/** A decision, the end of it, or a step that is called an answer. */
const answerTo = (opened: Fact<"remedy">, own: readonly Fact<"remedy">[]): Outcome | undefined => {
  const by = own
    .slice(own.indexOf(opened) + 1)
    .find(({ body }) => body.stage !== "step" || answering.test(body.step ?? ""));
  return by && { state: "done", by, on: by.on };
};
