import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { headed, sentences } from "../phrase.ts";

const modes = {
  visit: { en: "Visit", ru: "Посещение" },
  call: { en: "Call", ru: "Звонок" },
  video: { en: "Video call", ru: "Видеосвязь" },
  letter: { en: "Letter", ru: "Письмо" },
};

const outcomes = {
  "took place": { en: "took place", ru: "контакт состоялся" },
  refused: { en: "refused", ru: "отказ властей" },
  ignored: { en: "asked for, no answer", ru: "запрос без ответа" },
  "person declined": { en: "declined by the person", ru: "отказ самого человека" },
  planned: { en: "planned", ru: "планируется" },
};

const privacy = {
  alone: { en: "seen alone", ru: "наедине" },
  supervised: { en: "supervised", ru: "под надзором" },
};

export const contact = defineKind({
  kind: "contact",
  chapter: "contact",
  label: { en: "Contact", ru: "Контакт" },
  on: { label: { en: "On", ru: "Дата" } },
  fields: {
    mode: required(choice({ en: "How", ru: "Как" }, modes)),
    outcome: required(choice({ en: "Did it take place?", ru: "Состоялся ли контакт?" }, outcomes)),
    by: text({ en: "By whom", ru: "Кто" }),
    where: text({ en: "Where", ru: "Где" }),
    privacy: choice({ en: "Alone or supervised", ru: "Наедине или под надзором" }, privacy),
    findings: long({ en: "What was found", ru: "Что выяснилось" }),
    reason: long({ en: "Reason, if it did not take place", ru: "Причина, если контакт не состоялся" }),
  },
  says: {
    en: (b) =>
      sentences(
        headed(
          `${modes[b.mode].en}, ${outcomes[b.outcome].en}`,
          b.by && `by ${b.by}`,
          b.where,
          b.privacy && privacy[b.privacy].en,
          b.reason && `reason: ${b.reason}`,
        ),
        b.findings,
      ),
    ru: (b) =>
      sentences(
        headed(
          `${modes[b.mode].ru}, ${outcomes[b.outcome].ru}`,
          b.by,
          b.where,
          b.privacy && privacy[b.privacy].ru,
          b.reason && `причина: ${b.reason}`,
        ),
        b.findings,
      ),
  },
});
