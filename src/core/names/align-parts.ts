import { byText } from "./by-text.ts";
import { compareParts, type PartLikeness, UNLIKE } from "./compare-parts.ts";
import { joinedPart, type NamePart } from "./name-part.ts";
import { isOldSpelling } from "./part-sound.ts";
import { ofAlignment } from "./weights.ts";

/** Two parts that stand for each other, and where they do in their names. */
export type AlignedPair = PartLikeness & { one: NamePart; other: NamePart; at: number; place: number };

/** Each part of both names once: in a pair, or left over. `isJoined` when two parts of one had to be taken as one. */
export type Alignment = {
  pairs: AlignedPair[];
  left: NamePart[];
  right: NamePart[];
  inOrder: boolean;
  isJoined: boolean;
};

/** How alike each part of one name is to each of the other: a row for each of one. */
type Grid = readonly (readonly PartLikeness[])[];

/** Lays the parts of one name beside those of the other, in the way that leaves least over. */
export function alignParts(ways: readonly NamePart[][], otherWays: readonly NamePart[][]): Alignment {
  let best: { alignment: Alignment; worth: number } | undefined;
  for (const one of ways) {
    for (const other of otherWays) {
      for (const alignment of alignments(one, other)) {
        const worth = worthOf(alignment);
        if (!best || worth > best.worth) best = { alignment, worth };
      }
    }
  }
  return best?.alignment ?? { pairs: [], left: [], right: [], inOrder: true, isJoined: false };
}

function alignments(one: NamePart[], other: NamePart[]): Alignment[] {
  const grid = one.map((left) => other.map((right) => compareParts(left, right)));
  const plain = align(one, other, grid, false);
  if (isWhole(plain) || one.length + other.length > ofAlignment.mostParts) return [plain];
  const turned = other.map((_, place) => grid.map((row) => row[place] ?? UNLIKE));
  return [
    plain,
    ...joinings(one, other, grid).map((joined) => align(joined.parts, other, joined.grid, joined.isJoined)),
    ...joinings(other, one, turned).map(({ parts, grid: rows, isJoined }) =>
      align(
        one,
        parts,
        one.map((_, at) => rows.map((row) => row[at] ?? UNLIKE)),
        isJoined,
      ),
    ),
  ];
}

const isWhole = ({ pairs, left, right }: Alignment): boolean =>
  left.length + right.length === 0 && pairs.every((pair) => pair.likeness >= ofAlignment.surely);

type Joining = { parts: NamePart[]; grid: Grid; isJoined: boolean };

/** Two parts are taken as one only if that one has its like, and a better one than either half: "Kara Murza", "Karamurza". */
function joinings(parts: NamePart[], other: NamePart[], grid: Grid): Joining[] {
  const found: Joining[] = [];
  // Of two names of two parts neither has one to join; else the shorter one has none.
  if (parts.length < other.length || (parts.length === 2 && other.length === 2)) return found;
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [first, second] = [parts[at], parts[at + 1]];
    if (!first || !second || first.script !== second.script || first.isInitial || second.isInitial) continue;
    if (!other.some((part) => isLongEnough(part, first, second))) continue;
    const part = joinedPart(first, second);
    const row = other.map((like) =>
      isLongEnough(like, first, second) && !isWholeBlock(like, other) ? compareParts(part, like) : UNLIKE,
    );
    const place = row.findIndex(
      ({ likeness, way }, column) =>
        way !== "shortened" &&
        likeness >= ofAlignment.joinedFrom &&
        likeness > likenessAt(grid, at, column) + ofAlignment.betterThanHalf &&
        likeness > likenessAt(grid, at + 1, column) + ofAlignment.betterThanHalf,
    );
    const like = other[place];
    if (!like) continue;
    found.push({
      parts: parts.toSpliced(at, 2, part),
      grid: grid.toSpliced(at, 2, row),
      isJoined: !isWrittenAsOne(like) && !isOldSpelling(part, like),
    });
  }
  return found;
}

function likenessAt(grid: Grid, row: number, column: number): number {
  return grid[row]?.[column]?.likeness ?? 0;
}

// "مح" for "Moha": a script may leave out every second letter, not more.
function isLongEnough(part: NamePart, first: NamePart, second: NamePart): boolean {
  return part.letters.length * 2 >= first.letters.length + second.letters.length;
}

// Ji-hoon is one block in Korean and Chinese characters, and Chih-yüan one word in pinyin: to join its syllables is no damage.
function isWrittenAsOne({ script }: NamePart): boolean {
  return script === "Hani" || script === "Hang";
}

// 陈志远 has a family name, which is compared by itself: Lin Zhiyuan is another.
function isWholeBlock({ script }: NamePart, { length }: NamePart[]): boolean {
  return script === "Hani" && length === 1;
}

/** Pairs the parts that are most alike first. */
function align(one: NamePart[], other: NamePart[], grid: Grid, isJoined: boolean): Alignment {
  const candidates: AlignedPair[] = [];
  for (let at = 0; at < one.length; at += 1) {
    for (let place = 0; place < other.length; place += 1) {
      const [left, right, compared] = [one[at], other[place], grid[at]?.[place]];
      if (left && right && compared && compared.likeness >= ofAlignment.pairedFrom) {
        candidates.push({
          likeness: compared.likeness,
          way: compared.way,
          one: left,
          other: right,
          at,
          place,
        });
      }
    }
  }
  if (candidates.length > 1) candidates.sort(byLikeness);
  let [takenOne, takenOther] = [0, 0];
  const pairs: AlignedPair[] = [];
  for (const candidate of candidates) {
    if (takenOne & (1 << candidate.at) || takenOther & (1 << candidate.place)) continue;
    takenOne |= 1 << candidate.at;
    takenOther |= 1 << candidate.place;
    pairs.push(candidate);
  }
  pairs.sort((a, b) => a.at - b.at);
  return {
    pairs,
    left: one.filter((_, at) => !(takenOne & (1 << at))),
    right: other.filter((_, place) => !(takenOther & (1 << place))),
    inOrder: pairs.every((pair, at) => at === 0 || pair.place > (pairs[at - 1]?.place ?? -1)),
    isJoined,
  };
}

/** The place plays no part, so that names are as alike in whatever order their parts stand. */
function byLikeness(a: AlignedPair, b: AlignedPair): number {
  return (
    b.likeness - a.likeness ||
    massOf(b.one) + massOf(b.other) - massOf(a.one) - massOf(a.other) ||
    byText(a.one.folded, b.one.folded) ||
    byText(a.other.folded, b.other.folded)
  );
}

function worthOf({ pairs, left, right, isJoined }: Alignment): number {
  let worth = isJoined ? -ofAlignment.joining : 0;
  for (const { likeness, one, other } of pairs) worth += likeness * (massOf(one) + massOf(other));
  for (const part of left) worth -= ofAlignment.leftOver * massOf(part);
  for (const part of right) worth -= ofAlignment.leftOver * massOf(part);
  return worth;
}

/** How much of a name a part is: a long one more than a short one, an initial least. */
export function massOf(part: NamePart): number {
  if (part.isInitial) return ofAlignment.massOfInitial;
  return Math.min(1, ofAlignment.massOfShortest + ofAlignment.massPerSound * part.own.codes.length);
}
