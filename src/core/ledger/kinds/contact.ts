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

/** What family, friends and lawyers do is neither our visit nor a refusal to us. */
const whose = {
  ours: { en: "ours", ru: "наш" },
  family: { en: "of family or friends", ru: "родных или друзей" },
  lawyer: { en: "of a lawyer", ru: "адвоката" },
  other: { en: "of others", ru: "других лиц" },
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
    whose: choice({ en: "Whose contact", ru: "Чей контакт" }, whose),
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
          b.whose && b.whose !== "ours" && `contact ${whose[b.whose].en}`,
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
          b.whose && b.whose !== "ours" && `контакт ${whose[b.whose].ru}`,
          b.where,
          b.privacy && privacy[b.privacy].ru,
          b.reason && `причина: ${b.reason}`,
        ),
        b.findings,
      ),
  },
});
