// The blocks of Indian scripts in Unicode have one order: the place in the block tells the letter in all of them.
const BLOCKS: Record<string, number> = {
  Deva: 0x900,
  Beng: 0x980,
  Guru: 0xa00,
  Gujr: 0xa80,
  Orya: 0xb00,
  Taml: 0xb80,
  Telu: 0xc00,
  Knda: 0xc80,
  Mlym: 0xd00,
};
const FROM = 0x900;
const TO = 0xd7f;
const BLOCK = 0x80;
/** Scripts whose a at the end of a word and between two syllables is not spoken: राम is Ram, रामदेव Ramdev. */
const DROPPING = new Set(["Deva", "Beng", "Guru", "Gujr"]);

const VOWELS_FROM = 0x05;
const VOWELS = "a a i i u u ri l e e e ai o o o au".split(" ");
const CONSONANTS_FROM = 0x15;
const CONSONANTS =
  "k kh g gh n ch chh j jh n t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h".split(" ");
const SIGNS_FROM = 0x3e;
const SIGNS = "a i i u u ri ri e e e ai o o o au".split(" ");
/** Consonants with a dot below: क़, ज़, फ़, ड़. */
const DOTTED: Record<string, string> = { k: "q", j: "z", ph: "f", d: "r", dh: "r", s: "s", y: "y" };
/** Letters of Malayalam that close a word. */
const CHILLUS: Record<number, string> = { 122: "n", 123: "n", 124: "r", 125: "l", 126: "l", 127: "k" };
const [VIRAMA, NASAL, TIPPI] = [0x4d, 0x02, 0x70];

type Sign = { kind: "consonant" | "vowel" | "silent" | "nasal" | "other"; sound: string };

const CONSONANT = "(?:ngh|[kgcjtdpb]h|chh|sh|zh|[b-df-hj-np-tv-z])";
const LAST = new RegExp(`(?<=[aeiouA]${CONSONANT})A$`);
const BETWEEN = new RegExp(`(?<=[aeiouA]${CONSONANT})A(?=${CONSONANT}[aeiou])`, "g");

/** Whether a part is in letters of India that have the common order. */
export function isIndian(part: string): boolean {
  return /[\u0900-\u0d7f]/.test(part);
}

/** Ways in which a part is spelt in Latin letters: with fewer and with more of the vowels that are not written. */
export function indianSpellings(part: string): string[] {
  const script = scriptOf(part);
  const said = respelt(part, script).replace(/n(?=[pbm])/g, "m");
  if (DROPPING.has(script)) {
    const short = said.replace(LAST, "");
    const shorter = short.replace(BETWEEN, "");
    return distinct([shorter, short, ...(script === "Beng" ? [inBengal(shorter)] : [])]);
  }
  if (script === "Taml") return distinct(tamilSpellings(said.replace(/A/g, "a")));
  return distinct([said, said.replace(/A$/, ""), asInEnglish(said)]);
}

// সৌরভ is Sourav.
function inBengal(said: string): string {
  return said.replace(/au/g, "ou").replace(/bh$/, "v");
}

function distinct(said: string[]): string[] {
  return [...new Set(said.map((one) => one.replace(/A/g, "a")))];
}

function scriptOf(part: string): string {
  const block = [...part].map((letter) => blockOf(letter)).find((from) => from !== undefined);
  return Object.keys(BLOCKS).find((script) => BLOCKS[script] === block) ?? "";
}

function blockOf(letter: string): number | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return code < FROM || code > TO ? undefined : code - (code % BLOCK);
}

/** The letters in their order; an a that is not written is a capital. */
function respelt(part: string, script: string): string {
  const signs = [...prepared(part.normalize("NFC"), script)].map((letter) => signOf(letter, script));
  let said = "";
  for (const [at, { kind, sound }] of signs.entries()) {
    const next = signs[at + 1]?.kind;
    said += kind === "nasal" ? nasal(signs[at + 1], script) : sound;
    if (kind === "consonant" && next !== "vowel" && next !== "silent") said += "A";
  }
  return said;
}

// Two letters that make another sound together, and letters that a script reads otherwise.
function prepared(text: string, script: string): string {
  const joined = text
    .replace(/ज्ञ/g, "ग्य")
    .replace(/([\u0900-\u0d7f])[\u093c\u09bc\u0a3c]/g, (_, letter: string) => dotted(letter))
    .replace(/্[বয]/g, "্"); // written, not spoken;
  return script === "Beng" ? joined.replace(/য/g, "জ") : joined;
}

// The letter with a dot under it, written in Latin here: ज़ is z.
function dotted(letter: string): string {
  const { sound } = signOf(letter, "Deva");
  return DOTTED[sound] ?? letter;
}

function signOf(letter: string, script: string): Sign {
  if (/[a-z]/.test(letter)) return { kind: "consonant", sound: letter };
  const block = blockOf(letter);
  if (block === undefined) return { kind: "other", sound: "" };
  const at = (letter.codePointAt(0) ?? 0) - block;
  if (at === VIRAMA) return { kind: "silent", sound: "" };
  if (at === NASAL || at === TIPPI) {
    return script === "Beng" && at === TIPPI
      ? { kind: "consonant", sound: "r" }
      : { kind: "nasal", sound: "n" };
  }
  if (CHILLUS[at] !== undefined && script === "Mlym") return { kind: "other", sound: CHILLUS[at] };
  if (script === "Beng" && at === 0x4e) return { kind: "other", sound: "t" };
  const consonant = CONSONANTS[at - CONSONANTS_FROM];
  if (consonant !== undefined) return { kind: "consonant", sound: soundIn(script, consonant, at) };
  const sign = SIGNS[at - SIGNS_FROM];
  if (sign !== undefined) return { kind: "vowel", sound: vowelIn(script, sign) };
  return { kind: "other", sound: vowelIn(script, VOWELS[at - VOWELS_FROM] ?? "") };
}

// Of the two kinds of t Dravidian names write the one as th: தமிழ் is Thamizh; കോശി has no j.
function soundIn(script: string, consonant: string, at: number): string {
  const isDental = (script === "Taml" || script === "Mlym") && at === 0x24;
  return isDental ? "th" : consonant;
}

function vowelIn(script: string, vowel: string): string {
  return vowel === "au" && (script === "Knda" || script === "Telu") ? "ow" : vowel;
}

// सिंह is Singh.
function nasal(next: Sign | undefined, script: string): string {
  if (next?.sound === "h" && script !== "Beng") return "ng";
  return script === "Beng" ? "ng" : "n";
}

// రావు is Rao, నాయుడు Naidu, നായർ Nair, ಸಿದ್ದಯ್ಯ Siddaiah.
function asInEnglish(said: string): string {
  return said
    .replace(/avu$/, "ao")
    .replace(/ay(?:u|A(?=r$))/, "ai")
    .replace(/ayyA$/, "aiah");
}

// One letter stands for k and g, for t and d, for p and b: the voiced one between vowels and after n and m.
function tamilSpellings(said: string): string[] {
  const voiced = said
    .replace(/(?<=[aeioumnrl])k(?=[aeiou])/g, "g")
    .replace(/(?<=[aeioumnrl])t(?=[aeiou])/g, "d")
    .replace(/(?<=[aeioumnrl])p(?=[aeiou])/g, "b")
    .replace(/nch(?=[aeiou])/g, "nj")
    .replace(/(?<!ch|t|r)ch(?!ch)/g, "s")
    .replace(/^i(?=r[aei])/, "")
    .replace(/([kpb])[iu]r(?=[aiu])/, "$1r") // கிருஷ்ணன்: Krishnan
    .replace(/^kru/, "kri")
    .replace(/tchum/, "kshm") // லட்சுமி: Lakshmi
    .replace(/pp(?=r)/, "b"); // சுப்பிரமணி: Subramani
  const start: Record<string, string> = { k: "g", p: "b", th: "d", s: "sh" };
  return [voiced, voiced.replace(/^(?:th|[kps])(?!h)/, (first) => start[first] ?? first)];
}
