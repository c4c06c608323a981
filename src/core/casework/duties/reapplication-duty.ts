import { daysOf } from "../../dates/day-range.ts";
import { cite } from "../../law/provision.ts";
import { usTransferPractice } from "../../law/provisions/us-transfer-practice/text.ts";
import { reapplicationFrom } from "../../law/provisions/usc-18-4100/us-transfer-conditions.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import { lawFactsOf } from "../law-facts.ts";
import { type Duty, stands } from "./duty.ts";

/** The day from which a new application for transfer may be made after the United States has refused one. */
export const reapplicationDuty = (file: CaseFile, on: string): Duty[] => {
  if (file.standing.state !== "held" || factsOf(file, "sentence").length === 0) return [];
  const { facts, evidence } = lawFactsOf(file);
  const { sentencingState, transferRefusedOn, transferRequestedOn, refusalObstacleGone } = facts;
  const [trigger] = evidence.transferRefusedOn ?? [];
  const due = reapplicationFrom(facts, on);
  if (sentencingState !== "US" || !due || !trigger || refusalObstacleGone === true) return [];
  const refused = daysOf(transferRefusedOn ?? "");
  const asked = transferRequestedOn === undefined ? undefined : daysOf(transferRequestedOn);
  if (asked && refused && asked.earliest > refused.latest) return [];
  const basis = { law: cite(usTransferPractice, "CRM 734") };
  return [stands({ kind: "new-transfer-application", basis, trigger, due }, { state: "planned" }, on)];
};
