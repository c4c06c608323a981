/** How the letters of Cyrillic that romanisations write in several ways are written, the commonest first. */
const LETTERS: Record<string, string[]> = {
  ё: ["yo", "io", "jo", "e", "o"],
  ж: ["zh", "j", "ž", "sch", "z"],
  й: ["y", "i", "j"],
  х: ["kh", "ch", "h", "x", "j"],
  ц: ["ts", "tz", "c", "z"],
  ч: ["ch", "tsch", "tch", "cz", "č", "c"],
  ш: ["sh", "sch", "ch", "sz", "š"],
  щ: ["shch", "schtsch", "sch", "šč", "sh"],
  э: ["e", "è"],
  ю: ["yu", "iu", "ju", "u"],
  я: ["ya", "ia", "ja", "a"],
  в: ["v", "w", "ff"],
  и: ["i", "y"],
  г: ["g", "h"],
  е: ["e", "ye", "ie", "je"],
  у: ["u", "ou"],
  с: ["s", "ss"],
  з: ["z", "s"],
};
const PLAIN: Record<string, string> = {
  а: "a",
  б: "b",
  д: "d",
  к: "k",
  л: "l",
  м: "m",
  н: "n",
  о: "o",
  п: "p",
  р: "r",
  т: "t",
  ф: "f",
  ы: "y",
  ь: "",
  ъ: "",
};
/** Of these letters nothing is told where they are written as English readers expect. */
const EXPECTED: Record<string, string> = { в: "v", и: "i", г: "g", е: "e", у: "u", с: "s", з: "z", э: "e" };
const MOST = 2;

/** Which letters of a Cyrillic part the Latin one writes in one of several ways: "ё – yo, щ – sch". */
export function letterNotes(cyrillic: string, latin: string): string | undefined {
  if (!/\p{Script=Cyrillic}/u.test(cyrillic) || !/\p{Script=Latin}/u.test(latin)) return undefined;
  const notes: string[] = [];
  let rest = latin.toLowerCase();
  for (const letter of cyrillic.toLowerCase().normalize("NFC")) {
    const written = LETTERS[letter]
      ?.toSorted((a, b) => b.length - a.length)
      .find((way) => rest.startsWith(way));
    const plain = PLAIN[letter];
    if (written === undefined && (plain === undefined || !rest.startsWith(plain))) return told(notes);
    rest = rest.slice((written ?? plain ?? "").length);
    if (written !== undefined && written !== EXPECTED[letter]) notes.push(`${letter} – ${written}`);
  }
  return told(notes);
}

function told(notes: string[]): string | undefined {
  const few = [...new Set(notes)].slice(0, MOST);
  return few.length > 0 ? few.join(", ") : undefined;
}
