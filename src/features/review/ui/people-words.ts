import { makeWords } from "../../../web/words/words.ts";

/** The words about the people of a source and whose file they belong to. */
export const usePeopleWords = makeWords({
  "people.title": { en: "Who this is", ru: "Кто это" },
  "people.left": {
    en: "{n, plural, =0 {all linked} one {# to link} other {# to link}}",
    ru: "{n, plural, =0 {все связаны} one {не связан: #} few {не связаны: #} many {не связаны: #} other {не связаны: #}}",
  },
  "people.group": { en: "group", ru: "группа" },
  "people.others": { en: "Others named here ({n})", ru: "Другие названные ({n})" },
  "people.othersHint": {
    en: "Nothing is proposed about them until one is linked to a case.",
    ru: "О них ничего не предлагается, пока они не связаны с делом.",
  },
  "people.isCase": { en: "Is this {title}?", ru: "Это {title}?" },
  "people.yes": { en: "Yes, this case", ru: "Да, это дело" },
  "people.yesAffair": { en: "Yes, this affair", ru: "Да, это общее дело" },
  "people.somebodyElse": { en: "Somebody else", ru: "Кто-то другой" },
  "people.another": { en: "Another", ru: "Другое" },
  "people.confirmAll": { en: "Yes to all {n}", ru: "Да, все {n}" },
  "people.openCase": { en: "Open a case", ru: "Открыть дело" },
  "people.openAffair": { en: "Open an affair", ru: "Открыть общее дело" },
  "people.choose": { en: "Choose a file", ru: "Выбрать дело" },
  "people.notOurs": { en: "Not ours", ru: "Не наш" },
  "people.notOursGroup": { en: "Not ours", ru: "Не наше" },
  "people.isNotOurs": { en: "not ours", ru: "не наше" },
  "people.change": { en: "Change", ru: "Изменить" },
  "people.shared": { en: "show these in the members’ files", ru: "показывать в делах участников" },
  "people.join": {
    en: "{n, plural, one {Add {names} as a member} other {Add {names} as members}}",
    ru: "{n, plural, one {Добавить в участники: {names}} other {Добавить в участники: {names}}}",
  },
  "people.joined": { en: "Added as members of {title}.", ru: "Добавлены в участники: {title}." },
  "people.joinReason": { en: "named together in a source", ru: "названы вместе в источнике" },
  "open.case": { en: "Open a case for {name}", ru: "Открыть дело: {name}" },
  "open.affair": { en: "Open an affair for {name}", ru: "Открыть общее дело: {name}" },
  "open.name": { en: "Name", ru: "Имя" },
  "open.nameHint": {
    en: "Stands on the words of this source. Other spellings can be added later.",
    ru: "Опирается на слова этого источника. Другие написания можно добавить позже.",
  },
  "open.affairName": { en: "Name of the affair", ru: "Название общего дела" },
  "open.team": { en: "Team", ru: "Группа" },
  "open.noTeam": {
    en: "You work in no team that may open files.",
    ru: "Вы не состоите в группе, которая может открывать дела.",
  },
  "open.do": { en: "Open and link", ru: "Открыть и связать" },
  "choose.title": { en: "Whose file is this: {name}?", ru: "Чьё это дело: {name}?" },
  "choose.case": { en: "Case", ru: "Дело" },
  "choose.affair": { en: "Affair", ru: "Общее дело" },
  "choose.do": { en: "Link", ru: "Связать" },
});
