import { type NamePart, partOf } from "./name-part.ts";
import { areComparable, encodeSounds, type Sounds, soundLikeness } from "./sound-likeness.ts";
import { latinSpellings } from "./sounds/respelling.ts";
import { soundsOf } from "./sounds/sounds-of.ts";
import { isPinyinSyllable, pinyinOf } from "./sounds/wade-giles.ts";
import { foldHan, hanReadings } from "./tables/han-readings.ts";
import { surnameSpellings } from "./tables/han-surnames.ts";
import { ofOtherCharacters, ofParts, ofSound } from "./weights.ts";

/** How alike two parts sound, from 0 to 1; across scripts less is asked, as they write less. */
export function heardLikeness(a: NamePart, b: NamePart): number {
  if (a.script === "Hani" && b.script === "Hani") return ofCharacters(a, b);
  const heard = heardAs(a, b);
  if (a.script === "Zzzz" || b.script === "Zzzz")
    return Math.max(heard, ofSpellings(a, b), ofSpellings(b, a));
  if (a.script === "Latn" && b.script === "Latn") {
    return heard < ofParts.agrees ? Math.max(heard, ofOldSpelling(a, b), ofOldSpelling(b, a)) : heard;
  }
  if (a.script !== "Hani" && b.script !== "Hani") return heard;
  const [han, other] = a.script === "Hani" ? [a, b] : [b, a];
  const readings = readingsOf(han);
  const best = Math.max(heard, ...readings.map((reading) => heardAs(reading, other)));
  if (best >= ofParts.agrees || other.script !== "Latn") return best;
  return Math.max(best, ...readings.map((reading) => ofOldSpelling(other, reading)));
}

function ofOldSpelling(old: NamePart, now: NamePart): number {
  if (!isOldSpelling(old, now)) return 0;
  return isPinyinSyllable(old.letters) ? ofParts.eitherPinyin : ofParts.oldSpelling;
}

/** "พรชัย" is Pornchai and Phonchai. */
function ofSpellings(part: NamePart, other: NamePart): number {
  let best = 0;
  for (const spelling of spellingsOf(part)) best = Math.max(best, heardAs(spelling, other));
  return best;
}

function spellingsOf(part: NamePart): readonly NamePart[] {
  if (part.script !== "Zzzz") return [];
  part.readings ??= latinSpellings(part.shown).map((spelling) => {
    const own = encodeSounds(soundsOf(spelling, "Latn"), "Latn");
    return { ...part, own, latin: own };
  });
  return part.readings;
}

/** A part as it may be spoken, each way a part of its own: Chinese characters have readings, some scripts leave vowels open. */
export function spokenForms(part: NamePart): readonly NamePart[] {
  if (part.script === "Hani") return [part, ...readingsOf(part)];
  return part.script === "Zzzz" ? [part, ...spellingsOf(part)] : [part];
}

/** Whether a part in Latin letters is the other, in pinyin, as Wade and Giles spell it: "Hsu", "Xu". */
export function isOldSpelling(old: NamePart, { letters }: NamePart): boolean {
  return pinyinSpellings(old).includes(letters);
}

/** What a part in the spelling of Wade and Giles is in pinyin. */
export function pinyinSpellings(part: NamePart): readonly string[] {
  part.pinyin ??= pinyinOf(part.shown.toLowerCase());
  return part.pinyin;
}

/** Characters that sound alike are other names; the same in two scripts of Chinese are folded before. */
function ofCharacters(a: NamePart, b: NamePart): number {
  const [one, other] = [[...foldHan(a.folded)], [...foldHan(b.folded)]];
  const same = one.filter((character, at) => character === other[at]).length;
  const share = same / Math.max(one.length, other.length);
  return share === 1 ? 1 : share * ofOtherCharacters;
}

function heardAs(a: NamePart, b: NamePart): number {
  const [one, other] = comparableSounds(a, b);
  const { chance, sure } = ofSound[kindOf(a, b)];
  return Math.min(1, Math.max(0, (soundLikeness(one, other) - chance) / (sure - chance)));
}

/** Where no odds are known for two scripts, the one that is romanised more regularly is taken in Latin letters. */
export function comparableSounds(a: NamePart, b: NamePart): [Sounds, Sounds] {
  if (areComparable(a.own.script, b.own.script)) return [a.own, b.own];
  return b.script === "Cyrl" || (a.script !== "Cyrl" && b.script < a.script)
    ? [a.own, b.latin]
    : [a.latin, b.own];
}

export function kindOf(a: NamePart, b: NamePart): keyof typeof ofSound {
  if (a.script === b.script) return "sameScript";
  const scripts = [a.script, b.script];
  if (scripts.includes("Hani")) return isShortHan(a) || isShortHan(b) ? "chineseName" : "chinese";
  if (scripts.includes("Hang") || scripts.includes("Kana")) return "syllables";
  if (scripts.includes("Arab") || scripts.includes("Hebr")) return "consonants";
  if (scripts.includes("Zzzz"))
    return spellingsOf(a).length + spellingsOf(b).length > 0 ? "respelt" : "otherScript";
  return "cyrillic";
}

/** Names of one or two characters are Chinese or Korean ones, of which every sound is told; longer ones are made of foreign sounds. */
function isShortHan({ script, folded }: NamePart): boolean {
  return script === "Hani" && folded.length <= 2;
}

/** What Chinese characters are read as elsewhere than in Beijing: 金 is Kim, 陈 is Tan in Singapore and Chan in Hong Kong. */
function readingsOf(part: NamePart): readonly NamePart[] {
  if (part.readings) return part.readings;
  const characters = [...part.folded];
  const inOneTongue = (["korean", "cantonese", "mandarin"] as const).map((tongue) =>
    characters.map((character) => hanReadings(character)?.[tongue] ?? "").join(""),
  );
  const spelt = [...new Set([...inOneTongue, ...surnameSpellings(part.folded)])].filter(Boolean);
  part.readings = spelt.map(partOf);
  return part.readings;
}
