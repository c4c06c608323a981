import { type EventRule, words } from "../../events/event-rule.ts";
import { passive, past } from "./event-patterns.ts";

/** Taking, holding and letting go. */
export const custodyEvents: readonly EventRule[] = [
  {
    name: "abducted",
    signs: "похи украден",
    type: "abduction",
    pattern: words(
      `${passive("похищен|украден")}|${past("похити")}(?! (?:\\d|деньги|данные|средства|информацию|имущество))|незаконн\\p{L}+ похищени\\p{L}+`,
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "disappeared",
    signs: "пропал исчез",
    type: "disappearance",
    pattern: words("пропал[аи]?(?: без вести)?|исчез(?:ла|ли)?"),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested",
    signs: "арест задерж схвачен взят",
    type: "arrest",
    pattern: words(`${passive("арестован|задержан|схвачен|взят под стражу")}`),
    patient: "subject",
    placed: true,
  },
  {
    name: "arrested-someone",
    signs: "арест задерж",
    type: "arrest",
    pattern: words(`${past("арестова|задержа")}`),
    patient: "object",
    placed: true,
  },
  {
    name: "arrested-participle",
    signs: "арест задерж",
    type: "arrest",
    pattern: words("(?:арестованн|задержанн)(?:ый|ая|ого|ую|ые|ых)(?= (?:в|на|по|с) )"),
    patient: "object",
    placed: true,
  },
  {
    name: "arrest-noun",
    signs: "арест",
    type: "arrest",
    pattern: words("(?:его |её |ее |их )арест[аеу]?|арест[аеу]?(?= \\p{Lu})"),
    patient: "owner",
    nominal: true,
    placed: true,
  },
  {
    name: "held",
    signs: "сод наход оста сидит отбыва",
    type: "detention",
    pattern: words(
      "(?:содержится|содержатся|содержался|содержалась|находится|находятся|находился|находилась|остаётся|остается|остаются|сидит|отбывает|отбывают|отбывал|отбывала)(?= (?:под стражей|в (?:\\p{L}+ )?(?:тюрьм|сизо|колони|изолятор|заключени)|наказание|срок|за решеткой|за решёткой|под арестом))",
    ),
    patient: "subject",
    placed: true,
  },
  {
    name: "solitary",
    signs: "одиноч изоляци карцер",
    type: "solitary",
    pattern: words(
      "(?:в )?одиночн\\p{L}+ (?:камер\\p{L}+|заключени\\p{L}+)|в (?:полной )?изоляции|(?:в )?карцер[е]?",
    ),
    patient: "subject",
  },
  {
    name: "transferred",
    signs: "перев этапир",
    type: "transfer",
    pattern: words(`${passive("переведен|переведён|этапирован")}|${past("переве|этапирова")}`),
    patient: "subject",
  },
  {
    name: "exchanged",
    signs: "обмен",
    type: "exchange",
    pattern: words(
      `${passive("обменян|обменен")}|${past("обменя")}|обмен(?:а|у|е)? (?:заключенны\\p{L}+|заключённы\\p{L}+|пленны\\p{L}+|осужденны\\p{L}+)`,
    ),
    patient: "subject",
  },
  {
    name: "freed",
    signs: "освобо отпущ свобод",
    type: "release",
    pattern: words(
      `${passive("освобожден|освобождён|отпущен")}|выш(?:ел|ла|ли) на свободу|оказал(?:ся|ась|ись) на свободе`,
    ),
    patient: "subject",
  },
  {
    name: "freed-someone",
    signs: "освобо отпустил",
    type: "release",
    pattern: words(`${past("освободи|отпусти")}|освободив`),
    patient: "object",
    wholeClause: true,
  },
  {
    name: "release-noun",
    signs: "освобожд",
    type: "release",
    pattern: words("(?:его |её |ее |их )освобождени[яеюи]|освобождени[яею](?= \\p{Lu})"),
    patient: "owner",
    nominal: true,
  },
  {
    name: "pardoned",
    signs: "помилова",
    type: "pardon",
    pattern: words(`${passive("помилован")}|${past("помилова")}|помиловать`),
    patient: "object",
  },
  {
    name: "home",
    signs: "верну возврат прилете прибы возвращ",
    type: "return_home",
    pattern: words(
      `(?:верну|возврати)л(?:ся|ась|ись)(?= (?:домой|на родину|в \\p{Lu}))|${past("прилете|прибы")}(?= (?:домой|на родину))|возвращени\\p{L}+ (?:домой|на родину)`,
    ),
    patient: "subject",
  },
  {
    name: "died",
    signs: "умер сконча погиб покончил",
    type: "death",
    pattern: words("умер(?:ла|ли)?|скончал(?:ся|ась|ись)|погиб(?:ла|ли)?|покончил[аи]? с собой"),
    patient: "subject",
  },
];
