/**
 * Letters of which some stand in all that a pattern matches, read off the pattern itself, so that it need not be tried where
 * none of them stands; nothing where it can do without any.
 */
export function requiredLetters(pattern: RegExp): readonly string[] | undefined {
  const reader = { source: pattern.source, at: 0 };
  return readAlternatives(reader)?.map((letters) => letters.toLowerCase().replaceAll("ё", "е"));
}

type Reader = { source: string; at: number };

/** Some of these stand in every match of a piece. */
type Needed = readonly string[] | undefined;

/** One letter or two are in nearly every word. */
const fewestLetters = 3;

/** How often letters are met by chance: the longer the seldomer. */
const chanceOf = (needed: readonly string[]): number =>
  needed.reduce((sum, letters) => sum + 4 ** -letters.length, 0);

const rarer = (a: Needed, b: Needed): Needed => {
  if (!a || !b) return a ?? b;
  return chanceOf(b) < chanceOf(a) ? b : a;
};

/** What all alternatives up to the end or a closing bracket need. */
function readAlternatives(reader: Reader): Needed {
  const all: string[] = [];
  let isFree = false;
  for (;;) {
    const needed = readSequence(reader);
    if (needed) all.push(...needed);
    else isFree = true;
    if (reader.source[reader.at] !== "|") return isFree ? undefined : [...new Set(all)];
    reader.at++;
  }
}

/** What a row of pieces needs: the rarest of what its pieces and the letters in a row need. */
function readSequence(reader: Reader): Needed {
  let best: Needed;
  let row = "";
  const endRow = () => {
    if (row.length >= fewestLetters) best = rarer(best, [row]);
    row = "";
  };
  while (reader.at < reader.source.length && !/[|)]/.test(reader.source[reader.at] ?? "")) {
    const piece = readPiece(reader);
    const times = readTimes(reader);
    if (piece.kind === "place") continue;
    if (piece.kind === "letter" && times === "once" && mayJoin(row, piece.letter)) row += piece.letter;
    else {
      // What may be left out, or come again, ends the row before it.
      endRow();
      if (piece.kind === "letter" && times !== "maybe") row = piece.letter;
      if (times === "often") endRow();
      if (piece.kind === "group" && times !== "maybe") best = rarer(best, piece.needed);
    }
  }
  endRow();
  return best;
}

/** Letters and figures side by side are two words. */
const mayJoin = (row: string, letter: string): boolean =>
  row === "" || /\d/.test(row.slice(-1)) === /\d/.test(letter);

type Piece =
  | { kind: "place" | "any" }
  | { kind: "letter"; letter: string }
  | { kind: "group"; needed: Needed };

function readPiece(reader: Reader): Piece {
  const { source, at } = reader;
  const rest = source.slice(at, at + 80);
  const group = /^\((?:\?(?:<\w+>|:|<?[=!]))?/u.exec(rest)?.[0];
  if (group !== undefined) {
    reader.at += group.length;
    const needed = readAlternatives(reader);
    reader.at++;
    return /[=!]$/.test(group) ? { kind: "place" } : { kind: "group", needed };
  }
  if (rest.startsWith("[")) return readClass(reader);
  const escaped = /^\\(?:[pP]\{[^}]+\}|k<\w+>|u\{[^}]+\}|u[\da-f]{4}|x[\da-f]{2}|.)/iu.exec(rest)?.[0];
  reader.at += escaped?.length ?? 1;
  if (escaped === "\\b" || escaped === "\\B" || /^[\^$]/.test(rest)) return { kind: "place" };
  return escaped === undefined && /^[\p{L}\p{N}]/u.test(rest)
    ? { kind: "letter", letter: rest.charAt(0) }
    : { kind: "any" };
}

/** "[Rr]" and "[её]" are one letter; any other class is open. */
function readClass(reader: Reader): Piece {
  const whole = /^\[(?:[^\]\\]|\\.)*\]/u.exec(reader.source.slice(reader.at))?.[0] ?? "[";
  reader.at += whole.length;
  const letters = new Set([...whole.slice(1, -1).toLowerCase().replaceAll("ё", "е")]);
  const [letter = ""] = letters;
  return letters.size === 1 && /^\p{L}$/u.test(letter) ? { kind: "letter", letter } : { kind: "any" };
}

function readTimes(reader: Reader): "once" | "maybe" | "often" {
  const times = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/u.exec(reader.source.slice(reader.at, reader.at + 12))?.[0];
  if (times === undefined) return "once";
  reader.at += times.length;
  return /^(?:[?*]|\{0)/u.test(times) ? "maybe" : "often";
}
