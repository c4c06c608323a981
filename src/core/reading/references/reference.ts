import type { Word } from "../layout/page.ts";

/** What part somebody plays, by the noun that says it. */
export type Part =
  | "diplomat"
  | "head"
  | "judge"
  | "prosecutor"
  | "lawyer"
  | "family"
  | "press"
  | "detainee"
  | "speaker"
  | "official"
  | "other";

type ReferenceKind = "person" | "pronoun" | "relative" | "description" | "group" | "organisation" | "place";

/** Words `from` to `to` that stand for somebody; `head` is the noun, pronoun or name that carries them. */
export type Reference = {
  from: number;
  to: number;
  head: number;
  kind: ReferenceKind;
  /** The index of a named person. */
  person?: number | undefined;
  gender?: "m" | "f" | undefined;
  plural?: boolean | undefined;
  /** "It": a body, or what it wrote. */
  thing?: boolean | undefined;
  part?: Part | undefined;
  /** Stands after a preposition, or in a form that no subject has. */
  oblique: boolean;
  /** Followed by 's, or by what it belongs to. */
  possessive: boolean;
};

/** What a noun, pronoun or collective says of whom it stands for. */
export type ReferenceNoun = {
  kind: "description" | "group" | "organisation";
  part: Part;
  gender?: "m" | "f";
};

/** What a verb's form tells of its subject, in a language where the two agree. */
export type VerbForm = { plural: boolean; gender?: "m" | "f" | "n" };

export type ReferenceWords = {
  /** By stem. */
  nouns: ReadonlyMap<string, ReferenceNoun>;
  /** Words that have the stem of a noun and are none: "другой" is no friend. */
  notNouns?: ReadonlySet<string>;
  /** Nouns that make a thing of the noun before them: "prisoner | swap", "student | visa". */
  compounds?: ReadonlySet<string>;
  pronouns: Readonly<Record<string, { gender?: "m" | "f"; plural?: boolean; oblique?: boolean }>>;
  relatives: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Adjectives and nouns that stand before a noun ("former", "press"). */
  modifiers: ReadonlySet<string>;
  prepositions: ReadonlySet<string>;
  /** Words that link a noun to what belongs to it: "head of the department". */
  links: ReadonlySet<string>;
  /** Endings of family names that no subject has. */
  obliqueName?: RegExp;
  /** Whether what belongs to a noun follows it without a link: "министр безопасности". */
  genitiveFollows: boolean;
  /** Left out when a party is called by its words. */
  articles: ReadonlySet<string>;
  /** Opens a description of somebody not told of before ("a", "one"). */
  indefinite: ReadonlySet<string>;
  /** Nouns, by stem, that only mean the one who spoke before ("собеседник"). */
  interlocutors: ReadonlySet<string>;
  /** Words that open a noun phrase, where any noun may be a subject; undefined where word order does not tell. */
  openers?: ReadonlySet<string>;
  /** Words that stand like a subject and are nobody ("I", "there"). */
  noSubjects?: ReadonlySet<string>;
  /** Words that tell what somebody without a name knows ("familiar with the talks"). */
  knowing?: ReadonlySet<string>;
  /** "Some", "many": people of whom no more is said. */
  several?: ReadonlySet<string>;
  /** "It", which a body may be called by. */
  thingPronouns?: ReadonlySet<string>;
  /** Pronouns for whom something is told ("me", "her"). */
  hearers?: ReadonlySet<string>;
  /** What somebody writes, and what then "says" in their stead ("the statement"). */
  papers?: ReadonlySet<string>;
  headOfState: RegExp;
  /** Nouns for the same one: "mom" and "mother". */
  nounsOfOne?: Readonly<Record<string, string>>;
  /** Nouns by which anybody with such a part may be called; undefined where all may. */
  generalNouns?: ReadonlySet<string>;
  /** Nouns, by stem, by which a body is called again, with the kind of body that may be. */
  generalBodies: ReadonlyMap<string, RegExp | "any">;
  /** Nouns, by stem, of those whom texts leave without a name ("source", "witness"). */
  namelessNouns: ReadonlySet<string>;
  /** Words before a noun that show that nobody told of before is meant ("another", "FBI"). */
  othersMarks?: ReadonlySet<string>;
  /** Prepositions of place, and verb forms without a subject, by which "in the embassy they said" names a speaker. */
  locatives: ReadonlySet<string>;
  spokenThere?: RegExp;
  /** A party's words in their base form, where the language declines them; `head` counts from the first. */
  baseForm?: (words: readonly Word[], head: number, plural: boolean) => string;
  /** Forms of nouns that can be a subject; a language without cases has none to tell. */
  isSubjectForm?: (word: Word) => boolean;
  /** Where nouns decline: whether a form speaks of several, may belong to the noun before it, or describe the one after. */
  isMany?: (word: Word) => boolean;
  /** Nouns, by stem, for several people with which verbs stand as with one ("семья"). */
  bodiesOfMany?: ReadonlySet<string>;
  mayBeMany?: (word: Word) => boolean;
  mayBelong?: (lower: string, before: string) => boolean;
  mayDescribe?: (lower: string) => boolean;
  /** The gender of a person that the form of an adjective used as a noun shows. */
  formGender?: (word: Word) => "m" | "f" | undefined;
  nounGender?: (word: Word) => "m" | "f" | "n" | undefined;
  verbForm?: (lower: string) => VerbForm | undefined;
};
