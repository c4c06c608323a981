import { type Condition, notKnown } from "../../condition.ts";
import { met, notMet } from "../../finding.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { sentencingStateNotKnown } from "../../sentencing-state-condition.ts";
import { servingCondition } from "../../serving-condition.ts";
import { excludedBy, statedCondition } from "../../stated-condition.ts";
import { usc1231 } from "./text.ts";

/** Military prisoners are named in neither branch. */
const prisonerOfTheUnitedStates: Condition = {
  id: "us-prisoner",
  says: {
    en: "A federal or state prisoner of the United States",
    ru: "Заключённый федеральной системы или штата США",
  },
  cites: cite(usc1231, "a.4.B"),
  decide: (facts) => {
    const { sentencingState, jurisdiction } = facts;
    if (sentencingState !== undefined && sentencingState !== "US")
      return notMet({
        en: "Another state passed the sentence.",
        ru: "Приговор вынесен другим государством.",
      });
    if (jurisdiction === "military" || jurisdiction === "national")
      return notMet({ en: "Neither federal nor state custody.", ru: "Не федеральная система и не штат." });
    if (sentencingState === undefined) return sentencingStateNotKnown("US", facts);
    if (jurisdiction === undefined) return notKnown("jurisdiction");
    return jurisdiction === "federal"
      ? met({ en: "A federal prisoner.", ru: "Федеральный заключённый." })
      : met({
          en: "A prisoner of a state: the state must ask.",
          ru: "Заключённый штата: просить должен штат.",
        });
  },
};

/** Removal from the United States before the sentence is served. */
export const earlyRemoval: Remedy = {
  id: "us-early-removal",
  title: remedyTitles["us-early-removal"],
  provision: usc1231,
  decidedBy: "conditions",
  conditions: [
    prisonerOfTheUnitedStates,
    servingCondition(cite(usc1231, "a.4.B")),
    statedCondition({
      id: "final",
      says: { en: "The conviction is final", ru: "Приговор окончательный" },
      cites: cite(usc1231, "a.4.B"),
      fact: "judgmentFinal",
    }),
    statedCondition({
      id: "ordered-removed",
      says: { en: "There is a final order of removal", ru: "Есть окончательное решение о выдворении" },
      cites: cite(usc1231, "a.1"),
      fact: "orderedRemoved",
    }),
    excludedBy({
      id: "nonviolent",
      says: { en: "The offence was not violent", ru: "Преступление ненасильственное" },
      cites: cite(usc1231, "a.4.B"),
      fact: "violentOffence",
    }),
    excludedBy({
      id: "offence-not-barred",
      says: { en: "The offence is not one that bars it", ru: "Преступление не из числа исключённых" },
      cites: cite(usc1231, "a.4.B.i"),
      fact: "offenceBarsEarlyRemoval",
    }),
    statedCondition({
      id: "found-appropriate",
      says: {
        en: "The Attorney General, or the chief state official, finds it right",
        ru: "Генеральный прокурор или старшее должностное лицо штата считает его уместным",
      },
      cites: cite(usc1231, "a.4.B"),
      fact: "earlyRemovalFoundRight",
    }),
  ],
  documents: [
    { en: "The final order of removal", ru: "Окончательное решение о выдворении" },
    { en: "A travel document", ru: "Документ для поездки" },
  ],
  steps: [
    {
      en: "Offer the travel document early: that is in our hands",
      ru: "Заранее предложить документ для поездки: это в наших руках",
    },
    {
      en: "Ask the authority to consider it; the law gives no right to it",
      ru: "Просить ведомство рассмотреть вопрос; права на это закон не даёт",
    },
  ],
};
