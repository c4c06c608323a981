import { oneOf } from "../../join-rulings.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { statedCondition } from "../../stated-condition.ts";
import { unWgad } from "./text.ts";

const categories = [
  statedCondition({
    id: "category-i",
    says: { en: "I: no legal basis", ru: "I: нет законного основания" },
    cites: cite(unWgad, "I"),
    fact: "noLegalBasis",
  }),
  statedCondition({
    id: "category-ii",
    says: { en: "II: for exercising rights", ru: "II: за осуществление прав" },
    cites: cite(unWgad, "II"),
    fact: "heldForExercisingRights",
  }),
  statedCondition({
    id: "category-iii",
    says: { en: "III: fair trial gravely disregarded", ru: "III: тяжкие нарушения процесса" },
    cites: cite(unWgad, "III"),
    fact: "dueProcessImpaired",
  }),
  statedCondition({
    id: "category-iv",
    says: {
      en: "IV: administrative custody of migrants without review",
      ru: "IV: административная стража мигрантов без пересмотра",
    },
    cites: cite(unWgad, "IV"),
    fact: "administrativeCustodyUnreviewed",
  }),
  statedCondition({
    id: "category-v",
    says: { en: "V: discrimination", ru: "V: дискриминация" },
    cites: cite(unWgad, "V"),
    fact: "heldByDiscrimination",
  }),
];

/** A case before the UN Working Group on Arbitrary Detention. */
export const wgad: Remedy = {
  id: "un-wgad",
  title: remedyTitles["un-wgad"],
  provision: unWgad,
  decidedBy: "conditions",
  conditions: [
    statedCondition({
      id: "in-custody",
      says: { en: "The person is deprived of liberty", ru: "Человек лишён свободы" },
      cites: cite(unWgad, "source"),
      fact: "inCustody",
    }),
    oneOf({
      id: "category",
      says: {
        en: "The detention falls into one of five categories",
        ru: "Случай входит в одну из пяти категорий",
      },
      cites: cite(unWgad, "source"),
      grounds: categories,
      reasons: {
        none: { en: "None of the categories.", ru: "Ни одна из категорий." },
        open: {
          en: "No category is known to apply.",
          ru: "Ни об одной категории не известно, что она подходит.",
        },
      },
    }),
  ],
  documents: [
    { en: "The questionnaire of the Working Group", ru: "Вопросник Рабочей группы" },
    { en: "Warrants, charges and judgments", ru: "Ордера, обвинения и приговоры" },
  ],
  steps: [
    {
      en: "Ask the person or the family whether a case may be brought, and what may be published",
      ru: "Спросить человека или семью, можно ли представить дело и что можно публиковать",
    },
    {
      en: "After sending, count 60 days for the government's answer, then comment on it",
      ru: "После отправки отсчитать 60 дней на ответ правительства, затем высказаться о нём",
    },
  ],
};
