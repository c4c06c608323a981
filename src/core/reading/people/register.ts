import type { Word } from "../layout/page.ts";
import { type NameParts, nearlySame, partKey } from "./name.ts";

/** A person as the text shows them so far. */
export type Draft = NameParts & { count: number; last: number; words: readonly Word[] };

/** So many people with one name part are compared at most: keeps long lists of names linear. */
const mostCompared = 40;

/** So many people are searched for a misspelt name. */
const mostGuessed = 200;

const onlyInitials = ({ given }: NameParts): boolean =>
  given.length > 0 && given.every((part) => part.length === 1);

/** The people of a text by the parts of their names. */
export class Register {
  readonly drafts: Draft[] = [];
  private readonly byFamily = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();
  private readonly nicknames: Readonly<Record<string, string>>;

  constructor(nicknames: Readonly<Record<string, string>>) {
    this.nicknames = nicknames;
  }

  /** Enters a full name: with the person it fits, else as a new one. */
  enter(parts: NameParts, words: readonly Word[]): number {
    const known = this.findFull(parts);
    if (known === undefined) {
      this.drafts.push({ ...parts, count: 0, last: -1, words });
      const index = this.drafts.length - 1;
      this.file(this.byFamily, parts.family, index);
      for (const given of [...parts.given, ...parts.also]) this.file(this.byGiven, given, index);
      return index;
    }
    const draft = this.drafts[known];
    if (draft && draft.given.length < parts.given.length) {
      for (const given of parts.given)
        if (!draft.given.includes(given)) this.file(this.byGiven, given, known);
      this.drafts[known] = { ...draft, given: parts.given, gender: draft.gender ?? parts.gender, words };
    }
    return known;
  }

  /** Enters another name of a known person ("also known as …"). */
  alias(index: number, parts: NameParts): void {
    this.file(this.byFamily, parts.family, index);
    for (const given of [...parts.given, ...parts.also]) this.file(this.byGiven, given, index);
  }

  /** Notes that a person was named here, which tells whom a shared name means next. */
  see(index: number, at: number): void {
    const draft = this.drafts[index];
    if (draft) this.drafts[index] = { ...draft, count: draft.count + 1, last: at };
  }

  /** The known person with this full name. */
  findFull(parts: NameParts): number | undefined {
    const sameFamily = this.list(this.byFamily, parts.family);
    const near = parts.given.flatMap((given) => this.list(this.byGiven, given));
    const turned = onlyInitials(parts) ? this.list(this.byGiven, parts.family) : [];
    return [...sameFamily, ...near, ...turned].find((index) => {
      const draft = this.drafts[index];
      return draft !== undefined && this.mayBeOne(draft, parts);
    });
  }

  /** The person with exactly this family name, who has been named in full before. */
  findFamily(word: Word): number | undefined {
    const seen = this.list(this.byFamily, partKey(word)).filter((index) => {
      const draft = this.drafts[index];
      return draft !== undefined && draft.count > 0 && draft.given.length > 0;
    });
    return this.mostSeen(seen);
  }

  /** The known person a lone word names: by family name, by given name, or one slip away from a family name. */
  findByWord(word: Word): number | undefined {
    const key = partKey(word);
    const long = this.nicknames[key];
    const exact =
      this.mostSeen(this.list(this.byFamily, key)) ??
      this.mostSeen(this.list(this.byGiven, key)) ??
      this.mostSeen(this.list(this.byGiven, long));
    if (exact !== undefined || key.length < 6) return exact;
    const slips = key.length >= 8 ? 2 : 1;
    const guesses = this.drafts
      .slice(0, mostGuessed)
      .flatMap((draft, index) =>
        draft.family && draft.family[0] === key[0] && nearlySame(draft.family, key, slips) ? [index] : [],
      );
    return this.mostSeen(guesses);
  }

  private mostSeen(indexes: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const index of indexes) {
      const draft = this.drafts[index];
      const rival = best === undefined ? undefined : this.drafts[best];
      if (!draft) continue;
      const ahead =
        !rival || draft.count > rival.count || (draft.count === rival.count && draft.last > rival.last);
      if (ahead) best = index;
    }
    return best;
  }

  private mayBeOne(a: NameParts, b: NameParts): boolean {
    const [givenA] = a.given;
    const [givenB] = b.given;
    if (!a.family || !b.family) return this.samePlainNames(a, b);
    if (a.family !== b.family) {
      if (onlyInitials(b) && a.given.includes(b.family))
        return [...a.given, a.family].some((part) => part !== b.family && part[0] === b.given[0]);
      // A slip in the family name beside the same given name: "Erik Olsen", "Erik Olesn".
      if (givenA === undefined || givenA !== givenB || a.family[0] !== b.family[0]) return false;
      return a.family.length >= 6 && nearlySame(a.family, b.family, 1);
    }
    if (!givenA || !givenB) return true;
    // "Luis Quispe Tello" and "Rosa Quispe Tello" share two parts and are two people.
    return (
      b.given.some((given) => this.sameGiven(givenA, given)) ||
      a.given.some((given) => this.sameGiven(given, givenB))
    );
  }

  /** "Глеб Аркадьевич" beside "Шустиков Глеб Аркадьевич". */
  private samePlainNames(a: NameParts, b: NameParts): boolean {
    const [short, long] = a.family ? [b, a] : [a, b];
    return short.given.length > 1 && short.given.every((given) => long.given.includes(given));
  }

  private sameGiven(a: string, b: string): boolean {
    if (a === b || (this.nicknames[a] ?? a) === (this.nicknames[b] ?? b)) return true;
    if (a.length === 1 || b.length === 1) return a[0] === b[0];
    return a.length >= 4 && b.length >= 4 && nearlySame(a, b, 1);
  }

  private list(map: ReadonlyMap<string, number[]>, key: string | undefined): number[] {
    return (key === undefined ? [] : (map.get(key) ?? [])).slice(0, mostCompared);
  }

  private file(map: Map<string, number[]>, key: string | undefined, index: number): void {
    if (key === undefined) return;
    const list = map.get(key) ?? [];
    list.push(index);
    map.set(key, list);
  }
}
