import { dutiesOf } from "../../core/casework/duties/duties.ts";
import type { Duty } from "../../core/casework/duties/duty.ts";
import type { Policy } from "../../core/casework/duties/policy.ts";
import { officerOn } from "../../core/casework/officer.ts";
import { type Cited, paragraphOf, sayCited } from "../../core/law/provision.ts";
import type { CaseFile } from "../../core/ledger/fold.ts";
import { lineOf } from "../../core/ledger/say-fact.ts";
import { type DueLine, openStates } from "./due.contract.ts";

/** A duty of one file that is not done, with the entry that began it; what several files have is told by the same key. */
export type OpenDuty = Omit<DueLine, "places"> & { begunIn: { ledgerId: string; seq: number } };

/** What is owed in a file, and the account that the file names as in charge. */
export type Owed = { duties: OpenDuty[]; officer: string | undefined };

/** What is owed in one file on a day, and by whom. */
export const owedIn = (file: CaseFile, policy: Policy, on: string): Owed => ({
  duties: openDutiesOf(file, policy, on),
  officer: officerOn(file, on)?.body.officer?.id,
});

const lawOf = (cited: Cited) => ({
  ...{ provision: cited.provision.id, paragraph: cited.paragraph },
  cite: sayCited(cited),
  mark: paragraphOf(cited).source.mark,
});

const basisOf = ({ basis }: Duty): DueLine["basis"] => {
  if ("end" in basis || "plan" in basis) return basis;
  return "law" in basis ? lawOf(basis.law) : { rule: basis.policy.id, days: basis.policy.days };
};

/** What is owed in one file on a day and not done. */
const openDutiesOf = (file: CaseFile, policy: Policy, on: string): OpenDuty[] =>
  dutiesOf(file, policy, on).flatMap((duty) => {
    const { id, kind, due, trigger, learnt, daysLate, why, under, unread } = duty;
    const state = openStates.find((one) => one === duty.state);
    if (!state) return [];
    // A letter for three people begins one duty, not three.
    const begun = trigger.actId ? `${kind} ${trigger.actId}` : id;
    const says = { en: lineOf(trigger, "en"), ru: lineOf(trigger, "ru") };
    return [
      {
        ...{
          key: `${begun} ${state} ${due?.latest ?? ""}`,
          uid: begun.replaceAll(" ", "-"),
          kind,
          state,
          due,
          daysLate,
          why,
          basis: basisOf(duty),
          ...(under && { under: lawOf(under) }),
          ...(unread && { unread: lawOf(unread) }),
        },
        trigger: { says, ...(trigger.on !== undefined && { on: trigger.on }), ...(learnt && { learnt }) },
        begunIn: { ledgerId: trigger.ledgerId, seq: trigger.seq },
      },
    ];
  });
