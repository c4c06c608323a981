import type { Lang } from "../../words/text.ts";
import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { listedConditions } from "../listed-conditions.ts";
import { chosen, headed, phrase, sentences } from "../phrase.ts";

const courses = {
  stable: { en: "stable", ru: "течение стабильное" },
  worse: { en: "getting worse", ru: "ухудшение" },
  better: { en: "getting better", ru: "улучшение" },
  over: { en: "over", ru: "в прошлом" },
};

/** What the entry says of the lists for outbreaks: one that they name, that they do not name it, or that there is none. */
const listed = {
  ...listedConditions,
  unlisted: { en: "this is not on the list", ru: "этого в списке нет" },
  none: { en: "the person has nothing on the list", ru: "у человека нет ничего из списка" },
};

const findings = {
  present: { en: "present", ru: "есть" },
  "ruled out": { en: "ruled out", ru: "исключено" },
  "to be judged": { en: "to be judged", ru: "требует оценки" },
};

const risks = {
  high: {
    en: "a doctor states a high risk in an outbreak",
    ru: "врач заявляет о высоком риске при эпидемии",
  },
};

type Found = {
  condition: string;
  listed?: keyof typeof listed | undefined;
  finding?: keyof typeof findings | undefined;
};

/** "Sugar high in the morning, diabetes: to be judged"; that something is on no list is said in the form alone. */
const found = ({ condition: told, listed: named, finding }: Found, lang: Lang): string => {
  const ofList = named && named !== "unlisted" ? listed[named][lang] : undefined;
  const isSame = ofList?.toLowerCase() === told.toLowerCase();
  const says = chosen(findings, finding, lang);
  return isSame || !ofList ? headed(told, says) : phrase(", ", told, headed(ofList, says));
};

export const condition = defineKind({
  kind: "condition",
  chapter: "health",
  label: { en: "Condition", ru: "Состояние здоровья" },
  on: { label: { en: "As of", ru: "На дату" } },
  fields: {
    condition: required(text({ en: "Condition", ru: "Состояние или диагноз" })),
    listed: choice({ en: "On the list for outbreaks", ru: "В списке для эпидемий" }, listed),
    finding: choice({ en: "Finding", ru: "Вывод" }, findings),
    course: choice({ en: "Course", ru: "Течение" }, courses),
    risk: choice({ en: "Doctor's statement", ru: "Заключение врача" }, risks),
    remarks: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        phrase(", ", found(b, "en"), chosen(courses, b.course, "en"), chosen(risks, b.risk, "en")),
        b.remarks,
      ),
    ru: (b) =>
      sentences(
        phrase(", ", found(b, "ru"), chosen(courses, b.course, "ru"), chosen(risks, b.risk, "ru")),
        b.remarks,
      ),
  },
});
