import { type ComplaintCode, complaints } from "../../law/treatment/complaints.ts";
import type { Text } from "../../words/text.ts";
import { choice, date, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, phrase } from "../phrase.ts";

const categories = {
  violence: { en: "violence", ru: "насилие" },
  threats: { en: "threats", ru: "угрозы" },
  solitary: { en: "solitary confinement", ru: "одиночное заключение" },
  "medical care": { en: "medical care denied or delayed", ru: "отказ в медицинской помощи или её задержка" },
  conditions: { en: "conditions of detention", ru: "условия содержания" },
  "fair trial": { en: "fair trial", ru: "справедливость судебного разбирательства" },
  discrimination: { en: "discrimination", ru: "дискриминация" },
  other: { en: "other", ru: "другое" },
};

const complaintWords = Object.fromEntries(
  Object.entries(complaints).map(([code, { says }]) => [code, says]),
) as Record<ComplaintCode, Text>;

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

const about = (b: { category: keyof typeof categories; complaint?: ComplaintCode }): Text =>
  b.complaint ? complaintWords[b.complaint] : categories[b.category];

export const concern = defineKind({
  kind: "concern",
  chapter: "treatment",
  label: { en: "Concern", ru: "Сообщение о нарушении" },
  on: { label: { en: "When it is said to have happened", ru: "Когда это, по сообщению, произошло" } },
  fields: {
    category: required(choice({ en: "About what", ru: "О чём" }, categories)),
    complaint: choice({ en: "Which complaint", ru: "Какая жалоба" }, complaintWords),
    allegation: required(long({ en: "What is alleged", ru: "Что утверждается" })),
    reportedBy: text({ en: "Who reported it", ru: "Кто сообщил" }),
    severity: choice({ en: "Severity", ru: "Тяжесть" }, severities),
    verification: choice({ en: "Verification", ru: "Проверка" }, verifications),
    received: date({ en: "Received by us", ru: "Дата получения" }),
    assessed: date({ en: "Assessed", ru: "Дата оценки" }),
    managementTold: date({ en: "Management told", ru: "Доложено руководству" }),
    ministerTold: date({ en: "Minister told", ru: "Доложено министру" }),
    closed: date({ en: "Closed by us", ru: "Закрыто нами" }),
  },
  says: {
    en: (b) =>
      headed(
        phrase(
          ", ",
          `${heads[b.verification ?? "not verified"].en} (${about(b).en})`,
          b.reportedBy && `according to ${b.reportedBy}`,
        ),
        b.allegation,
      ),
    ru: (b) =>
      headed(
        phrase(
          "; ",
          `${heads[b.verification ?? "not verified"].ru} (${about(b).ru})`,
          b.reportedBy && `кто сообщил — ${b.reportedBy}`,
        ),
        b.allegation,
      ),
  },
});
