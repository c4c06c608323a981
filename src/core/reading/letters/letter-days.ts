import { addDays, isDay } from "../../dates/calendar.ts";
import type { LetterDay } from "./letter.ts";
import type { LetterScene } from "./letter-scene.ts";

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  five: 5,
  seven: 7,
  ten: 10,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
  двух: 2,
  трёх: 3,
  трех: 3,
  пяти: 5,
  семи: 7,
  десяти: 10,
  пятнадцати: 15,
  тридцати: 30,
};

/** "Within ten days": counted from the letter's own day. */
const counted =
  /(?:within|в течение)\s(?<count>\p{L}+|\d+)(?:-ти)?(?: \([^)]*\))? (?:working |business |calendar |рабочих |календарных )?(?<unit>day|week|month|дн|суток|недел|месяц)/iu;
const fromReceipt =
  /^.{0,40}\b(?:receipt|service|receiving|delivery)|^.{0,40}(?:получени|вручени|оглашени)/iu;
const morning = /\d{1,2}(?:[:.]\d\d)? ?(?:утра|a\.?m\.?)|утр|morning/iu;

/** A day that is set lies ahead: without a printed year it is the next of its name. */
function stillToCome(
  { value, text, rule }: { value: string | null; text: string; rule?: string | undefined },
  own: string | undefined,
): string {
  const day = value ?? "";
  if (!own || /\d{4}/u.test(text) || !isDay(day) || day >= own) return day;
  if (rule === "weekday") return addDays(day, 7);
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return isDay(next) ? next : day;
}

/** The day that a stretch of the text sets, if it sets one. */
export function dayIn(letter: LetterScene, start: number, end: number): LetterDay | null {
  const { scene, date } = letter;
  const { text } = scene.page;
  for (const { pattern } of scene.language.letters.answers.deadlines) {
    const match = pattern.exec(text.slice(start, end));
    const [from = 0, to = 0] = match?.indices?.groups?.day ?? [];
    if (!match || to === 0) continue;
    const span = { start: start + from, end: start + to, text: text.slice(start + from, start + to) };
    const inside = scene.dates.filter((one) => one.start >= span.start && one.start < span.end && one.value);
    // "Thursday 10 October": the day of the month says which Thursday.
    const printed = inside.find(({ rule }) => rule !== "weekday") ?? inside[0];
    const own = date?.value !== undefined && isDay(date.value) ? date.value : undefined;
    if (printed?.value) {
      const last = Math.max(span.end, printed.end);
      return {
        value: stillToCome(printed, own),
        start: span.start,
        end: last,
        text: text.slice(span.start, last),
      };
    }
    const groups = counted.exec(span.text)?.groups;
    if (groups && own && !fromReceipt.test(text.slice(span.end, span.end + 60))) {
      const count = numbers[(groups.count ?? "").toLowerCase()] ?? Number(groups.count);
      const days = /^(?:week|недел)/iu.test(groups.unit ?? "")
        ? 7
        : /^(?:month|месяц)/iu.test(groups.unit ?? "")
          ? 30
          : 1;
      if (Number.isFinite(count)) return { value: addDays(own, count * days), ...span };
    }
    if (own && morning.test(span.text)) return { value: addDays(own, 1), ...span };
  }
  return null;
}
