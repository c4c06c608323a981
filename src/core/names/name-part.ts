import { foldName, isPatronymic } from "./fold-name.ts";
import { toLatin } from "./latin-letters.ts";
import type { Signature } from "./part-signature.ts";
import { type Script, scriptOf } from "./scripts.ts";
import { encodeSounds, type Sounds } from "./sound-likeness.ts";
import { soundsOf } from "./sounds/sounds-of.ts";
import type { GivenNameForm } from "./tables/given-names.ts";
import { particleKind } from "./tables/name-particles.ts";

/** One part of a name with all that it is compared by. */
export type NamePart = {
  /** Of its own, below `MOST_PARTS`. */
  number: number;
  shown: string;
  folded: string;
  script: Script;
  /** The part in small Latin letters and digits. */
  letters: string;
  /** Its sounds as its own script tells them; those in Latin letters, where the script has no table. */
  own: Sounds;
  latin: Sounds;
  isInitial: boolean;
  isPatronymic: boolean;
  /** Which letters it has, as bits; several letters share a bit. */
  letterSet: number;
  /** A title, a particle and the like, by the table of them. */
  kind: ReturnType<typeof particleKind>;
  /**
   * Filled when first asked for: the part without case endings, other readings, the given names it may be and
   * those it is a pet name of, what it is in pinyin.
   */
  stems?: readonly NamePart[];
  readings?: readonly NamePart[];
  signature?: Signature;
  forms?: readonly GivenNameForm[];
  fullNames?: readonly NamePart[];
  keys?: readonly string[];
  pinyin?: readonly string[];
};

/** Parts recur: a list of a million names has some ten thousand. */
const kept = new Map<string, NamePart>();
const MOST_KEPT = 100_000;

/** Takes a part in; the same object for the same text, as long as it is kept. */
export function partOf(shown: string): NamePart {
  const known = kept.get(shown);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const part = makePart(shown);
  kept.set(shown, part);
  return part;
}

/** Two parts that stand beside each other as one: "Kara", "Murza" as "Karamurza". */
export function joinedPart(first: NamePart, second: NamePart): NamePart {
  return partOf(first.shown + second.shown.toLowerCase());
}

/** Two numbers of parts make one whole number that is exact. */
export const MOST_PARTS = 2 ** 26;
let made = 0;

function makePart(shown: string): NamePart {
  const folded = foldName(shown).replaceAll(" ", "");
  const script = scriptOf(folded);
  const own = encodeSounds(soundsOf(shown, script), script === "Zzzz" ? "Latn" : script);
  const latin = own.script === "Latn" ? own : encodeSounds(soundsOf(toLatin(shown), "Latn"), "Latn");
  made = (made + 1) % MOST_PARTS;
  return {
    number: made,
    shown,
    folded,
    script,
    letters: lettersOf(folded),
    own,
    latin,
    isInitial: [...folded].length === 1 && !/\p{Script=Han}|\p{Script=Hangul}|\p{N}/u.test(folded),
    isPatronymic: isPatronymic(folded),
    letterSet: letterSetOf(folded),
    kind: particleKind(folded),
  };
}

function letterSetOf(folded: string): number {
  let set = 0;
  for (let at = 0; at < folded.length; at += 1) set |= 1 << (folded.charCodeAt(at) & 31);
  return set;
}

function lettersOf(folded: string): string {
  return toLatin(folded)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "");
}
