import { makeWords } from "../../../web/words/words.ts";

/** The words of a table of figures. */
export const useFigureWords = makeWords({
  "table.open": { en: "Figures from a table", ru: "Данные из таблицы" },
  "table.close": { en: "Without a table", ru: "Без таблицы" },
  "table.text": { en: "The table", ru: "Таблица" },
  "table.hint": {
    en: "Copied from a sheet or a CSV file. The first line names the columns: place and day, and of these what there is: country, cases reported, confirmed cases, population, m² each, isolation, source. Nothing is entered before you have looked at it.",
    ru: "Скопированная из листа или файл CSV. Первая строка называет столбцы: учреждение и дата, а также что есть из этого: страна, сообщено случаев, подтверждённые случаи, содержится людей, м² на человека, изоляция, источник. Ничего не вносится, пока вы не посмотрели.",
  },
  "table.file": { en: "Choose a file", ru: "Выбрать файл" },
  "table.look": { en: "Look at it", ru: "Посмотреть" },
  "table.source": { en: "Who reports these figures", ru: "Кто сообщает эти данные" },
  "table.sourceHint": {
    en: "A bulletin with its number, an address, a letter with its day. A column “source” goes before it.",
    ru: "Бюллетень с номером, адрес, письмо с датой. Столбец «источник» важнее.",
  },
  "table.sourceNeeded": { en: "Say where the figures come from.", ru: "Укажите, откуда данные." },
  "table.faults": { en: "What cannot be read", ru: "Что не удалось прочесть" },
  "table.line": { en: "Line", ru: "Строка" },
  "table.column": { en: "Column", ru: "Столбец" },
  "table.why": { en: "Why", ru: "Почему" },
  "table.ignored": { en: "Columns that are not read: {names}", ru: "Столбцы, которые не читаются: {names}" },
  "table.rows": { en: "What was read", ru: "Что прочитано" },
  "table.written": { en: "As written", ru: "Как написано" },
  "table.is": { en: "Which place", ru: "Какое учреждение" },
  "table.unknown": {
    en: "Nobody of yours is held at a place of this name. Choose which it is, or leave it out.",
    ru: "Никто из ваших не содержится в учреждении с таким названием. Выберите, какое это, или не вносите.",
  },
  "table.alike": {
    en: "No place has just this name. Perhaps {place}: choose which it is, or leave it out.",
    ru: "Учреждения точно с таким названием нет. Возможно, {place}: выберите, какое это, или не вносите.",
  },
  "table.leaveOut": { en: "leave it out", ru: "не вносить" },
  "table.which": { en: "Which place is {place}?", ru: "Какое учреждение — {place}?" },
  "table.take": {
    en: "{n, plural, one {Take # line into the order} other {Take # lines into the order}}",
    ru: "Взять в список строк: {n}",
  },
  "table.out": {
    en: "{n, plural, one {# line stays out.} other {# lines stay out.}}",
    ru: "Не будет внесено строк: {n}.",
  },
  "table.twice": {
    en: "Two lines would say something of {place} on the same day. Leave one of them out.",
    ru: "Две строки — об одном учреждении на один день: {place}. Оставьте одну.",
  },
  "table.nothing": { en: "No line can be taken.", ru: "Взять нечего." },
  "table.taken": {
    en: "{n, plural, one {# line is taken.} other {# lines are taken.}}",
    ru: "Взято строк: {n}.",
  },
  "taken.title": { en: "Taken from tables", ru: "Взято из таблиц" },
  "taken.last": { en: "Take over the figures of {day}", ru: "Взять данные от {day}" },
  "taken.remove": { en: "Take them out again", ru: "Убрать" },
  "taken.note": {
    en: "Of each figure the newest by the day of the order counts. They are saved with the order.",
    ru: "По каждому показателю берётся новейшее на день списка. Данные сохраняются вместе со списком.",
  },
});
