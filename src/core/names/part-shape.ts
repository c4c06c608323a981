import { type NamePart, partOf } from "./name-part.ts";

// Endings of the Slavic cases and of Baltic nominatives, in Latin letters: Карелину, Normanom, Vesterovi, Reiners.
const CASE_ENDING =
  /(?:ovou|ogo|ego|omu|emu|ovi|owi|evi|iem|ova|oyu|ieiu|ou|om|em|im|ym|oi|oy|oj|ei|ey|ja|ya|ia|yu|iu|ii|as|is|us|a|u|e|y|i|s)$/;
const CYRILLIC_ENDING = /(?:ого|ему|ому|ові|еві|ою|ею|ом|ем|єм|им|ым|ой|ей|ия|ии|ию|а|у|е|ы|и|і|ю|я)$/;
const SHORTEST_STEM = 3;

/** What is left of a part without the ending of its case, if it may have one: without the longest, and without the last letter. */
export function stemsOf(part: NamePart): readonly NamePart[] {
  part.stems ??= makeStems(part);
  return part.stems;
}

/** Whether the ending of a part has two letters or more, so that the part sounds otherwise than without it: Normanom, Vesterovi. */
export function hasLongEnding(part: NamePart): boolean {
  const [stem] = stemsOf(part);
  return stem !== undefined && stem.shown.length <= part.shown.length - 2;
}

function makeStems({ shown, script }: NamePart): NamePart[] {
  if (script !== "Latn" && script !== "Cyrl") return [];
  const plain = shown.replace(/['’‘`ʼ]/g, "").normalize("NFC");
  const small = plain.toLowerCase();
  const ending =
    script === "Cyrl"
      ? CYRILLIC_ENDING.exec(small)?.[0]
      : CASE_ENDING.exec(small.normalize("NFKD").replace(/\p{M}/gu, ""))?.[0];
  if (ending === undefined) return [];
  const lengths = [...new Set([ending.length, 1])];
  const stems = lengths.map((length) => [...plain].slice(0, -length).join(""));
  return stems.filter((stem) => [...stem].length >= SHORTEST_STEM).map(partOf);
}

/** Surnames of these endings take -a for a woman: Ivanov, Karelin, Vysotsky. */
const GENDERED_SURNAME = /(?:[oe]v|[iy]n|sk(?:y|i|ii|ij|iy|oy|oi))$/;
const WOMANS_SURNAME = /(?:[oe]va|[iy]na|sk(?:aya|aia|aja|a))$/;

/** Whether a part has the form of a woman's family name, of which a man's is known. */
export function isWomansSurname(part: NamePart): boolean {
  return WOMANS_SURNAME.test(part.letters);
}

/** Whether a part has the form of a family name that changes with the gender. */
export function isGenderedSurname(part: NamePart): boolean {
  return GENDERED_SURNAME.test(part.letters) || isWomansSurname(part);
}

/** Whether one part is the other with the ending of the other gender, letter by letter: Viktor, Viktoria; Evgeny, Yevgenia. */
export function isFeminineOf(feminine: NamePart, masculine: NamePart): boolean {
  if (!feminine.letters.endsWith("a") || feminine.letters.length <= masculine.letters.length - 2)
    return false;
  const [hers, his] = [feminine, masculine].map(({ letters }) => letters.replace(/^[yij](?=e)/, "")) as [
    string,
    string,
  ];
  const stem = his.replace(MASCULINE_ENDING, "");
  if (stem.length < SHORTEST_STEM || !hers.startsWith(stem)) {
    return /er$/.test(stem) && hers === stem.replace(/er$/, "ra"); // Alexander, Alexandra
  }
  return FEMININE_ENDING.test(hers.slice(stem.length));
}

const MASCULINE_ENDING = /(?:iy|ii|ij|yi|y|i|j)$/;
const FEMININE_ENDING = /^(?:iya|iia|ija|aya|aia|aja|ia|ya|ja|a)$/;

// "Alzahrani" is al-Zahrani; Abd al-Razzaq may be called Razzaq.
const GLUED = /^(?:al|el|abd(?:ou|[aeu])?l?|аль|эль|абд(?:[еу]ль?)?|عبد(?:ال)?)(?=\p{L}{4})/iu;

/** A part without the Arabic article or "Abd al-" that is written as one word with it. */
export function withoutArticle({ shown }: NamePart): NamePart | undefined {
  const bare = shown.replace(GLUED, "");
  return bare === shown ? undefined : partOf(bare);
}
