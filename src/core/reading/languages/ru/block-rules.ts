import type { BlockRule, StampWords } from "../../layout/blocks.ts";
import { wordSet } from "../word-list.ts";
import { said } from "./speech-verbs.ts";

export const captionMark = /^(?:На фото|Подпись к изображению|Фотография)\s?[:.]\s/u;

/** What a line is when it is no prose; the first that fits decides. */
export const blockRules: readonly BlockRule[] = [
  {
    name: "read-more",
    kind: "related",
    pattern: /^(?:читайте|смотрите|см\.|материалы|подробнее|по теме)(?: (?:также|ещё|еще))?\s?[:：]?/iu,
  },
  { name: "tweet-signature", kind: "tweet", pattern: /^[—–-]\s?.{1,60}\(@\w+\)/u },
  { name: "tweet-link", kind: "tweet", pattern: /(?:pic\.twitter\.com|https?:\/\/t\.co)\//u },
  { name: "follow", kind: "boilerplate", pattern: /^(?:подписывайтесь|поделиться|все новости|реклама|©)/iu },
  { name: "credit", kind: "credit", pattern: /^(?:Фото|Источник)\s?[:：]/u },
  {
    name: "byline",
    kind: "byline",
    pattern: /^(?:Автор|Авторы|Текст|Редактор|Корреспондент)\s?[:：]\s?\p{Lu}/u,
  },
];

/** "МОСКВА, 13 июля. /ТАСС/. ", "МОСКВА, 13 июл — РИА Новости. ", «КАЗАНЬ, 2 марта 2021, агентство «Волга». ». */
export const dateline =
  /^\p{Lu}{3,}[\p{Lu} .-]{0,30}, \d{1,2} \p{L}+\.?(?: (?:19|20)\d\d(?: г\.| года)?)?(?: \/[^/]{2,20}\/\. |(?<=\d\d(?: г\.| года)?)\.? (?=\p{Lu})|(?: \([\p{L} ./]{2,30}\))? ?[—–-] |\. ?(?:ТАСС|ИНТЕРФАКС|INTERFAX\.RU)[. —–-]{1,3}| ?[—–-] ?\p{Lu}[\p{L} ]{1,20}(?:«[^»]{2,20}»)?[.,] )/u;

const verbs = [...said, "воскликнул", "воскликнула", "рассуждает", "шутит"].join("|");
const cue = `[,!?…] ?[—–-] (?:[\\p{Ll}-]+ ){0,2}(?:${verbs})(?!\\p{L})(?:[^«»\\n]|«[^»\\n]{1,40}»){0,140}?`;

/** «Ответа нет, — сказал адвокат. — Мы ждём»: the cue between dashes is no part of the quotation. */
export const insertedCue = new RegExp(`${cue}[.,!?…] ?[—–-] `, "gu");

/** The same in speech that a dash opens, where the cue may also stand last. */
export const dialogueCue = new RegExp(`${cue}(?:[.,!?…] ?[—–-] |[.!?…]?$)`, "gu");

/** «Опубликовано 4 марта 2022, 09:04 | Общество | Комментарии: 14». */
export const stampWords: StampWords = {
  published: wordSet("опубликовано опубликована опубликован размещено дата публикации"),
  revised: wordSet("обновлено изменено обновлён обновлена"),
  plain:
    wordSet(`от в г года стр мск по московскому времени понедельник вторник среда четверг пятница суббота воскресенье
    комментарии комментариев просмотров просмотры чтения мин минут минуты час часа часов время номер №`),
};
