import { choice, date, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { dated, headed, sentences } from "../phrase.ts";

const answers = {
  given: { en: "Consent given", ru: "Согласие дано" },
  refused: { en: "Consent refused", ru: "В согласии отказано" },
  withdrawn: { en: "Consent withdrawn", ru: "Согласие отозвано" },
  "not free": { en: "Not free to consent", ru: "Согласие не могло быть свободным" },
};

export const consent = defineKind({
  kind: "consent",
  chapter: "person",
  label: { en: "Consent", ru: "Согласие" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    consent: required(choice({ en: "Consent", ru: "Согласие" }, answers)),
    recipient: required(text({ en: "To tell whom", ru: "Кому сообщать" })),
    purpose: text({ en: "For what", ru: "Для чего" }),
    expires: date({ en: "Until", ru: "Срок действия" }),
    reason: long({ en: "Remarks", ru: "Примечание" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          answers[b.consent].en,
          `to tell ${b.recipient}`,
          b.purpose,
          b.expires && `until ${dated("en", b.expires)}`,
        ),
        b.reason,
      ),
    ru: (b) =>
      sentences(
        headed(
          answers[b.consent].ru,
          `кому сообщать — ${b.recipient}`,
          b.purpose,
          b.expires && `срок — ${dated("ru", b.expires)}`,
        ),
        b.reason,
      ),
  },
});
