import { makeWords } from "../../../web/words/words.ts";

/** The words of the entry form. */
export const useFormWords = makeWords({
  "kind.title": { en: "What do you want to record?", ru: "Что нужно записать?" },
  "kind.find": { en: "Find a kind of entry", ru: "Найти вид записи" },
  "kind.none": { en: "No kind of entry has these words.", ru: "Вида записи с такими словами нет." },
  "kind.change": { en: "Another kind", ru: "Другой вид" },
  "form.saidBy": { en: "According to", ru: "По словам" },
  "form.saidByHint": {
    en: "Who says so, if it is not the source itself",
    ru: "Кто это утверждает, если не сам источник",
  },
  "form.restricted": { en: "Restricted", ru: "Ограниченный доступ" },
  "form.restrictedHint": {
    en: "Those who may only read this file do not see the entry.",
    ru: "Запись не увидят те, кому дело открыто только для чтения.",
  },
  "form.shared": { en: "Show in the members’ files", ru: "Показывать во включённых делах" },
  "form.sharedHint": {
    en: "Leave it off when the words name other people.",
    ru: "Не отмечайте, если в тексте названы другие люди.",
  },
  "form.reads": { en: "It will read", ru: "В деле это будет так" },
  "form.ahead": {
    en: "That day lies ahead. Until it comes, the entry settles nothing.",
    ru: "Этот день ещё впереди. До него запись ничего не меняет.",
  },
  "form.cancel": { en: "Cancel", ru: "Отмена" },
  "form.kept": {
    en: "What you typed here before was kept.",
    ru: "Набранное здесь раньше сохранено.",
  },
  "form.anew": { en: "Start anew", ru: "Начать заново" },
  "form.notKnown": { en: "Not known", ru: "Неизвестно" },
  "form.faults": {
    en: "{n, plural, one {One field has to be corrected first.} other {# fields have to be corrected first.}}",
    ru: "{n, plural, one {Сначала исправьте # поле.} few {Сначала исправьте # поля.} many {Сначала исправьте # полей.} other {Сначала исправьте # поля.}}",
  },
  "fault.needed": { en: "Fill this in.", ru: "Заполните это поле." },
  "fault.long": {
    en: "Too long: {limit} characters at most.",
    ru: "Слишком длинно: не более {limit} знаков.",
  },
  "fault.date": {
    en: "Not understood as a date. Try “May 2010” or “28.05.2010”.",
    ru: "Дата не распознана. Попробуйте «май 2010» или «28.05.2010».",
  },
  "fault.number": { en: "Enter a whole number.", ru: "Введите целое число." },
  "fault.wrong": { en: "Check this field.", ru: "Проверьте это поле." },
  "fault.asks": {
    en: "Choose what each is about, and give its words.",
    ru: "Для каждой просьбы укажите, о чём она, и приведите её слова.",
  },
  "asks.kind": { en: "About", ru: "О чём" },
  "asks.words": { en: "In their words", ru: "Словами обращения" },
  "asks.add": { en: "Add what was asked", ru: "Добавить просьбу" },
  "asks.remove": { en: "Remove", ru: "Убрать" },
  "facts.none": {
    en: "There is nothing in this file to choose yet.",
    ru: "В этом деле пока не из чего выбрать.",
  },
  "country.none": { en: "No such country", ru: "Такой страны нет" },
  "choice.none": { en: "Nothing of that name", ru: "Такого варианта нет" },
  "ledger.none": { en: "Nothing of that name is open to you", ru: "Среди открытых вам дел такого нет" },
  "ledger.choose": { en: "Type a name", ru: "Начните вводить название" },
  "cite.title": { en: "Words of a source", ru: "Слова источника" },
  "cite.none": {
    en: "None yet: the entry will be shown as without a source.",
    ru: "Пока ничего: запись будет показана с пометкой «без источника».",
  },
  "cite.add": { en: "Cite a source", ru: "Сослаться на источник" },
  "cite.remove": { en: "Remove", ru: "Убрать" },
  "cite.choose": { en: "Which source?", ru: "Какой источник?" },
  "cite.find": { en: "Find by title, outlet or file name", ru: "Поиск по названию, изданию или имени файла" },
  "cite.noSources": { en: "No source with these words.", ru: "Источника с такими словами нет." },
  "cite.mark": {
    en: "Select the words that say it, with the mouse or by touch.",
    ru: "Выделите слова, которые это подтверждают.",
  },
  "cite.byWords": {
    en: "Or paste the words exactly as they stand",
    ru: "Или вставьте слова точно так, как они стоят в тексте",
  },
  "cite.notThere": { en: "These words do not stand in the source.", ru: "Таких слов в источнике нет." },
  "cite.selected": { en: "Selected", ru: "Выделено" },
  "cite.use": { en: "Cite these words", ru: "Сослаться на эти слова" },
  "cite.other": { en: "Another source", ru: "Другой источник" },
  "cite.close": { en: "Close", ru: "Закрыть" },
  "cite.noText": {
    en: "This source has no text that could be marked.",
    ru: "У этого источника нет текста, в котором можно выделить слова.",
  },
});
