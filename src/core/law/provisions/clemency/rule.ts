import { type Condition, notKnown } from "../../condition.ts";
import { met, notMet } from "../../finding.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { noSentenceYet } from "../../sentencing-state-condition.ts";
import { statedCondition } from "../../stated-condition.ts";
import { clemencyText } from "./text.ts";

/** The federal courts of the United States have a procedure of their own, which is held here. */
const noOtherRules: Condition = {
  id: "no-rules-held",
  says: {
    en: "No procedure of clemency is held here for these courts",
    ru: "Порядок помилования для этих судов здесь не хранится",
  },
  cites: cite(clemencyText, "own"),
  decide: ({ sentencingState, jurisdiction, sentenced }) => {
    if (sentencingState === undefined)
      return sentenced === false ? noSentenceYet : notKnown("sentencingState");
    if (sentencingState !== "US")
      return met({ en: "Ask what the state's rules are.", ru: "Узнать, каковы правила государства." });
    if (jurisdiction === undefined) return notKnown("jurisdiction");
    return jurisdiction === "federal"
      ? notMet({ en: "See commutation by the President.", ru: "См. смягчение наказания президентом." })
      : met({
          en: "Ask the governor or the board of the state.",
          ru: "Спросить губернатора или совет штата.",
        });
  },
};

/** Clemency of any state: a political act, for which only the request can be prepared. */
export const clemency: Remedy = {
  id: "clemency",
  title: remedyTitles.clemency,
  provision: clemencyText,
  decidedBy: {
    nobody: {
      en: "Clemency is a political act: no rule says when it is granted.",
      ru: "Помилование — политический акт: никакая норма не говорит, когда его даруют.",
    },
  },
  conditions: [
    noOtherRules,
    statedCondition({
      id: "person-agrees",
      says: { en: "The person agrees that it be asked for", ru: "Человек согласен, чтобы об этом просили" },
      cites: cite(clemencyText, "own"),
      fact: "wantsClemency",
    }),
  ],
  documents: [
    { en: "The judgment", ru: "Приговор" },
    { en: "Papers on health, family and conduct", ru: "Документы о здоровье, семье и поведении" },
  ],
  steps: [
    {
      en: "Ask the lawyer which authority decides, whether the judgment must be final, and whether the person must admit guilt",
      ru: "Узнать у адвоката, кто решает, должен ли приговор быть окончательным и нужно ли признавать вину",
    },
    {
      en: "Decide at which level our side asks, and record the request",
      ru: "Решить, на каком уровне просит наша сторона, и записать просьбу",
    },
  ],
};
