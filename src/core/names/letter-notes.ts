import { usualLatin } from "./latin-letters.ts";

/** How the letters of Cyrillic that romanisations write in several ways are written, the longest first. */
const LETTERS: Record<string, string[]> = {
  ё: ["yo", "io", "jo", "e", "o"],
  ж: ["sch", "zh", "j", "ž", "z"],
  й: ["y", "i", "j"],
  х: ["kh", "ch", "h", "x", "j"],
  ц: ["ts", "tz", "c", "z"],
  ч: ["tsch", "tch", "ch", "cz", "č", "c"],
  ш: ["sch", "sh", "ch", "sz", "š"],
  щ: ["schtsch", "shch", "sch", "šč", "sh"],
  э: ["e", "è"],
  ю: ["yu", "iu", "ju", "u"],
  я: ["ya", "ia", "ja", "a"],
  в: ["ff", "v", "w"],
  и: ["i", "y"],
  г: ["g", "h"],
  е: ["ye", "ie", "je", "e"],
  у: ["ou", "u"],
  с: ["ss", "s"],
  з: ["z", "s"],
};
/** Letters that all write in one way. */
const PLAIN = new Set("абдклмнопртфыьъ");
/** Of these something is told even where they are written as English readers expect. */
const TELLING = new Set("ёжйхцчшщюя");
const MOST = 2;

/** Which letters of a Cyrillic part the Latin one writes in one of several ways: "ё – yo, щ – sch". */
export function letterNotes(cyrillic: string, latin: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(cyrillic) || !/\p{Script=Latin}/u.test(latin)) return undefined;
  const notes: string[] = [];
  let rest = latin.toLowerCase();
  for (const letter of cyrillic.toLowerCase().normalize("NFC")) {
    const written = LETTERS[letter]?.find((way) => rest.startsWith(way));
    const usual = usualLatin(letter);
    const plain = PLAIN.has(letter) ? usual : undefined;
    if (written === undefined && (plain === undefined || !rest.startsWith(plain))) return told(notes);
    rest = rest.slice((written ?? plain ?? "").length);
    if (written !== undefined && (TELLING.has(letter) || written !== usual))
      notes.push(`${letter} – ${written}`);
  }
  return told(notes);
}

function told(notes: string[]): string | undefined {
  const few = [...new Set(notes)].slice(0, MOST);
  return few.length > 0 ? few.join(", ") : undefined;
}
