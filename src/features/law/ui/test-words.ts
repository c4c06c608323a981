import { makeWords } from "../../../web/words/words.ts";

/** The words of the invented cases that test the figures of a provision. */
export const useTestWords = makeWords({
  "tests.title": {
    en: "{n, plural, one {# case tests} other {# cases test}} this",
    ru: "{n, plural, one {Проверено на # примере} few {Проверено на # примерах} many {Проверено на # примерах} other {Проверено на # примера}}",
  },
  "tests.met": { en: "met", ru: "выполнено" },
  "tests.not met": { en: "not met", ru: "не выполнено" },
  "tests.unknown": { en: "not known", ru: "неизвестно" },
  "tests.none": { en: "none", ru: "нет" },
  "tests.refused": { en: "not computed", ru: "не рассчитывается" },
  "tests.days": {
    en: "{n, plural, one {# day} other {# days}}",
    ru: "{n, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  },
  "tests.arrest": { en: "{from} to {to} days from the arrest", ru: "{from}–{to} дн. с ареста" },
  "tests.notification": {
    en: "{from} to {to} days from the notification",
    ru: "{from}–{to} дн. с уведомления",
  },
  "tests.life": { en: "for life", ru: "пожизненно" },
  "tests.months": { en: "a term of {n} months", ru: "срок {n} мес." },
  "tests.federal": {
    en: "A federal term of {n} months that begins on",
    ru: "Федеральный срок {n} мес., начало",
  },
  "tests.release": {
    en: "Held and sentenced to {n} months by a federal court on",
    ru: "Под стражей и приговор федерального суда к {n} мес.",
  },
  "tests.credited": {
    en: "{state}: {n} months, arrested {day}, sentenced on",
    ru: "{state}: {n} мес., арест {day}, приговор",
  },
  "tests.clock": { en: "Opened on; to be answered by", ru: "Начато; ответить до" },
  "tests.notify": {
    en: "A national of {of}, arrested in {in}: the post is told within",
    ru: "Гражданин ({of}), арест ({in}): консульство извещают за",
  },
  "tests.access": {
    en: "A national of {of}, arrested in {in}: a visit is allowed within",
    ru: "Гражданин ({of}), арест ({in}): посещение разрешают за",
  },
});
