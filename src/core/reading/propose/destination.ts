import { countryRows as inEnglish } from "../languages/en/countries.ts";
import { namesIn, rowsOf } from "../languages/gazetteer.ts";
import { countryRows as inRussian } from "../languages/ru/countries.ts";
import { overlap, stretchOf } from "../ranges.ts";
import type { EventView } from "./event-rule.ts";
import { clip } from "./proposal.ts";
import { codeOf } from "./scene.ts";

type Destination = { to: string | undefined; remarks: string | undefined };

const name = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:of|and|the|и)\s+)*\p{Lu}[\p{L}'’-]+){0,4}|\p{Lu}{2,4}`;
const towards = new RegExp(
  String.raw`(?<!\p{L})(?:to|into|в|во|на)\s+((?:(?:the|his|her|their|native|home|neighbouring|свою|родную|соседнюю)\s+){0,3}(${name}))`,
  "gu",
);

/** «В Испании» is where, «в Испанию» is whither; and a month is neither. */
const isNoPlace = (words: string): boolean =>
  /(?:ии|ах|ях|[^ь]е)$/u.test(words) ||
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/u.test(
    words,
  );

const wordsOf = (text: string): string[] => text.toLowerCase().replaceAll("ё", "е").split(/\s+/u);

const countries = [...rowsOf(inEnglish), ...rowsOf(inRussian)].flatMap(([code = "", names]) =>
  namesIn(names).map((one) => ({ code, words: wordsOf(one) })),
);

/** «Грузию» beside «грузия»: the same but for the ending, which Russian alone has. */
const isForm = (word: string, base: string): boolean => {
  if (word === base) return true;
  const stem = base.replace(/[аеиоуыьэюяй]{1,2}$/u, "");
  return stem.length > 2 && /^[а-я]/u.test(base) && word.startsWith(stem) && word.length - stem.length <= 2;
};

const countryIn = (printed: string): string | undefined => {
  const words = wordsOf(printed);
  return countries.find(
    (one) =>
      one.words.length === words.length && one.words.every((base, place) => isForm(words[place] ?? "", base)),
  )?.code;
};

const tail = 60;

/** Whither somebody is brought, as printed: in the words of the event, or right behind them. */
const printedIn = ({ scene, event, words }: EventView): { printed: string; name: string } | undefined => {
  const { end } = stretchOf(scene.sentences, event);
  const behind = scene.text.slice(event.end, Math.min(end, event.end + tail));
  const near = words + (/^\s+(?:back\s+)?(?:to|в|во|на)\s/u.exec(behind) ? behind : "");
  for (const found of near.matchAll(towards)) {
    const [whole, printed = "", bare = ""] = found;
    const start = event.start + found.index + whole.length - bare.length;
    const isPerson = scene.reading.mentions.some((one) => overlap(one, { start, end: start + bare.length }));
    if (!isPerson && !isNoPlace(bare))
      return { printed: whole.startsWith(printed) ? printed : whole, name: bare };
  }
  return undefined;
};

/** The state to which somebody is brought; a place of which it is not known where it lies is kept in the words. */
export const destinationOf = (view: EventView): Destination => {
  const { scene, event, words, country } = view;
  if (country) return { to: country, remarks: undefined };
  const fact = scene.reading.custody.find((one) => one.field === "country" && overlap(one, event));
  const before = fact && words.slice(0, fact.start - event.start);
  const known = before && /(?<!\p{L})(?:to|в|во|на) (?:the )?$/iu.test(before) ? codeOf(fact) : undefined;
  const named = known ? undefined : printedIn(view);
  const to = known ?? (named && countryIn(named.name));
  return { to, remarks: to || !named ? undefined : clip(named.printed) };
};
