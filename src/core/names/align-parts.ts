import { compareParts, type PartLikeness } from "./compare-parts.ts";
import { type NamePart, partOf } from "./name-part.ts";
import { isOldSpelling } from "./part-sound.ts";
import { ofAlignment } from "./weights.ts";

/** Two parts that stand for each other. */
export type AlignedPair = PartLikeness & { one: NamePart; other: NamePart };

/** Each part of both names once: in a pair, or left over. `isJoined` when two parts of one had to be taken as one. */
export type Alignment = {
  pairs: AlignedPair[];
  left: NamePart[];
  right: NamePart[];
  inOrder: boolean;
  isJoined: boolean;
};

type Candidate = AlignedPair & { at: number; place: number };

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

function* alignments(one: NamePart[], other: NamePart[]): Generator<Alignment> {
  const plain = align(one, other);
  yield { ...plain, isJoined: false };
  if (isWhole(plain) || one.length + other.length > ofAlignment.mostParts) return;
  for (const joined of joinings(one)) yield* ifJoined(align(joined.parts, other), joined);
  for (const joined of joinings(other)) yield* ifJoined(align(one, joined.parts), joined);
}

const isWhole = ({ pairs, left, right }: Omit<Alignment, "isJoined">): boolean =>
  left.length + right.length === 0 && pairs.every((pair) => pair.likeness >= ofAlignment.surely);

type Joining = { parts: NamePart[]; part: NamePart; halves: [NamePart, NamePart] };

/** Two parts are taken as one only if that one has its like, and a better one than either half: "Kara Murza", "Karamurza". */
function* ifJoined(alignment: Omit<Alignment, "isJoined">, { part, halves }: Joining): Generator<Alignment> {
  const pair = alignment.pairs.find(({ one, other }) => one === part || other === part);
  if (!pair || pair.likeness < ofAlignment.joinedFrom || pair.way === "shortened") return;
  const like = pair.one === part ? pair.other : pair.one;
  const half = Math.max(...halves.map((one) => compareParts(one, like).likeness));
  if (pair.likeness > half + ofAlignment.betterThanHalf) {
    yield { ...alignment, isJoined: !isWrittenAsOne(like) && !isOldSpelling(part, like) };
  }
}

// Hak-song is one block in Korean and Chinese characters, and Tse-tung one word in pinyin: to join its syllables is no damage.
function isWrittenAsOne({ script }: NamePart): boolean {
  return script === "Hani" || script === "Hang";
}

function* joinings(parts: NamePart[]): Generator<Joining> {
  for (let at = 0; at + 1 < parts.length; at += 1) {
    const [first, second] = [parts[at], parts[at + 1]];
    if (!first || !second || first.script !== second.script || first.isInitial || second.isInitial) continue;
    const part = partOf(first.shown + second.shown.toLowerCase());
    yield { parts: [...parts.slice(0, at), part, ...parts.slice(at + 2)], part, halves: [first, second] };
  }
}

/** Pairs the parts that are most alike first. */
function align(one: NamePart[], other: NamePart[]): Omit<Alignment, "isJoined"> {
  const candidates: Candidate[] = [];
  for (const [at, left] of one.entries()) {
    for (const [place, right] of other.entries()) {
      const compared = compareParts(left, right);
      if (compared.likeness >= ofAlignment.pairedFrom)
        candidates.push({ ...compared, one: left, other: right, at, place });
    }
  }
  candidates.sort(byLikeness);
  const [takenOne, takenOther] = [new Set<number>(), new Set<number>()];
  const pairs: Candidate[] = [];
  for (const candidate of candidates) {
    if (takenOne.has(candidate.at) || takenOther.has(candidate.place)) continue;
    takenOne.add(candidate.at);
    takenOther.add(candidate.place);
    pairs.push(candidate);
  }
  pairs.sort((a, b) => a.at - b.at);
  return {
    pairs,
    left: one.filter((_, at) => !takenOne.has(at)),
    right: other.filter((_, place) => !takenOther.has(place)),
    inOrder: pairs.every((pair, at) => at === 0 || pair.place > (pairs[at - 1]?.place ?? -1)),
  };
}

/** The place plays no part, so that names are as alike in whatever order their parts stand. */
function byLikeness(a: Candidate, b: Candidate): number {
  return (
    b.likeness - a.likeness ||
    massOf(b.one) + massOf(b.other) - massOf(a.one) - massOf(a.other) ||
    byText(a.one.folded, b.one.folded) ||
    byText(a.other.folded, b.other.folded)
  );
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
