import type { Word } from "../layout/page.ts";
import type { Gender } from "./grammar.ts";
import { type NameParts, nearlySame, partKey } from "./name.ts";

/** A person as the text shows them so far. */
export type Draft = NameParts & {
  /** How often and where last the person was named so far. */
  count: number;
  last: number;
  /** How often the whole text names the person in full, by the given name alone, and as somebody's kin. */
  full: number;
  byGiven: number;
  kin: number;
  /** The word at which running text first names them in full. */
  told: number;
  words: readonly Word[];
};

/**
 * What a lone word is looked up with: where it and its paragraph stand, and how well somebody of this sex fits; below 0
 * not at all. `firstMeant`: no form tells which of a family is meant.
 */
export type Lookup = {
  word: Word;
  suits: (gender: Gender | undefined) => number;
  paragraph: number;
  firstMeant: boolean;
};

/** So many people with one name part are compared at most: keeps long lists of names linear. */
const mostCompared = 40;

/** So many people are searched for a misspelt name. */
const mostGuessed = 200;

/** So many words after a full name its family name alone is still the same person's. */
const near = 40;

/** Where nobody has been named. */
export const unsaid = Number.MAX_SAFE_INTEGER;

const noPeople: readonly number[] = [];

const onlyInitials = ({ given }: NameParts): boolean =>
  given.length > 0 && given.every((part) => part.length === 1);

/** "Людмила Николаевна" and "Кравцова Л. Н." have these in common. */
const initialsOf = (parts: NameParts): string | undefined =>
  parts.given.length === 2 && (parts.family === undefined || onlyInitials(parts))
    ? parts.given.map((part) => part.charAt(0)).join("")
    : undefined;

/** The people of a text by the parts of their names. */
export class Register {
  readonly drafts: Draft[] = [];
  private readonly byFamily = new Map<string, number[]>();
  private readonly byGiven = new Map<string, number[]>();
  private readonly byInitials = new Map<string, number[]>();
  private readonly nicknames: Readonly<Record<string, string>>;

  constructor(nicknames: Readonly<Record<string, string>>) {
    this.nicknames = nicknames;
  }

  /** Enters a full name: with the person it fits, else as a new one. */
  enter(parts: NameParts, words: readonly Word[]): number {
    const known = this.findFull(parts);
    if (known === undefined) {
      this.drafts.push({ ...parts, count: 0, last: -1, full: 0, byGiven: 0, kin: 0, told: unsaid, words });
      const index = this.drafts.length - 1;
      this.file(this.byFamily, parts.family, index);
      for (const given of [...parts.given, ...parts.also]) this.file(this.byGiven, given, index);
      this.file(this.byInitials, initialsOf(parts), index);
      return index;
    }
    const draft = this.drafts[known];
    if (
      draft &&
      (draft.given.length < parts.given.length || (onlyInitials(draft) && draft.family !== undefined)) &&
      !(draft.given.length > 0 && onlyInitials(parts))
    ) {
      for (const given of parts.given)
        if (!draft.given.includes(given)) this.file(this.byGiven, given, known);
      if (draft.family === undefined) this.file(this.byFamily, parts.family, known);
      const family = draft.family ?? parts.family;
      this.drafts[known] = {
        ...draft,
        family,
        given: parts.given,
        gender: draft.gender ?? parts.gender,
        words,
      };
    }
    return known;
  }

  /** Enters another name of a known person ("also known as …"). */
  alias(index: number, parts: NameParts): void {
    this.file(this.byFamily, parts.family, index);
    for (const given of [...parts.given, ...parts.also]) this.file(this.byGiven, given, index);
  }

  /** Changes what is known of a person. */
  note(index: number, about: Partial<Draft>): void {
    const draft = this.drafts[index];
    if (draft) Object.assign(draft, about);
  }

  /** Notes that a person was named here, which tells whom a shared name means next. */
  see(index: number, at: number): void {
    const draft = this.drafts[index];
    if (!draft) return;
    draft.count++;
    draft.last = at;
  }

  /** The known person with this full name. */
  findFull(parts: NameParts): number | undefined {
    const sameFamily = this.list(this.byFamily, parts.family);
    const sameGiven = parts.given.flatMap((given) => this.list(this.byGiven, given));
    const turned = onlyInitials(parts) ? this.list(this.byGiven, parts.family) : [];
    const found = [...sameFamily, ...sameGiven, ...turned].find((index) => {
      const draft = this.drafts[index];
      return draft !== undefined && this.mayBeOne(draft, parts);
    });
    return found ?? this.findInitials(parts);
  }

  /** "Людмила Николаевна" beside the one "Кравцова Л. Н.". */
  private findInitials(parts: NameParts): number | undefined {
    const [one, other] = this.list(this.byInitials, initialsOf(parts)).filter((index) => {
      const draft = this.drafts[index];
      return (
        draft !== undefined &&
        (draft.family === undefined) !== (parts.family === undefined) &&
        (onlyInitials(parts) || onlyInitials(draft))
      );
    });
    return other === undefined ? one : undefined;
  }

  /** The person with exactly this family name, who has been named in full before. */
  findFamily(lookup: Lookup): number | undefined {
    const seen = this.list(this.byFamily, partKey(lookup.word)).filter((index) => {
      const draft = this.drafts[index];
      return draft !== undefined && draft.count > 0 && draft.given.length > 0;
    });
    return this.choose(seen, lookup);
  }

  /** Whether a lone word is the given name of one person and no family name. */
  findGiven(word: Word): number | undefined {
    const key = partKey(word);
    if (this.byFamily.has(key)) return undefined;
    const [one, other] = this.list(this.byGiven, key);
    return other === undefined ? one : undefined;
  }

  /** The known person a lone word names: by family name, by given name, or one slip away from a family name. */
  findByWord(lookup: Lookup): number | undefined {
    const key = partKey(lookup.word);
    const long = this.nicknames[key];
    const exact =
      this.choose(this.list(this.byFamily, key), lookup) ??
      this.choose(this.list(this.byGiven, key), lookup) ??
      this.choose(this.list(this.byGiven, long), lookup);
    if (exact !== undefined || key.length < 6) return exact;
    const slips = key.length >= 8 ? 2 : 1;
    const guesses: number[] = [];
    for (let index = 0; index < this.drafts.length && index < mostGuessed; index++) {
      const family = this.drafts[index]?.family;
      if (family && family[0] === key[0] && nearlySame(family, key, slips)) guesses.push(index);
    }
    return this.choose(guesses, lookup);
  }

  /** Of several with one name the one whose sex fits, who is called so and was spoken of most or last. */
  private choose(indexes: readonly number[], lookup: Lookup): number | undefined {
    const { word, suits, paragraph, firstMeant } = lookup;
    const fitting = indexes.filter((index) => suits(this.drafts[index]?.gender) >= 0);
    const told = indexes.map((index) => this.drafts[index]?.told ?? unsaid);
    const leads = indexes[told.indexOf(Math.min(...told))];
    let best: number | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (const index of fitting.length > 0 ? fitting : indexes) {
      const draft = this.drafts[index];
      if (!draft) continue;
      // Whom a text tells of is named first; the others are named in full, and alone only where that was just done.
      const close = draft.last >= 0 && word.index - draft.last < near;
      const recent = draft.last >= paragraph || (close && !firstMeant) ? 3 : close ? 1 : 0;
      const first = firstMeant && leads === index ? 2 : 0;
      // Relatives of whom the text is about are called by their given names.
      const score =
        suits(draft.gender) +
        Math.min(draft.count, 8) +
        recent +
        first +
        (firstMeant ? 0 : Math.min(draft.full, 3)) -
        (draft.byGiven > 0 ? 4 : 0) -
        (draft.kin > 0 ? 4 : 0);
      if (score > highest || (score === highest && draft.last > (this.drafts[best ?? -1]?.last ?? -1))) {
        best = index;
        highest = score;
      }
    }
    return best;
  }

  private mayBeOne(a: NameParts, b: NameParts): boolean {
    const [givenA] = a.given;
    const [givenB] = b.given;
    if (a.gender && b.gender && a.gender !== b.gender) return false;
    if (!a.family || !b.family) return this.samePlainNames(a, b);
    if (a.family !== b.family) {
      if (onlyInitials(b) && a.given.includes(b.family))
        return [...a.given, a.family].some((part) => part !== b.family && part[0] === b.given[0]);
      // "Marisol Quiñones" beside "Marisol Quiñones de Ferrer"
      if (
        givenA !== undefined &&
        givenA === givenB &&
        (a.given.includes(b.family) || b.given.includes(a.family))
      )
        return true;
      // A slip in the family name beside the same given name: "Erik Olsen", "Erik Olesn".
      if (givenA === undefined || givenA !== givenB || a.family[0] !== b.family[0]) return false;
      return a.family.length >= 6 && nearlySame(a.family, b.family, 1);
    }
    if (!givenA || !givenB) return true;
    // "Ф.С. Басыров" is not "Диана Фаридовна Басырова".
    if ((onlyInitials(a) || onlyInitials(b)) && a.given.length > 1 && b.given.length > 1)
      return givenA[0] === givenB[0];
    // "Luis Quispe Tello" and "Rosa Quispe Tello" share two parts and are two people.
    return (
      b.given.some((given) => this.sameGiven(givenA, given)) ||
      a.given.some((given) => this.sameGiven(given, givenB))
    );
  }

  /** "Глеб Аркадьевич" beside "Шустиков Глеб Аркадьевич". */
  private samePlainNames(a: NameParts, b: NameParts): boolean {
    const [short, long] = a.family ? [b, a] : [a, b];
    if (short.given.length < 2) return false;
    // "Игорь Павлович" beside "Игорь Сомов", whose father's name is not told
    const [first] = short.given;
    if (long.given.length === 1) return first === long.given[0];
    return short.given.every((given) => long.given.includes(given));
  }

  private sameGiven(a: string, b: string): boolean {
    if (a === b || (this.nicknames[a] ?? a) === (this.nicknames[b] ?? b)) return true;
    if (a.length === 1 || b.length === 1) return a[0] === b[0];
    return a.length >= 4 && b.length >= 4 && nearlySame(a, b, 1);
  }

  private list(map: ReadonlyMap<string, number[]>, key: string | undefined): readonly number[] {
    const list = (key === undefined ? undefined : map.get(key)) ?? noPeople;
    return list.length > mostCompared ? list.slice(0, mostCompared) : list;
  }

  private file(map: Map<string, number[]>, key: string | undefined, index: number): void {
    if (key === undefined) return;
    const list = map.get(key) ?? [];
    list.push(index);
    map.set(key, list);
  }
}
