import { choice, date, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed } from "../phrase.ts";

const categories = {
  violence: { en: "violence", ru: "насилие" },
  threats: { en: "threats", ru: "угрозы" },
  solitary: { en: "solitary confinement", ru: "одиночное содержание" },
  "medical care": { en: "medical care denied or delayed", ru: "отказ в медицинской помощи или её задержка" },
  conditions: { en: "conditions of detention", ru: "условия содержания" },
  "fair trial": { en: "fair trial", ru: "справедливость суда" },
  discrimination: { en: "discrimination", ru: "дискриминация" },
  other: { en: "other", ru: "другое" },
};

const severities = {
  low: { en: "low", ru: "низкая" },
  serious: { en: "serious", ru: "высокая" },
  grave: { en: "grave", ru: "крайняя" },
};

const verifications = {
  "not verified": { en: "not confirmed", ru: "не подтверждено" },
  corroborated: { en: "corroborated", ru: "есть подтверждающие данные" },
  confirmed: { en: "confirmed", ru: "подтверждено" },
  denied: { en: "denied by the authority", ru: "отрицается властями" },
};

const heads = {
  "not verified": { en: "Alleged, not confirmed", ru: "Утверждается, не подтверждено" },
  corroborated: { en: "Alleged, corroborated", ru: "Утверждается, есть подтверждающие данные" },
  confirmed: { en: "Confirmed", ru: "Подтверждено" },
  denied: { en: "Alleged, denied by the authority", ru: "Утверждается, отрицается властями" },
};

export const concern = defineKind({
  kind: "concern",
  chapter: "treatment",
  label: { en: "Concern", ru: "Жалоба на обращение" },
  on: { label: { en: "When it is said to have happened", ru: "Когда, по сообщению, это было" } },
  fields: {
    category: required(choice({ en: "About what", ru: "На что" }, categories)),
    allegation: required(long({ en: "What is alleged", ru: "Что утверждается" })),
    reportedBy: text({ en: "Who reported it", ru: "Кто сообщил" }),
    severity: choice({ en: "Severity", ru: "Тяжесть" }, severities),
    verification: choice({ en: "Verification", ru: "Проверка" }, verifications),
    received: date({ en: "Received by us", ru: "Получено нами" }),
    assessed: date({ en: "Assessed", ru: "Оценено" }),
    managementTold: date({ en: "Management told", ru: "Доложено руководству" }),
    ministerTold: date({ en: "Minister told", ru: "Доложено министру" }),
  },
  says: {
    en: (b) =>
      headed(
        `${heads[b.verification ?? "not verified"].en} (${categories[b.category].en})`,
        b.allegation,
        b.reportedBy && `according to ${b.reportedBy}`,
      ),
    ru: (b) =>
      headed(
        `${heads[b.verification ?? "not verified"].ru} (${categories[b.category].ru})`,
        b.allegation,
        b.reportedBy && `сообщил: ${b.reportedBy}`,
      ),
  },
});
