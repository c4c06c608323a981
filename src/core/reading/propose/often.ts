import { stretchOf } from "../ranges.ts";
import type { EventView } from "./event-rule.ts";

const unit = String.raw`(?:day|week|month|quarter|year|fortnight|\p{L}+days?)`;
const oftenInEnglish = String.raw`\b(?:regular(?:ly)?|frequent(?:ly)?|often|routine(?:ly)?|repeated(?:ly)?|usually|occasional(?:ly)?|sometimes|always|daily|weekly|monthly|quarterly|yearly|twice|(?:every|each) (?:\p{L}+ )?${unit}|once an? ${unit}|\p{L}+ times)\b`;
const oftenInRussian = String.raw`(?<!\p{L})(?:регулярн\p{L}+|част[оы]\p{L}*|постоянн\p{L}+|неоднократн\p{L}+|систематическ\p{L}+|периодическ\p{L}+|иногда|обычно|всегда|еже(?:дневн|недельн|месячн|квартальн|годн)\p{L}+|дважды|трижды|[\p{L}\d]+ раза?|кажд(?:ый|ую|ое|ые) (?:\p{L}+ )?(?:день|дня|недел\p{L}|месяц\p{L}?|год|квартал)|раз в \p{L}+)(?!\p{L})`;

const often = new RegExp(`${oftenInEnglish}|${oftenInRussian}`, "iu");
const oftenBefore = new RegExp(String.raw`(?:${oftenInEnglish}|${oftenInRussian}),?\s+$`, "iu");
const oftenAfter = new RegExp(String.raw`^\s+(?:${oftenInEnglish}|${oftenInRussian})`, "iu");

/** Whether something is told to happen again and again: it is no single event, and has no day. */
export const isOften = ({ scene, event, words }: EventView): boolean => {
  const { start, end } = stretchOf(scene.sentences, event);
  return (
    often.test(words) ||
    oftenBefore.test(scene.text.slice(start, event.start)) ||
    oftenAfter.test(scene.text.slice(event.end, end))
  );
};
