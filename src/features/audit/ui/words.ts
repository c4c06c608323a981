import type { Text } from "../../../core/words/text.ts";
import { makeWords } from "../../../web/words/words.ts";

export const useWords = makeWords({
  "audit.title": { en: "Looks and changes", ru: "Просмотры и изменения" },
  "audit.note": {
    en: "Who looked at what and who changed what. What a case holds is not shown here.",
    ru: "Кто что открывал и кто что менял. Содержание дел здесь не показано.",
  },
  "audit.at": { en: "When", ru: "Когда" },
  "audit.actor": { en: "Who", ru: "Кто" },
  "audit.action": { en: "What", ru: "Что" },
  "audit.about": { en: "Case, affair or source", ru: "Дело, общее дело или источник" },
  "audit.details": { en: "Details", ru: "Подробности" },
  "audit.none": { en: "Nothing yet", ru: "Пока ничего нет" },
  "audit.noneHint": {
    en: "Every look at a case and every change will stand here.",
    ru: "Здесь появится каждый просмотр дела и каждое изменение.",
  },
  "audit.older": { en: "Older", ru: "Более ранние" },
  "audit.newest": { en: "To the newest", ru: "К последним" },
});

/** What each action is called; one that is missing here is shown by its id. */
export const actionWords: Partial<Record<string, Text>> = {
  "case.viewed": { en: "looked at a case", ru: "просмотр дела" },
  "case.opened": { en: "opened a case", ru: "новое дело" },
  "affair.viewed": { en: "looked at an affair", ru: "просмотр общего дела" },
  "affair.opened": { en: "opened an affair", ru: "новое общее дело" },
  "entry.added": { en: "added an entry", ru: "новая запись" },
  "entry.corrected": { en: "corrected an entry", ru: "исправление записи" },
  "entry.withdrawn": { en: "withdrew an entry", ru: "отзыв записи" },
  "access.changed": { en: "changed access", ru: "изменение доступа" },
  "source.added": { en: "added a source", ru: "новый источник" },
  "source.viewed": { en: "looked at a source", ru: "просмотр источника" },
  "source.changed": { en: "changed a source’s details", ru: "изменение сведений об источнике" },
  "proposal.decided": { en: "decided on a proposal", ru: "решение по предложению" },
  "brief.printed": { en: "made a brief", ru: "подготовка справки" },
  "account.invited": { en: "invited somebody", ru: "приглашение" },
  "account.made": { en: "made an account", ru: "создание учётной записи" },
  "account.signed-in": { en: "signed in", ru: "вход" },
  "account.link-made": { en: "made a one-time link", ru: "одноразовая ссылка" },
  "account.password-changed": { en: "changed a password", ru: "смена пароля" },
  "account.roles-changed": { en: "changed roles", ru: "изменение ролей" },
  "account.closed": { en: "closed an account", ru: "закрытие учётной записи" },
  "account.reopened": { en: "reopened an account", ru: "возобновление учётной записи" },
  "source.sent": { en: "sent a source to the second reader", ru: "отправка источника второму читателю" },
  "second-reader.on": { en: "turned the second reader on", ru: "включение второго читателя" },
  "second-reader.off": { en: "turned the second reader off", ru: "выключение второго читателя" },
  "second-reader.changed": { en: "changed the second reader", ru: "изменение настроек второго читателя" },
  "policy.changed": { en: "changed the rules of the house", ru: "изменение правил службы" },
  "calendar.changed": { en: "changed their calendar’s address", ru: "изменение адреса календаря" },
  "calendar.read": { en: "read their calendar of duties", ru: "чтение календаря сроков" },
  "triage.run": { en: "put people in order for an outbreak", ru: "очерёдность при вспышке болезни" },
  "triage.viewed": { en: "looked at an order for an outbreak", ru: "просмотр очерёдности при вспышке" },
  "team.changed": { en: "changed a team", ru: "изменение группы" },
};
