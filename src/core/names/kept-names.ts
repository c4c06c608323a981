import { makeNameIndex } from "./name-index.ts";

export type FileKind = "case" | "affair";

/** A name in a file, with those who may see it. */
export type KeptName = { seq: number; kind: FileKind; name: string; audience: readonly string[] };

/** A name that is like the one asked for; `seq` says which of the file's names it is. */
type FoundName = { ledgerId: string; seq: number; name: string; score: number };

type Asked = {
  /** Of whoever asks; what they may not see is passed over before anything is ranked. All: shown to nobody. */
  audience: readonly string[] | "all";
  most: number;
  kind?: FileKind | undefined;
};

/** The names of many files, found by likeness by whoever may see them. */
export type KeptNames = {
  /** The names of a file, in the place of those that it had. */
  put(ledgerId: string, names: readonly KeptName[]): void;
  /** The most alike first; a name in two spellings, such as "Kim Dok-su (Tony Kim)", may stand there twice. */
  find(name: string, asked: Asked): FoundName[];
  /** Makes the first search as quick as those after it. */
  settle(): void;
  readonly size: number;
};

/** "Kim Dok-su (Tony Kim)" is two names of one person. */
export const spelledOut = (name: string): string[] => {
  const [, main, other] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  return main && other ? [main, other] : [name];
};

/** Who may see a name; shared by all names of which the same is true. */
type Shown = { kind: FileKind; audience: readonly string[] };

/** One spelling of a name in the index, under a number: a million of them with longer ids would take twice the room. */
type Place = { ledgerId: string; seq: number; shown: Shown };

/** So few searches hold nobody up, even among a million. */
const SETTLING = 20;

/** No names yet. */
export function makeKeptNames(): KeptNames {
  const index = makeNameIndex();
  const places = makePlaces();
  const shownTo = oneForAll();
  const put = (ledgerId: string, names: readonly KeptName[]) => {
    for (const place of places.clear(ledgerId)) index.remove(String(place));
    for (const { seq, name, ...shown } of names)
      for (const spelling of spelledOut(name))
        index.add(String(places.take({ ledgerId, seq, shown: shownTo(shown) })), spelling);
  };
  return {
    put,
    find: (name, asked) => {
      const isOpen = opener(asked);
      const may = (id: string): boolean => {
        const shown = places.shownAt(Number(id));
        return shown !== undefined && isOpen(shown);
      };
      return index.find(name, { most: asked.most, may }).flatMap(({ id, name: spelling, score }) => {
        const place = places.at(Number(id));
        return place ? [{ ...place, name: spelling, score }] : [];
      });
    },
    settle: () => index.settle(SETTLING),
    get size() {
      return index.size;
    },
  };
}

/** Whether a name is open to who asks; there are far fewer kinds of audience than names, so each is decided once. */
function opener({ audience, kind }: Asked): (shown: Shown) => boolean {
  const own = new Set(audience);
  const decided = new Map<Shown, boolean>();
  return (shown) => {
    const known = decided.get(shown);
    if (known !== undefined) return known;
    const isOpen =
      (kind === undefined || shown.kind === kind) &&
      (audience === "all" || shown.audience.some((token) => own.has(token)));
    decided.set(shown, isOpen);
    return isOpen;
  };
}

/** The same audience is kept once. */
function oneForAll(): (shown: Shown) => Shown {
  const alike = new Map<string, Shown>();
  return ({ kind, audience }) => {
    const key = JSON.stringify([kind, audience]);
    const known = alike.get(key) ?? { kind, audience };
    alike.set(key, known);
    return known;
  };
}

/** Numbered places, in columns; most files have one, which then stands there without a list around it. */
function makePlaces() {
  const [files, seqs, shown]: [(string | undefined)[], number[], (Shown | undefined)[]] = [[], [], []];
  const ofFile = new Map<string, number | number[]>();
  const free: number[] = [];
  return {
    take: (place: Place): number => {
      const at = free.pop() ?? files.length;
      files[at] = place.ledgerId;
      seqs[at] = place.seq;
      shown[at] = place.shown;
      const others = ofFile.get(place.ledgerId);
      if (typeof others === "object") others.push(at);
      else ofFile.set(place.ledgerId, others === undefined ? at : [others, at]);
      return at;
    },
    /** Frees the places of a file and tells which they were. */
    clear: (ledgerId: string): number[] => {
      const gone = [ofFile.get(ledgerId) ?? []].flat();
      for (const at of gone) {
        files[at] = undefined;
        shown[at] = undefined;
        free.push(at);
      }
      ofFile.delete(ledgerId);
      return gone;
    },
    shownAt: (at: number): Shown | undefined => shown[at],
    at: (at: number): { ledgerId: string; seq: number } | undefined => {
      const [ledgerId, seq] = [files[at], seqs[at]];
      return ledgerId === undefined || seq === undefined ? undefined : { ledgerId, seq };
    },
  };
}
