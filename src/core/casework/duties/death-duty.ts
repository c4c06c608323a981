import { vccr } from "../../law/consular/vccr.ts";
import { cite } from "../../law/provision.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Fact } from "../../ledger/resolve.ts";
import { standingOf } from "../../ledger/standing.ts";
import type { Text } from "../../words/text.ts";
import { beginningOf, type Duty, type Outcome } from "./duty.ts";
import type { DutyKind } from "./duty-kinds.ts";
import type { Policy, Situation } from "./policy.ts";
import { rulingOf, standsBy } from "./ruling.ts";

const kind: DutyKind = "notify-death";

const notRecorded: Text = {
  en: "It is not recorded whether the authorities told the post of the death; the post can say.",
  ru: "Не записано, уведомили ли власти консульство о смерти; может сказать консульство.",
};
const whereDied: Text = {
  en: "It is owed by the state in which the person died; whether that was the state that held them is not recorded.",
  ru: "Обязанность лежит на государстве, где человек умер; было ли это удерживавшее государство, не записано.",
};
const whoseNational: Text = {
  en: "It is owed to the person's own state; no other nationality than that of the state that held them is certain.",
  ru: "Обязанность — перед государством гражданства; иное гражданство, чем удерживавшего государства, не установлено.",
};

/**
 * That the authorities tell the post of the death of a national (VCCR, Art. 37(a)). Nothing is owed for somebody who had
 * come home, or who was a national of nothing but the detaining state.
 */
export const deathDuties = (file: CaseFile, policy: Policy, situation: Situation, on: string): Duty[] => {
  const { state, by: trigger } = file.standing;
  if (state !== "died" || trigger?.kind !== "death") return [];
  const before = standingBefore(file, trigger);
  if (before.state === "returned") return [];
  const country = before.custody?.body.country ?? before.heldSince?.body.country;
  const own = nationalitiesOf(file);
  if (own.length > 0 && own.every((one) => one === country)) return [];
  const ruling = rulingOf({ policy, kind, situation: { ...situation, country }, on }, beginningOf(trigger));
  const owed = { kind, trigger, under: cite(vccr, "37.a") };
  const certain = own.some((one) => one !== country) && !own.some((one) => one === country);
  const outcome = outcomeOf(file, ruling?.due?.latest, before.state === "held", certain, on);
  return standsBy(owed, ruling, outcome, on);
};

/** Where the person stood when they died. */
const standingBefore = (file: CaseFile, death: Fact) =>
  standingOf(
    file.timeline.filter((fact) => fact.kind !== "death" && !file.setAside.has(fact)),
    beginningOf(death)?.earliest,
  );

const nationalitiesOf = (file: CaseFile): string[] =>
  factsOf(file, "nationality")
    .filter((nationality) => !file.setAside.has(nationality))
    .map(({ body }) => body.country);

/** That nothing is recorded is no proof that nothing was done: it is late only where somebody says so. */
const outcomeOf = (
  file: CaseFile,
  last: string | undefined,
  held: boolean,
  certain: boolean,
  on: string,
): Outcome | undefined => {
  const told = factsOf(file, "notification");
  const by = told.find(({ body }) => body.what === "death told");
  if (by) return { state: "done", by, on: by.on };
  if (!held) return { state: "not known", why: whereDied };
  if (!certain) return { state: "not known", why: whoseNational };
  const failed = told.some(({ body }) => body.what === "death not told");
  return failed || last === undefined || last >= on ? undefined : { state: "not known", why: notRecorded };
};
