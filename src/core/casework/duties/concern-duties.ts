import { daysOf, onDay } from "../../dates/day-range.ts";
import { usualSeverity } from "../../law/treatment/complaint-of-concern.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import type { Text } from "../../words/text.ts";
import { type Duty, dueBy, type Outcome, stands } from "./duty.ts";
import { choose, type Policy, type Situation } from "./policy.ts";

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
      const chosen = choose(policy, kind, { ...situation, severity }, on);
      if (!chosen || (closed !== undefined && done === undefined)) return [];
      const due = dueBy(chosen.rule, receivedOn(concern));
      const owed = { kind, basis: { policy: chosen.rule }, trigger: concern, due };
      return [stands(owed, outcomeOf(concern, done, chosen.certain), on)];
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
const receivedOn = ({ body: { received }, versions }: Concern) => {
  if (received !== undefined) return daysOf(received);
  const recorded = versions[0]?.entry.recordedAt.slice(0, 10);
  return recorded === undefined ? undefined : onDay(recorded);
};
