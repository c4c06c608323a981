import type { BlockRule } from "../../layout/blocks.ts";

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
  { name: "credit", kind: "credit", pattern: /^(?:Фото|Источник|Автор)\s?[:：]/u },
];

/** "МОСКВА, 13 июля. /ТАСС/. ", "МОСКВА, 13 июл — РИА Новости. ". */
export const dateline =
  /^\p{Lu}{3,}[\p{Lu} .-]{0,30}, \d{1,2} \p{L}+\.?(?: \/[^/]{2,20}\/\. | ?[—–-] ?(?:РИА Новости|ТАСС|Интерфакс|Sputnik)[.,] )/u;

/** «Ответа нет, — сказал адвокат. — Мы ждём»: the cue between dashes is no part of the quotation. */
export const insertedCue =
  /[,!?…] [—–] (?:сказал|заявил|сообщил|отметил|добавил|подчеркнул|пояснил|рассказал|ответил|уточнил|объяснил|продолжил|написал|напомнил|считает|говорит|пишет|поясняет|отмечает|рассказывает|признался|пожаловал|подтвердил|заметил|указал|предупредил|возразил)[^«»\n]{0,120}?[.,] [—–] /gu;
