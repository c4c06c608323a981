import { makeWords } from "../../../web/words/words.ts";

/** The words of adding and correcting sources. */
export const useFormWords = makeWords({
  "add.title": { en: "Add documents", ru: "Добавить документы" },
  "add.files": {
    en: "{n, plural, one {# file, {size}} other {# files, {size}}}",
    ru: "{n, plural, one {# файл, {size}} few {# файла, {size}} many {# файлов, {size}} other {# файла, {size}}}",
  },
  "add.dates": {
    en: "When was each published or dated? Days such as “last Friday” are counted from it.",
    ru: "Когда опубликован или датирован каждый? От этого дня отсчитываются слова вроде «в прошлую пятницу».",
  },
  "add.do": {
    en: "{n, plural, =1 {Add the file} other {Add # files}}",
    ru: "{n, plural, =1 {Добавить файл} one {Добавить # файл} few {Добавить # файла} many {Добавить # файлов} other {Добавить # файла}}",
  },
  "add.progress": { en: "{n} of {all} sent", ru: "Отправлено {n} из {all}" },
  "add.done": {
    en: "{n, plural, one {# document added} other {# documents added}}",
    ru: "{n, plural, one {Добавлен # документ} few {Добавлено # документа} many {Добавлено # документов} other {Добавлено # документа}}",
  },
  "add.already": {
    en: "{n, plural, one {# was there already} other {# were there already}}",
    ru: "уже есть: {n}",
  },
  "add.refused": {
    en: "{n, plural, one {# file was not added} other {# files were not added}}",
    ru: "{n, plural, one {# файл не добавлен} few {# файла не добавлены} many {# файлов не добавлено} other {# файла не добавлены}}",
  },
  "paste.title": { en: "Paste a text", ru: "Вставить текст" },
  "paste.text": { en: "Text", ru: "Текст" },
  "paste.hint": {
    en: "The whole text, as it stands. Citations will point at its words.",
    ru: "Весь текст, как есть. Ссылки будут указывать на его слова.",
  },
  "paste.do": { en: "Add the text", ru: "Добавить текст" },
  "paste.was": { en: "This text was there already.", ru: "Этот текст уже добавлен." },
  "edit.title": { en: "Correct what is known of the document", ru: "Исправить сведения о документе" },
  "edit.do": { en: "Save", ru: "Сохранить" },
  "edit.done": { en: "Saved", ru: "Сохранено" },
  "form.cancel": { en: "Cancel", ru: "Отмена" },
  "form.close": { en: "Close", ru: "Закрыть" },
  "field.origin": { en: "Kind of document", ru: "Вид документа" },
  "field.team": { en: "Team", ru: "Группа" },
  "field.received": { en: "Received on", ru: "Когда получен" },
  "field.title": { en: "Title", ru: "Заголовок" },
  "field.outlet": { en: "Outlet or sender", ru: "Издание или отправитель" },
  "field.published": { en: "Published or dated", ru: "Дата документа" },
  "field.told": {
    en: "What you leave empty is taken from the document, as far as it says so.",
    ru: "Пустые поля программа заполнит по самому документу, если эти сведения в нём есть.",
  },
  "field.choose": { en: "Choose", ru: "Выберите" },
  "open.choose": { en: "This decides who sees it.", ru: "От этого зависит, кто его увидит." },
  "open.all": {
    en: "Press is open to everyone who works on cases.",
    ru: "Пресса открыта всем, кто ведёт дела.",
  },
  "open.team": {
    en: "Open to the team “{team}”, and to whoever may see an entry that cites it.",
    ru: "Открыт группе «{team}» и всем, кому видна запись со ссылкой на него.",
  },
  "open.own": {
    en: "Open to its team, and to whoever may see an entry that cites it.",
    ru: "Открыт своей группе и всем, кому видна запись со ссылкой на него.",
  },
  "unreadable.title": { en: "This document cannot be read", ru: "Этот документ не удалось прочитать" },
  "unreadable.kept": {
    en: "The file is kept as it was received and can be opened on your computer.",
    ru: "Файл сохранён таким, каким получен; его можно открыть на вашем компьютере.",
  },
  "unreadable.paste": { en: "Paste its text", ru: "Вставить его текст" },
});
