import { makeWords } from "../../../web/words/words.ts";

/** The words about the people of a source and whose file they belong to. */
export const usePeopleWords = makeWords({
  "people.title": { en: "Who this is", ru: "Кто это" },
  "people.left": {
    en: "{n, plural, =0 {all linked} one {# to link} other {# to link}}",
    ru: "{n, plural, =0 {все связаны} other {осталось связать: #}}",
  },
  "people.group": { en: "group", ru: "группа людей" },
  "people.others": { en: "Others named here ({n})", ru: "Другие названные ({n})" },
  "people.othersHint": {
    en: "Nothing is proposed about them until one is linked to a case.",
    ru: "О них ничего не предлагается, пока они не связаны с делом.",
  },
  "people.isCase": { en: "Is this {title}?", ru: "Это {title}?" },
  "people.yes": { en: "Yes, this case", ru: "Да, это дело" },
  "people.yesAffair": { en: "Yes, this affair", ru: "Да, это общее дело" },
  "people.somebodyElse": { en: "Somebody else", ru: "Кто-то другой" },
  "people.another": { en: "Another affair", ru: "Другое общее дело" },
  "people.confirmAll": { en: "Yes to all {n}", ru: "Подтвердить все ({n})" },
  "people.openCase": { en: "Open a case", ru: "Завести дело" },
  "people.openAffair": { en: "Open an affair", ru: "Завести общее дело" },
  "people.choose": { en: "Choose a file", ru: "Выбрать дело" },
  "people.notOurs": { en: "Not ours", ru: "Не из наших дел" },
  "people.isNotOurs": { en: "not ours", ru: "не из наших дел" },
  "people.change": { en: "Change", ru: "Изменить" },
  "people.mayTellMore": {
    en: "Linked after this text was read: {names}. Reading it again may find more about them.",
    ru: "Связано с делом после чтения текста: {names}. При новом чтении о них может найтись больше.",
  },
  "people.shared": { en: "show these in the members’ files", ru: "показывать во включённых делах" },
  "people.join": {
    en: "{n, plural, one {Add {names} as a member} other {Add {names} as members}}",
    ru: "{n, plural, one {Включить дела: {names}} other {Включить дела: {names}}}",
  },
  "people.joined": { en: "Added as members of {title}.", ru: "Включено в общее дело «{title}»." },
  "people.joinReason": { en: "named together in a source", ru: "имена названы вместе в источнике" },
  "open.case": { en: "Open a case for {name}", ru: "Новое дело: {name}" },
  "open.affair": { en: "Open an affair for {name}", ru: "Новое общее дело: {name}" },
  "open.name": { en: "Name", ru: "Имя" },
  "open.nameHint": {
    en: "Stands on the words of this source. Other spellings can be added later.",
    ru: "Опирается на слова этого источника. Другие написания можно добавить позже.",
  },
  "open.nameOther": {
    en: "This source does not say this name, so it will stand in the file without a source. The name as the source has it stays proposed.",
    ru: "В этом источнике такого имени нет, поэтому в деле оно будет без источника. Имя из источника останется среди предложенных записей.",
  },
  "open.affairName": { en: "Name of the affair", ru: "Название общего дела" },
  "open.team": { en: "Team", ru: "Группа" },
  "open.noTeam": {
    en: "You work in no team that may open files. Ask an administrator.",
    ru: "Вы не состоите в группе, которая может заводить дела. Обратитесь к администратору.",
  },
  "open.do": { en: "Open and link", ru: "Завести и связать" },
  "choose.title": { en: "Whose file is this: {name}?", ru: "Чьё это дело: {name}?" },
  "choose.case": { en: "Case", ru: "Дело" },
  "choose.affair": { en: "Affair", ru: "Общее дело" },
  "choose.do": { en: "Link", ru: "Связать" },
});
