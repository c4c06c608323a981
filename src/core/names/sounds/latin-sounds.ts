import anyAscii from "any-ascii";

// Letters that stand together for one sound in some language's spelling get a sign of their own.
const SIGNS: Record<string, string> = {
  schtsch: "W", // Khrushchev, in German
  shch: "W",
  tsch: "C",
  tch: "C",
  sch: "S",
  sh: "S",
  ch: "H", // Chico, Bach, Charles: which one, the other script tells
  zh: "Z",
  dzh: "J",
  dj: "J",
  kh: "K",
  hs: "S", // Hsien, Hsu
  gh: "G",
  ph: "f",
  th: "Q",
  ts: "T",
  tz: "T",
  sz: "X", // Kasia's Szymon, László
  cz: "D", // Czesław
  rz: "R", // Krzysztof
  cs: "F", // Kovács
  zs: "Z", // Zsolt
  gy: "B", // Nagy
  ck: "k",
  qu: "q",
  dh: "d",
  bh: "b",
  ng: "N",
  mc: "M", // McArdle
  igh: "A",
  ou: "U",
  yo: "E", // Bereznyov, Fjodor, Soloviov: ё
  ya: "A",
  yu: "Y",
  ye: "I",
  oo: "u",
  ee: "i",
};

const GRAPHEME = new RegExp(
  `${Object.keys(SIGNS)
    .sort((a, b) => b.length - a.length)
    .map((letters) => (letters === "mc" ? "^mc" : letters))
    .join("|")}|.`,
  "g",
);

// A letter whose mark makes another sound of it; other marks change too little to matter.
const MARKED: Record<string, string> = {
  č: "tch",
  ć: "tch",
  š: "sh",
  ś: "sh",
  ş: "sh",
  ș: "sh",
  ž: "zh",
  ż: "zh",
  ř: "rz", // Dvořák
  ą: "on", // Dąbrowski, before a consonant
  ę: "en", // Wałęsa
  ź: "zh",
  ţ: "ts",
  ț: "ts",
  ß: "ss",
};

/** The sounds of a part in Latin letters, a sign for each; a last e is mostly mute and has its own. */
export function latinSounds(part: string): string {
  const spelt = part.normalize("NFC").toLowerCase();
  const letters = anyAscii(spelt.replace(/[čćšśşșžżźřąęţțß]/g, (letter) => MARKED[letter] ?? letter))
    .toLowerCase()
    .replace(/[^a-z]/g, "")
    .replace(/(.)\1+/g, (doubled, letter) =>
      letter === "e" || letter === "o" ? letter + letter : doubled[0],
    );
  return letters.replace(GRAPHEME, (grapheme) => SIGNS[grapheme] ?? grapheme).replace(/(?<=..)e$/, "V");
}
