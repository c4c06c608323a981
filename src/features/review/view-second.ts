import type { Reading } from "../../core/reading/reading.ts";
import { modelFault } from "../../platform/model/model-fault.ts";
import type { SecondView } from "./review.contract.ts";
import type { KeptSecond } from "./review.table.ts";

/** Longer than an answer is waited for and checked: the queue of jobs gives up as early. */
const longestOnItsWay = 10 * 60_000;

/** Whether an answer may still come of a text that was let out; a program that was stopped meanwhile keeps none. */
export const isOnItsWay = ({ state, sentAt }: KeptSecond, now: Date): boolean =>
  state === "sending" && now.getTime() - Date.parse(sentAt ?? "") < longestOnItsWay;

/** What came of asking the second reader, as far as it is known now. */
export const viewSecond = (
  kept: KeptSecond | undefined,
  { second }: Reading,
  now: Date,
): SecondView | undefined =>
  kept && {
    ...stateOf(kept, now),
    ...{ model: kept.model, host: kept.host },
    ...{ added: second?.added ?? 0, known: second?.known ?? 0 },
    ...{ dropped: kept.found?.dropped ?? 0, beyond: kept.found?.beyond ?? 0 },
    unclear: (second?.unnamed ?? 0) + (kept.found?.unfit ?? 0),
  };

const stateOf = (kept: KeptSecond, now: Date): Pick<SecondView, "state" | "problem"> => {
  const { state, problem } = kept;
  if (state !== "sending") return { state, problem };
  return isOnItsWay(kept, now)
    ? { state: "asked" }
    : { state: "failed", problem: modelFault("model.not-kept") };
};
