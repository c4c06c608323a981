import type { CustodyRule } from "../custody/custody-rule.ts";
import type { DateRule, DateWords } from "../dates/date-rules.ts";
import type { EventRule, EventWords } from "../events/event-rule.ts";
import type { BlockRules } from "../layout/blocks.ts";
import type { Word } from "../layout/page.ts";
import type { LetterWords } from "../letters/letter-rules.ts";
import type { Gender } from "../people/name.ts";
import type { ReferenceWords } from "../references/reference.ts";
import type { CueWords } from "../statements/cue.ts";
import type { StatementRule } from "../statements/frame.ts";
import type { Gazetteer } from "./gazetteer.ts";

/** What finds people's names in one language. */
type NameWords = {
  male: ReadonlySet<string>;
  female: ReadonlySet<string>;
  nicknames: Readonly<Record<string, string>>;
  leadingFamilyNames: ReadonlySet<string>;
  /** Whether lists and courts write the family name first. */
  familyMayLead: boolean;
  titles: ReadonlySet<string>;
  /** Titles of courtesy ("Mr"), which go with the name after them. */
  honorifics: ReadonlySet<string>;
  things: ReadonlySet<string>;
  /** Those of the things that are words of grammar: right after a given name they are a surname ("Peter Were"). */
  grammar: ReadonlySet<string>;
  particles: ReadonlySet<string>;
  /** A word before a run of capitals that makes it a thing or place ("the", "in"). */
  notBefore: ReadonlySet<string>;
  eponymHeads: ReadonlySet<string>;
  /** Between two names of one person ("also known as"). */
  aliasMark: RegExp;
  /** Kin words that introduce a given name alone ("his wife Ana"). */
  kin: ReadonlySet<string>;
  /** Endings by which a lone capitalised word is a family name. */
  familyEnding?: RegExp;
  patronymic?: RegExp;
  /** Forms that open a sentence before a name and are no part of it ("Задержанный"). */
  openingWord?: RegExp;
  genderOf?: (parts: readonly Word[]) => Gender | undefined;
  /** The name in its base form, from the forms in which it is printed, where the language declines names. */
  baseForm?: (forms: readonly (readonly Word[])[], gender: Gender | undefined) => string;
};

/** All that the reader knows of one language: words and ordered lists of rules. */
export type Language = {
  code: "en" | "ru";
  stem: (lower: string) => string;
  layout: BlockRules & {
    abbreviations: ReadonlySet<string>;
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
