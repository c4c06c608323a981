const ONSETS = new Map(
  "က-k ခ-kh ဂ-g ဃ-g င-ng စ-s ဆ-s ဇ-z ဈ-z ည-ny ဉ-ny ဋ-t ဌ-ht ဍ-d ဎ-d ဏ-n တ-t ထ-ht ဒ-d ဓ-d န-n ပ-p ဖ-ph ဗ-b ဘ-b မ-m ယ-y ရ-y လ-l ဝ-w သ-th ဟ-h ဠ-l အ-"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);
/** Vowels and closing consonants as names are spelt, not as the letters say; tone marks are left out before. */
const RHYMES = new Map(
  "ာ-a ါ-a ိ-i ီ-i ု-u ူ-u ေ-e ဲ-e ော-aw ေါ-aw ော်-aw ေါ်-aw ို-o န်-an မ်-an ံ-an ဏ်-an ိန်-ein ိမ်-ein ိံ-ein ုန်-on ုမ်-on ုံ-on င်-in ဉ်-in ောင်-aung ေါင်-aung ိုင်-aing ည်-i ယ်-e တ်-at ပ်-at ိတ်-eik ိပ်-eik ုတ်-ok ုပ်-ok က်-et ောက်-auk ေါက်-auk ိုက်-aik စ်-it ွန်-un ွမ်-un ွံ-un ွတ်-ut ွပ်-ut"
    .split(" ")
    .map((pair) => pair.split("-") as [string, string]),
);
const INDEPENDENT = new Map([
  ["ဦ", "u"],
  ["ဥ", "u"],
  ["ဤ", "i"],
  ["ဧ", "e"],
  ["ဩ", "aw"],
  ["ဪ", "aw"],
]);
const BEFORE_SYLLABLE = /(?=[က-အဣ-ဪ](?!\u103a|\u1037\u103a))/u;
const SYLLABLE = /^([က-အ])([ျြ]?)(ွ?)(ှ?)(.*)$/u;

/** Whether a part is in Burmese letters. */
export function isBurmese(part: string): boolean {
  return /\p{Script=Myanmar}/u.test(part);
}

/** The syllables of a word: names are written without spaces, and in Latin letters with them. */
export function burmeseSyllables(word: string): string[] {
  // A consonant that stands on another closes the syllable before it.
  const unstacked = word.normalize("NFC").replace(/\u103a?\u1039/g, "\u103a");
  return unstacked.split(BEFORE_SYLLABLE).filter(Boolean);
}

/** A part in Latin letters as names are spelt: အောင် is Aung, ထွန်း Htun or Tun. */
export function burmeseSpellings(part: string): string[] {
  const spelt = burmeseSyllables(part).map(syllableSpelling).join("");
  const other = spelt.replace(/^ht/, "t").replace(/(?<=.{2})a$/, "ar");
  return [...new Set([spelt, other, spelt.replace(/(?<!w)e$/, "ay")])];
}

function syllableSpelling(syllable: string): string {
  const isShort = syllable.includes("\u1037");
  const plain = syllable.replace(/[\u1037\u1038]/g, "");
  const [, consonant = "", medial = "", round = "", breath = "", rest = ""] = SYLLABLE.exec(plain) ?? [];
  if (consonant === "") return [...plain].map((letter) => INDEPENDENT.get(letter) ?? "").join("");
  const own = RHYMES.get(round + rest);
  const rhyme = own ?? (rest === "" ? "a" : (RHYMES.get(rest) ?? ""));
  const onset =
    onsetSpelling(consonant, medial, breath, rest) + (own === undefined || round === "" ? round && "w" : "");
  return onset + rhyme + (isShort && rhyme.endsWith("n") ? "t" : ""); // မြင့်: Myint
}

function onsetSpelling(consonant: string, medial: string, breath: string, rest: string): string {
  if (breath !== "" && (consonant === "ရ" || (medial !== "" && consonant === "သ"))) return "sh";
  if (consonant === "ရ" && rest === "") return "r"; // Thura
  if (consonant === "ခ" && medial !== "") return "ch";
  return `${breath && "h"}${ONSETS.get(consonant)}${medial && "y"}`;
}
