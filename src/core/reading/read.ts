import { findCustody } from "./custody/find-custody.ts";
import { findDates } from "./dates/find-dates.ts";
import { detectLanguage } from "./detect-language.ts";
import { findDocumentData } from "./document-data.ts";
import { findCases } from "./events/find-cases.ts";
import { findEvents } from "./events/find-events.ts";
import { matchEvents } from "./events/match-events.ts";
import { english } from "./languages/en/index.ts";
import type { Language } from "./languages/language.ts";
import { russian } from "./languages/ru/index.ts";
import { layOut } from "./layout/lay-out.ts";
import { classifyPeople } from "./people/classify-people.ts";
import { findNameCandidates, isInitial } from "./people/find-names.ts";
import { knownPeople, knowsName, linkRoster } from "./people/link-roster.ts";
import { resolvePeople } from "./people/resolve-people.ts";
import type { ReadContext, Reading } from "./reading.ts";
import { findReferences } from "./references/find-references.ts";
import { nameGroups } from "./references/name-groups.ts";
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

/** Reads a text: the people in it, what they said, what happened to whom, and what is known of their custody. */
export function read(text: string, context: ReadContext): Reading {
  const lang = languageOf(text, context.lang);
  const language = languageCalled(lang);
  if (!language) return { lang, persons: [], mentions: [], statements: [], events: [], custody: [] };

  const page = layOut(text, language);
  const dates = findDates(page, language, context.published);
  const known = knownPeople(context.roster);
  const people = resolvePeople(page, language, findNameCandidates(page, language, knowsName(known)));
  const references = findReferences(page, language, people);
  const scene: Scene = {
    page,
    language,
    people,
    references,
    dates,
    roles: findRoles(page, references),
    groups: nameGroups(page, language, references),
    firstNamed: findFirstNamed(people),
  };

  const roster = linkRoster(people, known);
  const matches = matchEvents(scene);
  const cases = findCases(scene, matches, new Set(roster.keys()));
  const statements = findStatements(scene, cases);
  const events = findEvents(scene, matches, cases);
  const classes = classifyPeople(scene, cases);

  return {
    lang,
    ...findDocumentData(page, dates, context),
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
      const end = to - from > 1 && isInitial(page, to - 1) ? last + 1 : last;
      return { person: people.persons[person]?.id ?? "", start, end, text: text.slice(start, end), rule };
    }),
    statements,
    events,
    custody: findCustody(scene, events, cases),
  };
}
