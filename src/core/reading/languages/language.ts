import type { CustodyRule } from "../custody/custody-rule.ts";
import type { DateRule, DateWords } from "../dates/date-rules.ts";
import type { EventRule, EventWords } from "../events/event-rule.ts";
import type { BlockRules } from "../layout/blocks.ts";
import type { Word } from "../layout/page.ts";
import type { LetterWords } from "../letters/letter-rules.ts";
import type { Gender, GivenForm, TitleForm } from "../people/grammar.ts";
import type { NameUse } from "../people/name-uses.ts";
import type { ReferenceWords } from "../references/reference.ts";
import type { CueWords } from "../statements/cue.ts";
import type { StatementRule } from "../statements/frame.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** What finds people's names in one language. */
export type NameWords = {
  /** Given names by every form that texts print, in small letters. */
  given: ReadonlyMap<string, readonly GivenForm[]>;
  /** The same of another script, whose names are found only where something says that they are names. */
  foreignGiven?: ReadonlyMap<string, readonly GivenForm[]>;
  /** Letters of that other script. */
  foreignLetter?: RegExp;
  /** Whether words in capitals throughout name bodies, however long they are. */
  longAcronyms: boolean;
  nicknames: Readonly<Record<string, string>>;
  leadingFamilyNames: ReadonlySet<string>;
  /** Whether lists and courts write the family name first. */
  familyMayLead: boolean;
  /** Titles, professions, kin: all that stands before a name and is no part of it. */
  titles: ReadonlyMap<string, TitleForm>;
  /** Those of the titles that are held in something: "глава Роскосмоса", "president of". */
  leaders: ReadonlySet<string>;
  /** Those that say nothing of the word right after them: "former Chechen". */
  titleModifiers: ReadonlySet<string>;
  /** Titles that are somebody's: "адвокат Петрова" may be the lawyer whom Петров has. */
  owned: ReadonlySet<string>;
  /** Titles of courtesy ("Mr"), which go with the name after them. */
  honorifics: ReadonlySet<string>;
  /** Those of the titles that only men or only women bear. */
  titleGender: Readonly<Record<string, Gender>>;
  /** Kin words that introduce a given name alone ("his wife Ana"). */
  kin: ReadonlySet<string>;
  things: ReadonlySet<string>;
  /** Those of the things that are family names right after a given name: "Anthony Hill". */
  surnameWords: ReadonlySet<string>;
  /** Names of bodies by their make: "Минобрнауки", "Moscow-based". */
  thingShape: RegExp;
  /** Those of the things that are words of grammar: right after a given name they are a surname ("Peter Were"). */
  grammar: ReadonlySet<string>;
  /** Whether a word in small letters is a common one, so that a capital at the start of a sentence says nothing. */
  isCommon: (lower: string) => boolean;
  /** Cities that are looked up for names alone. */
  cities?: Gazetteer;
  particles: ReadonlySet<string>;
  /** Days of the week, where they are written with a capital and stand right after a name. */
  days: ReadonlySet<string>;
  /** "St", "San": what follows is a place's or church's. */
  saints: ReadonlySet<string>;
  /** A word before a run of capitals that makes it a thing or place ("the", "in"). */
  notBefore: ReadonlySet<string>;
  /** By stem: what is named right after them is a place, whoever it is named for ("улица"). */
  placeHeads: ReadonlySet<string>;
  /** By stem: a name right after them in its base form is a thing's ("группа", "the tanker"). */
  thingHeads: ReadonlySet<string>;
  /** In small letters right after a name they make it a place's or body's ("Walter Reed hospital"). */
  headsAfter: ReadonlySet<string>;
  eponymHeads: ReadonlySet<string>;
  /** Between two names of one person ("also known as"). */
  aliasMark: RegExp;
  /** What stands right before a name that is told: "по имени", "named". */
  calledMark: RegExp;
  /** What stands right before somebody: "34-летний". */
  ageBefore: RegExp;
  /** What stands right after somebody: ", 34,", " (34 года)". */
  ageAfter: RegExp;
  /** Endings by which a lone capitalised word is a family name. */
  familyEnding?: RegExp;
  patronymic?: RegExp;
  /** Forms that open a sentence before a name and are no part of it ("Задержанный"). */
  openingWord?: RegExp;
  /** Whether an adjective agrees with the word after it, so that both name a thing: "Томского университета". */
  isAdjectiveOf?: (lower: string, next: string) => boolean;
  /** The cases in which a word may stand when it is a name, in a language that has them. */
  casesOf?: (lower: string) => number;
  /** The cases in which a man's or woman's name may stand as it is printed; none when nobody of that sex bears it. */
  caseOfName?: (words: readonly Word[], gender: Gender) => number;
  /** The bearer's sex, from all the places where the name stands. */
  genderOf?: (uses: readonly NameUse[]) => Gender | undefined;
  /** The name in its base form, from the places where it is printed, where the language declines names. */
  baseForm?: (uses: readonly NameUse[], gender: Gender | undefined) => string;
  /** The cases that prepositions leave. */
  governed?: ReadonlyMap<string, number>;
  /** The sex of its subject that a verb shows. */
  verbGender?: (lower: string) => Gender | undefined;
};

/** All that the reader knows of one language: words and ordered lists of rules. */
export type Language = {
  code: "en" | "ru";
  stem: (lower: string) => string;
  layout: BlockRules & {
    abbreviations: ReadonlySet<string>;
    /** Those that are words too where they are not capitalised. */
    properAbbreviations?: ReadonlySet<string>;
    /** "…, — said he. — …" inside one pair of marks; `g`. */
    insertedCue?: RegExp;
    /** The same in a paragraph of speech that a dash opens; `g`. */
    dialogueCue?: RegExp;
  };
  names: NameWords;
  places: Gazetteer;
  references: ReferenceWords;
  cues: CueWords;
  statementRules: readonly StatementRule[];
  eventRules: readonly EventRule[];
  eventWords: EventWords;
  custodyRules: readonly CustodyRule[];
  /** Adjectives and names of peoples, by stem, with their country's code. */
  nations: Gazetteer;
  /** The names of countries alone. */
  countryNames: Gazetteer;
  /** Names of peoples by lower-case form: one of them, or many. */
  peoples: ReadonlyMap<string, "one" | "many">;
  dates: { rules: readonly DateRule[]; words: DateWords };
  letters: LetterWords;
};
