import type { Chapter } from "../../../core/ledger/kind.ts";
import type { Text } from "../../../core/words/text.ts";

/** What the parts of a file are called on the screen. */
export const chapterTitles: Record<Chapter, Text> = {
  person: { en: "Person", ru: "Личные данные" },
  custody: { en: "Custody", ru: "Содержание под стражей" },
  proceedings: { en: "Proceedings", ru: "Судебное производство" },
  outcome: { en: "Outcome", ru: "Исход" },
  health: { en: "Health", ru: "Здоровье" },
  treatment: { en: "Concerns", ru: "Сообщения о нарушениях" },
  contact: { en: "Contacts", ru: "Контакты" },
  representations: { en: "Representations", ru: "Обращения" },
  statements: { en: "Statements", ru: "Высказывания" },
  notes: { en: "Notes", ru: "Заметки" },
  file: { en: "This file", ru: "О самом деле" },
};
