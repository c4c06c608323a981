import { makeNameIndex, type NameHit } from "./name-index.ts";

export type FileKind = "case" | "affair";

/** A name in a file, with those who may see it. */
export type KeptName = { seq: number; kind: FileKind; name: string; audience: readonly string[] };

/** A name that is like the one asked for; `seq` says which of the file's names it is. */
type FoundName = { ledgerId: string; seq: number; name: string; score: number };

type Asked = {
  /** Of whoever asks; what they may not see is passed over before anything is ranked. */
  audience: readonly string[];
  most: number;
  kind?: FileKind | undefined;
};

/** The names of many files, found by likeness by whoever may see them. */
export type KeptNames = {
  /** The names of a file, in the place of those that it had. */
  put(ledgerId: string, names: readonly KeptName[]): void;
  /** The most alike first; a name in two spellings, such as "Kim Dok-su (Tony Kim)", may stand there twice. */
  find(name: string, asked: Asked): FoundName[];
  readonly size: number;
};

/** "Kim Dok-su (Tony Kim)" is two names of one person. */
export const spelledOut = (name: string): string[] => {
  const [, main, other] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  return main && other ? [main, other] : [name];
};

/** Who may see a name; shared by all names of which the same is true. */
type Shown = { kind: FileKind; audience: readonly string[] };

const readId = ({ id, name, score }: NameHit): FoundName => {
  const [ledgerId = "", seq] = id.split("/");
  return { ledgerId, seq: Number(seq), name, score };
};

/** No names yet. */
export function makeKeptNames(): KeptNames {
  const index = makeNameIndex();
  const shown = new Map<string, Shown>();
  const alike = new Map<string, Shown>();
  const idsOf = new Map<string, string[]>();
  const shownTo = ({ kind, audience }: KeptName): Shown => {
    const key = JSON.stringify([kind, audience]);
    const known = alike.get(key) ?? { kind, audience };
    alike.set(key, known);
    return known;
  };
  const drop = (ledgerId: string) => {
    for (const id of idsOf.get(ledgerId) ?? []) {
      index.remove(id);
      shown.delete(id);
    }
    idsOf.delete(ledgerId);
  };
  return {
    put: (ledgerId, names) => {
      drop(ledgerId);
      const added = names.flatMap((name) =>
        spelledOut(name.name).map((spelling, place) => {
          const id = `${ledgerId}/${name.seq}/${place}`;
          index.add(id, spelling);
          shown.set(id, shownTo(name));
          return id;
        }),
      );
      if (added.length > 0) idsOf.set(ledgerId, added);
    },
    find: (name, { audience, most, kind }) => {
      const own = new Set(audience);
      const decided = new Map<Shown, boolean>();
      const isOpen = (to: Shown): boolean =>
        (kind === undefined || to.kind === kind) && to.audience.some((token) => own.has(token));
      const may = (id: string): boolean => {
        const to = shown.get(id);
        if (!to) return false;
        const known = decided.get(to) ?? isOpen(to);
        decided.set(to, known);
        return known;
      };
      return index.find(name, { most, may }).map(readId);
    },
    get size() {
      return shown.size;
    },
  };
}
