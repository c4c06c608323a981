import { foldName } from "./name-key.ts";
import { type NamePart, partOf } from "./name-part.ts";
import { isCompoundSurname } from "./tables/han-surnames.ts";
import { particleKind } from "./tables/name-particles.ts";

const BETWEEN_PARTS = /[^\p{L}\p{M}\p{N}'’‘`ʼʻʹʺ]+/u;
const MOST_PARTS = 12;
/** No person's name is longer; a text that is takes no longer to compare. */
const LONGEST_NAME = 300;
const LONGEST_PART = 40;

/**
 * The parts of a name, in each way that it can be taken apart: "김학송" is Kim and Haksong, or one word; what stands in
 * brackets may belong to the name or repeat it. The first way is the likeliest.
 */
export function splitName(name: string): NamePart[][] {
  return waysToWrite(name.slice(0, LONGEST_NAME))
    .flatMap((written) => splitWritten(written))
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.slice(0, MOST_PARTS));
}

function waysToWrite(name: string): string[] {
  const plain = name.replace(/\u200c|\u200d|\u00ad/g, "");
  const bracketed = /^(.*?)[([（](.+?)[)\]）](.*)$/u.exec(plain);
  if (!bracketed) return plain.includes(",") ? [withoutStyle(plain)] : [plain];
  const [, before = "", inside = "", after = ""] = bracketed;
  const isWhole = BETWEEN_PARTS.test(inside.trim());
  return [`${before} ${after}`, isWhole ? inside : plain].filter((written) => /\p{L}/u.test(written));
}

/** "Jenny Tonge, Baroness Tonge": after the comma stands a title, not the given name. */
function withoutStyle(name: string): string {
  const [before = "", ...after] = name.split(",");
  const words = after.join(" ").split(BETWEEN_PARTS).filter(Boolean);
  const hasTitle = words.some((word) => particleKind(foldName(word)) === "title");
  return hasTitle && BETWEEN_PARTS.test(before.trim()) ? before : name;
}

function splitWritten(written: string): NamePart[][] {
  const words = written
    .split(BETWEEN_PARTS)
    .filter((word) => foldName(word) !== "")
    .map((word) => word.slice(0, LONGEST_PART));
  const [only] = words;
  if (words.length === 1 && only !== undefined && /^[\p{Script=Han}\p{Script=Hangul}]{2,4}$/u.test(only)) {
    return ofOneBlock([...only]).map((parts) => parts.map(partOf));
  }
  const parts = joined(withoutTitles(words).flatMap(partsOfWord));
  return [(parts.length > 0 ? parts : words).map(partOf)];
}

/** Chinese and Korean names stand in one block, the family name first: one character, seldom two. */
function ofOneBlock(characters: string[]): string[][] {
  const at = (length: number) => [characters.slice(0, length).join(""), characters.slice(length).join("")];
  const whole = [characters.join("")];
  const isCompound = characters.length > 2 && isCompoundSurname(characters.slice(0, 2).join(""));
  return [at(isCompound ? 2 : 1), ...(characters.length > 2 ? [whole] : [])];
}

function withoutTitles(words: string[]): string[] {
  return words.filter((word) => !["title", "generation"].includes(particleKind(foldName(word)) ?? ""));
}

const GLUED = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u;
const OF_FAMILY = /^(?:Mac|Fitz|Van|Von|Bar|Ben|Abu|Abd)$/u;

/** "SergeiLavrov" and "JC" are two parts. */
function partsOfWord(word: string, _: number, words: string[]): string[] {
  const [, first, second] = GLUED.exec(word) ?? [];
  if (first !== undefined && second !== undefined && !OF_FAMILY.test(first)) return [first, second];
  const isShouted = words.every((one) => one === one.toUpperCase());
  if (!isShouted && /^\p{Lu}{2,3}$/u.test(word) && /^[^AEIOUYАЕИОУЫЭЮЯ]+$/u.test(word)) return [...word];
  return [word];
}

const ARTICLE = /^ال(?=\p{L}{3})/u;

/** Particles are left out, as papers do; a prefix makes one part with what follows: Abd al-Rahman is Abdulrahman. */
function joined(words: string[]): string[] {
  const parts: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    const kind = kindOf(word);
    if (kind === "particle") continue;
    const next = words.findIndex((one, place) => place > at && kindOf(one) !== "particle");
    if (kind === "prefix" && next > at) {
      parts.push(word + (words[next] ?? "").toLowerCase());
      at = next;
    } else parts.push(word.replace(ARTICLE, ""));
  }
  return parts;
}

// "José y Ana" has a particle, "Y. Tsarev" an initial.
function kindOf(word: string): ReturnType<typeof particleKind> {
  return word.length === 1 && word !== word.toLowerCase() ? undefined : particleKind(foldName(word));
}
