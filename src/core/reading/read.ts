import { findCustody } from "./custody/find-custody.ts";
import { findDates } from "./dates/find-dates.ts";
import { detectLanguage } from "./detect-language.ts";
import { findDocumentData } from "./document/find-document-data.ts";
import { findPublished } from "./document/find-published.ts";
import { findCases, mayBeInCustody } from "./events/find-cases.ts";
import { findEvents } from "./events/find-events.ts";
import { matchEvents } from "./events/match-events.ts";
import { speakersOf, tellersOf } from "./events/speaker-at.ts";
import { english } from "./languages/en/index.ts";
import type { Language } from "./languages/language.ts";
import { russian } from "./languages/ru/index.ts";
import { layOut } from "./layout/lay-out.ts";
import { findConcerned } from "./letters/concerned.ts";
import { findCorrespondents } from "./letters/correspondents.ts";
import type { ReadLetter } from "./letters/letter.ts";
import { findLetterForm, type LetterForm, nameStretches, withAddress } from "./letters/letter-form.ts";
import { kindOfLetter } from "./letters/letter-kind.ts";
import { ownDate } from "./letters/own-date.ts";
import { type LetterHead, readLetter } from "./letters/read-letter.ts";
import { classifyPeople } from "./people/classify-people.ts";
import { findNameCandidates } from "./people/find-names.ts";
import { knownPeople, knowsName, linkRoster } from "./people/link-roster.ts";
import { withLetterNames } from "./people/name-in-letter.ts";
import { resolvePeople } from "./people/resolve-people.ts";
import { isInitial } from "./people/word-kinds.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { findBearers } from "./references/bearers.ts";
import { findReferences } from "./references/find-references.ts";
import { knowGenders } from "./references/know-genders.ts";
import { nameGroups } from "./references/name-groups.ts";
import { nameOrganisations } from "./references/name-organisations.ts";
import { findFirstNamed, findRoles, offsets, type Scene } from "./scene.ts";
import { findStatements } from "./statements/find-statements.ts";

const languages: Readonly<Record<string, Language>> = { en: english, ru: russian };

/** The rules for a language, if it is one that is read. */
export const languageCalled = (lang: string): Language | undefined =>
  Object.hasOwn(languages, lang) ? languages[lang] : undefined;

/** "en-US" is English; a page that calls itself English and is written in Russian is read as Russian. */
const languageOf = (text: string, told: string | undefined): string => {
  const seen = detectLanguage(text);
  const said = told?.toLowerCase().split(/[-_]/)[0];
  if (!said) return seen;
  return Object.hasOwn(languages, said) && Object.hasOwn(languages, seen) ? seen : said;
};

/** A day without its year settles no other date. */
const wholeDay = ({ value }: { value: string }): string | undefined =>
  /^\d{4}-\d\d/u.test(value) ? value : undefined;

function letterHead(scene: Scene, form: LetterForm, date: ReadLetter["date"]): LetterHead {
  const { kind } = kindOfLetter(scene, form);
  return { form, kind, date, ...findCorrespondents(scene, form, kind) };
}

/** Reads a text: the people in it, what they said, what happened to whom, and what is known of their custody. */
export function read(text: string, context: ReadContext): Reading {
  const lang = languageOf(text, context.lang);
  const language = languageCalled(lang);
  if (!language) return { lang, persons: [], mentions: [], statements: [], events: [], custody: [] };

  const plain = layOut(text, language);
  const form = findLetterForm(plain, language);
  const page = form ? withAddress(plain, form) : plain;
  const written = form
    ? ownDate(page, [language, ...Object.values(languages).filter((one) => one !== language)], form)
    : null;
  const told = findDates(page, language, context.published && wholeDay({ value: context.published }));
  const printedDay = context.published || form ? undefined : findPublished(page, language, told);
  const ownDay = printedDay ?? written;
  // What is told relative to the day of publication can be resolved once that day is found.
  const dates = ownDay && !context.published ? findDates(page, language, wholeDay(ownDay)) : told;
  const known = knownPeople(context.roster);
  const candidates = findNameCandidates(page, language, knowsName(known));
  const names = form ? withLetterNames(page, language, candidates, nameStretches(page, form)) : candidates;
  const named = resolvePeople(page, language, names);
  const references = findReferences(page, language, named);
  const roles = findRoles(page, references, language.references.verbForm !== undefined);
  const people = knowGenders(page, language, { people: named, references, roles });
  const scene: Scene = {
    page,
    language,
    people,
    references,
    dates,
    roles,
    bearers: findBearers(page, roles),
    organisations: nameOrganisations(page, language, { references, mentions: people.mentions }),
    groups: nameGroups(page, language, references),
    firstNamed: findFirstNamed(people),
  };

  const mayBe = (person: number): boolean => mayBeInCustody(scene, person);
  const byName = linkRoster(people, known, { mayBe });
  const matches = matchEvents(scene);
  const head = form && letterHead(scene, form, written);
  const befallen = findCases(scene, matches, new Set(byName.keys()));
  const cases = head ? findConcerned(scene, head.form, { ...head, befallen }) : befallen;
  const statements = findStatements(scene, cases);
  const speakerAt = speakersOf(statements);
  const events = findEvents(scene, matches, { cases, speakerAt, tellerAt: tellersOf(statements) });
  const classes = classifyPeople(scene, cases);
  const roster = linkRoster(people, known, { mayBe, isHeld: (person) => cases.includes(person) });
  const body = { statements, events, custody: findCustody(scene, events, cases) };

  return {
    lang,
    ...findDocumentData(scene, printedDay, context),
    persons: people.persons.map(({ id, name, index }) => {
      const taken = roster.get(index);
      return {
        id,
        name,
        class: classes[index] ?? "other",
        ...(taken === undefined ? {} : { roster: taken }),
      };
    }),
    mentions: people.mentions.map(({ from, to, person, rule }) => {
      const { start, end: last } = offsets(page, from, to);
      // The dot of an initial at the end belongs to the name: "Petrenko I. S."
      const dotted =
        text[last] === "." && (isInitial(page, to - 1) || /^[JS]r$/u.test(page.words[to - 1]?.text ?? ""));
      const end = to - from > 1 && dotted ? last + 1 : last;
      return { person: people.persons[person]?.id ?? "", start, end, text: text.slice(start, end), rule };
    }),
    ...(head ? readLetter(scene, head, cases, body) : body),
  };
}
