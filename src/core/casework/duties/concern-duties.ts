import { daysOf } from "../../dates/day-range.ts";
import { usualSeverity } from "../../law/treatment/complaint-of-concern.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import type { Duty, Outcome } from "./duty.ts";
import type { Policy, Situation } from "./policy.ts";
import { recordedOn } from "./recorded-on.ts";
import { rulingOf, standsBy } from "./ruling.ts";

type Concern = Fact<"concern">;

/** The clocks of each concern: assessed, management told, minister told, counted from its receipt. */
export const concernDuties = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] =>
  factsOf(file, "concern").flatMap((concern) => {
    const {
      severity = usualSeverity(concern.body),
      assessed,
      managementTold,
      ministerTold,
      closed,
    } = concern.body;
    const clock = (
      kind: "assess-concern" | "tell-management" | "tell-minister",
      done: string | undefined,
    ) => {
      const asked = { policy, kind, situation: { ...situation, severity }, on };
      const ruling = rulingOf(asked, receivedOn(concern));
      if (!ruling || (closed !== undefined && done === undefined)) return [];
      return standsBy({ kind, trigger: concern }, ruling, outcomeOf(concern, done, ruling.certain), on);
    };
    return [
      ...clock("assess-concern", assessed),
      ...clock("tell-management", managementTold),
      ...clock("tell-minister", ministerTold),
    ];
  });

const severityOpen: Text = {
  en: "It depends on how grave the concern is, which nobody has said.",
  ru: "Зависит от тяжести сообщения, о которой не сказано.",
};

const outcomeOf = (concern: Concern, done: string | undefined, certain: boolean): Outcome | undefined => {
  if (done !== undefined) return { state: "done", by: concern, on: done };
  return certain ? undefined : { state: "not known", why: severityOpen };
};

/** When we received it; the day of its first entry, if that was not said. */
const receivedOn = (concern: Concern) => {
  const { received } = concern.body;
  return received === undefined ? recordedOn(concern) : daysOf(received);
};
