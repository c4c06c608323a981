import { startOf } from "../dates/interval.ts";
import { sayDate } from "../dates/say-date.ts";
import type { CaseFile } from "../ledger/fold.ts";
import { kindOf } from "../ledger/kinds/index.ts";
import type { Fact } from "../ledger/resolve.ts";
import { sayClaim } from "../ledger/say-fact.ts";
import { countryName, type Lang } from "../words/text.ts";
import { sayDisagreement, saySilence, since, standingWords } from "./brief-words.ts";
import type { RepresentationState } from "./silences.ts";

/** A line before its sources have numbers. */
export type DraftLine = { text: string; facts: Fact[]; mark?: "alleged" };

const LONGEST = 340;

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …`;

const ended = (text: string): string => (/[.!?…»”"]$/.test(text) ? text : `${text}.`);

/** A fact as a line: its date, then the sentence that says it. */
export const factLine = (fact: Fact, lang: Lang): DraftLine => {
  const said = sayClaim(fact, lang);
  const text = ended(shortened(fact.on ? `${sayDate(fact.on, lang)}: ${said}` : said));
  return fact.kind === "concern" ? { text, facts: [fact], mark: "alleged" } : { text, facts: [fact] };
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

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Where the person stands, and since when. */
export const standingLine = ({ standing }: CaseFile, lang: Lang): DraftLine => {
  const { custody, heldSince, by, state } = standing;
  const where = custody && [
    custody.body.facility,
    custody.body.country && countryName(custody.body.country, lang),
  ];
  const parts = [
    standingWords[state][lang],
    ...(where ?? []),
    heldSince?.on && since(sayDate(startOf(heldSince.on), lang), lang),
  ];
  const facts = [custody, heldSince, custody || heldSince ? undefined : by].filter(
    (fact) => fact !== undefined,
  );
  return { text: ended(parts.filter(Boolean).join(", ")), facts };
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
