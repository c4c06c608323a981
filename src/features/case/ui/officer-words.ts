import { makeWords } from "../../../web/words/words.ts";

/** The words of who is in charge of a file. */
export const useOfficerWords = makeWords({
  "officer.label": { en: "In charge", ru: "Ответственный" },
  "officer.nobody": { en: "nobody", ru: "никто не назначен" },
  "officer.since": { en: "since {date}", ru: "{date}" },
  "officer.left": {
    en: "can no longer work on this file",
    ru: "больше не может работать с этим делом",
  },
  "officer.by": { en: "entered by {name}", ru: "внёс: {name}" },
  "officer.give": { en: "Put somebody in charge", ru: "Назначить" },
  "officer.handOver": { en: "Hand over", ru: "Передать" },
  "officer.title": { en: "Who is in charge", ru: "Ответственный сотрудник" },
  "officer.note": {
    en: "What is due is told to whoever is in charge. Who was so before, and what they left to their successor, stays in the file.",
    ru: "Ответственный видит сроки дела как свои. Прежние ответственные и то, что они оставили преемнику, остаются в деле.",
  },
  "officer.who": { en: "Who", ru: "Кто" },
  "officer.from": { en: "From (a stand-in: from and to)", ru: "С какого дня (заместитель: период)" },
  "officer.handover": { en: "For whoever takes over", ru: "Тому, кто принимает дело" },
  "officer.handoverHint": {
    en: "What is under way, what was promised and to whom, whom to call first.",
    ru: "Что начато, что и кому обещано, с кем связаться прежде всего.",
  },
  "officer.save": { en: "Save", ru: "Сохранить" },
  "officer.done": { en: "Who is in charge is recorded.", ru: "Ответственный записан." },
  "officer.undone": { en: "Entered by mistake, undone at once", ru: "Внесено по ошибке, сразу отменено" },
  "officer.needed": { en: "Choose somebody, or nobody.", ru: "Выберите сотрудника или «никто»." },
  "officer.date": { en: "A day is needed.", ru: "Нужен день." },
  "officer.left-behind": { en: "Handed over with", ru: "Передано с пояснением" },
  "officer.before": { en: "Before and after", ru: "Прежде и далее" },
});
