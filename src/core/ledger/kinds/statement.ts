import { choice, long, required, text } from "../field.ts";
import { defineKind } from "../kind.ts";
import { phrase, quoted } from "../phrase.ts";

const statementKinds = {
  direct: { en: "in the speaker’s words", ru: "словами говорящего" },
  indirect: { en: "as reported", ru: "в пересказе" },
  mixed: { en: "partly in the speaker’s words", ru: "отчасти словами говорящего" },
};

export const statement = defineKind({
  kind: "statement",
  chapter: "statements",
  label: { en: "Statement", ru: "Высказывание" },
  on: { label: { en: "Made on", ru: "Дата" } },
  fields: {
    speaker: required(text({ en: "Who said it", ru: "Кто сказал" })),
    role: text({ en: "In what role", ru: "В каком качестве" }),
    words: required(long({ en: "What was said", ru: "Что сказано" })),
    statementKind: choice({ en: "Direct or reported", ru: "Прямая речь или пересказ" }, statementKinds),
    reportedBy: text({ en: "Reported by", ru: "Кто передал" }),
  },
  says: {
    en: (b) =>
      `${phrase(", ", b.speaker, b.role)}: ${b.statementKind === "direct" ? quoted(b.words, "en") : b.words}`,
    ru: (b) =>
      `${phrase(", ", b.speaker, b.role)}: ${b.statementKind === "direct" ? quoted(b.words, "ru") : b.words}`,
  },
});
