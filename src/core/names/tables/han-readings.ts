import { hanTable } from "./han-readings-table.ts";

/** How a Chinese character of a name is read in three languages, in plain Latin letters. */
type HanReadings = { korean?: string; cantonese?: string; mandarin?: string };

const TONGUES = { m: "mandarin", c: "cantonese", k: "korean" } as const;
type Known = { readings: Map<string, HanReadings>; simplified: Map<string, string> };
let known: Known | undefined;

/** The readings of a character, simplified, traditional or Japanese: 金 is "jin", "kam" and "kim". */
export function hanReadings(character: string): HanReadings | undefined {
  known ??= read();
  return known.readings.get(known.simplified.get(character) ?? character);
}

/** All syllables of Mandarin, in pinyin without tones. */
export function mandarinSyllables(): ReadonlySet<string> {
  known ??= read();
  return new Set([...known.readings.values()].flatMap(({ mandarin }) => mandarin ?? []));
}

/** The text with traditional and Japanese forms of characters written as the simplified one: 鍾 is 钟. */
export function foldHan(text: string): string {
  if (!/\p{Script=Han}/u.test(text)) return text;
  known ??= read();
  const { simplified } = known;
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

function read(): Known {
  const readings = new Map<string, HanReadings>();
  const simplified = new Map<string, string>();
  for (const entry of hanTable.split(/[;\n]/)) {
    const [, kind = "", reading = "", characters = ""] = /^([mckf])([a-z]*)(.+)$/u.exec(entry) ?? [];
    const [first = "", ...others] = characters;
    if (kind === "f") for (const other of others) simplified.set(other, first);
    else {
      const tongue = TONGUES[kind as keyof typeof TONGUES];
      for (const character of characters) {
        const known = readings.get(character) ?? {};
        known[tongue] = reading;
        readings.set(character, known);
      }
    }
  }
  return { readings, simplified };
}
