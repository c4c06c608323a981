import { startOf } from "../dates/interval.ts";
import { sayDate } from "../dates/say-date.ts";
import { factDefinitions } from "../law/facts/facts.ts";
import type { CaseFile } from "../ledger/fold.ts";
import { kindOf } from "../ledger/kinds/index.ts";
import { remedyStages } from "../ledger/kinds/remedy.ts";
import type { Fact } from "../ledger/resolve.ts";
import { sayClaim } from "../ledger/say-fact.ts";
import { countryName, type Lang } from "../words/text.ts";
import {
  briefRestricted,
  sayDisagreement,
  saySilence,
  sayToFind,
  since,
  stageWords,
  standingWords,
} from "./brief-words.ts";
import { toFindIn } from "./openness.ts";
import type { RemedyOfCase } from "./remedies-of-case.ts";
import type { RepresentationState } from "./silences.ts";

/** A line before its sources have numbers. */
export type DraftLine = { text: string; facts: Fact[] };

const LONGEST = 340;
const MOST_TO_FIND = 3;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …`;

const ended = (text: string): string => (/[.!?…»”"]$/.test(text) ? text : `${text}.`);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A fact as a line: its date, then the sentence that says it. */
export const factLine = (fact: Fact, lang: Lang): DraftLine => {
  const said = sayClaim(fact, lang);
  const text = capital(fact.on ? `${sayDate(fact.on, lang)}: ${said}` : said);
  const line = ended(shortened(text));
  const isRestricted = fact.sensitivity === "restricted";
  return { text: isRestricted ? `${line} ${briefRestricted[lang]}` : line, facts: [fact] };
};

/** A representation with what came back: its answer, or the days without one. */
export const representationLine = (
  { fact, answers, silence }: RepresentationState,
  lang: Lang,
): DraftLine => {
  const line = factLine(fact, lang);
  const days = silence?.kind === "days" ? silence : undefined;
  const outcome = answers.map((answer) => factLine(answer, lang).text).join(" ");
  const came = silence ? ended(capital(saySilence(days?.atLeast, days?.atMost, lang))) : outcome;
  return { text: `${line.text} ${came}`, facts: [fact, ...answers] };
};

/** A remedy that was opened: where it has got to, what was done last, and what is to be found out. */
export const wayLine = (way: RemedyOfCase, lang: Lang): DraftLine => {
  const { remedy, stage, steps } = way;
  const last = steps.at(-1);
  const head = `${remedy.title[lang]}: ${stage ? stageWords[stage][lang] : ""}`;
  const done = last && stepWords(last, lang);
  const toFind = stage === "under way" ? toFindIn(way).map((fact) => factDefinitions[fact].asks[lang]) : [];
  const text = [ended(head), done, toFind.length > 0 && sayToFind(toFind.slice(0, MOST_TO_FIND), lang)];
  return { text: text.filter(Boolean).join(" "), facts: [...steps] };
};

/** "1 February 2026: step taken, asked the home state." */
const stepWords = ({ on, body }: Fact<"remedy">, lang: Lang): string => {
  const { stage, step, by, remarks } = body;
  const said = [remedyStages[stage][lang], step, by, remarks].filter(Boolean).join(", ");
  return ended(shortened(capital(on ? `${sayDate(on, lang)}: ${said}` : said)));
};

/** The facts that say since when: the first of this custody, or all sides while the sources disagree about it. */
const sinceFacts = ({ standing, disagreements }: CaseFile): Fact[] => {
  const first: Fact | undefined = standing.heldSince;
  const open = disagreements.find(({ sides, decision }) => !decision && first && sides.includes(first));
  return open?.sides ?? (first ? [first] : []);
};

/** Where the person stands, and since when. */
export const standingLine = (file: CaseFile, lang: Lang): DraftLine => {
  const { custody, by, state } = file.standing;
  const held = sinceFacts(file);
  const country = custody?.body.country;
  const days = held.flatMap(({ on }) => (on ? [sayDate(startOf(on), lang)] : []));
  const place = [custody?.body.facility, country && countryName(country, lang)].filter(Boolean).join(", ");
  const where = [standingWords[state][lang], place].filter(Boolean).join(": ");
  const text = [where, ...(days.length > 0 ? [since([...new Set(days)], lang)] : [])].join("; ");
  const said = custody ? [custody, ...held] : held;
  const facts = said.length > 0 || !by ? said : [by];
  return { text: ended(text), facts };
};

/** What the sources say differently, all sides of it. */
export const disagreementLines = (file: CaseFile, lang: Lang): DraftLine[] =>
  file.disagreements
    .filter(({ decision }) => decision === undefined)
    .map(({ sides }) => {
      const label = sides[0] ? kindOf(sides[0].kind).label[lang] : "";
      const said = sides.map((side) =>
        [side.on && sayDate(side.on, lang), sayClaim(side, lang)].filter(Boolean).join(": "),
      );
      return { text: sayDisagreement(label, [...new Set(said)], lang), facts: sides };
    });
