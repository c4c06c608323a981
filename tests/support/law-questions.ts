import { freeByOf } from "../../src/core/casework/sentence-of-case.ts";
import { daysBetween } from "../../src/core/dates/calendar.ts";
import { type DayRange, onDay } from "../../src/core/dates/day-range.ts";
import { lastDayOfTerm } from "../../src/core/dates/term.ts";
import { consularTerms } from "../../src/core/law/consular/consular-terms.ts";
import { findRemedies } from "../../src/core/law/find-remedies.ts";
import type { Question } from "../../src/core/law/parameter-case.ts";
import { remedies } from "../../src/core/law/remedies.ts";
import { fold } from "../../src/core/ledger/fold.ts";
import { computeRegime } from "../../src/core/sentences/regimes/compute-regime.ts";
import { regimes } from "../../src/core/sentences/regimes/regimes.ts";
import { federalEligibility } from "../../src/core/sentences/us-federal/federal-eligibility.ts";
import { checkFederalInput } from "../../src/core/sentences/us-federal/federal-input.ts";
import { computeFederalSentence } from "../../src/core/sentences/us-federal/federal-sentence.ts";
import { fact, owedOf } from "./duties.ts";

type Asked<K extends string> = Extract<Question, Record<K, unknown>>;

const say = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? latest : `${earliest}…${latest}`;

const findingOf = ({ remedy, condition, facts, day }: Asked<"condition">, on: string): string => {
  const told = day ? { ...facts, [day.fact]: on } : facts;
  const [found] = findRemedies(
    remedies.filter(({ id }) => id === remedy),
    told,
    day?.on ?? on,
  );
  const all = found?.conditions.flatMap((one) => [one, ...one.grounds]);
  return all?.find(({ id }) => id === condition)?.finding ?? "no such condition";
};

const regimeDate = ({ regime, date, months, days = 0, from }: Asked<"regime">, sentenced: string): string => {
  const table = regimes.find(({ country }) => country === regime);
  if (!table) return "no such table";
  const { dates } = computeRegime({
    regime: table,
    from: onDay(from ?? sentenced),
    sentenced: onDay(sentenced),
    term: months === "life" ? "life" : { months, days },
    credit: { fewest: 0, most: 0 },
  });
  const found = dates.find(({ id }) => id === date);
  const figure = found?.step.input.en.split(": ").at(-1)?.split(" ")[0];
  return found ? `${say(found.when)} by ${figure}` : "none";
};

const federalAnswer = ({ federal, months, facts = {} }: Asked<"federal">, from: string): string => {
  if (federal === "good-conduct") {
    const checked = checkFederalInput({ from, months: `${months}` });
    if ("fault" in checked) return checked.fault.id;
    return `${computeFederalSentence(checked.sentence).goodConductDays} days`;
  }
  const release = onDay(lastDayOfTerm(from, { months, days: 0 }));
  const imposedDays = daysBetween(from, release.latest) + 1;
  const all = federalEligibility({ from: onDay(from), release, imposedDays }, facts);
  const found = all.find(({ id }) => id === federal);
  return found?.from ? say(found.from) : (found?.ruling.finding ?? "none");
};

const federal = { penalty: "prison", country: "US", jurisdiction: "federal" };

const releaseOf = ({ release }: Asked<"release">, day: string): string => {
  const held = fact(1, "arrest", day, { country: "US" });
  const found = freeByOf(fold([held, fact(2, "sentence", day, { ...federal, months: release })], {}));
  return found.kind === "computed" ? say(found.release) : found.kind;
};

const endOf = ({ credited, months, arrested }: Asked<"credited">, day: string): string => {
  const held = fact(1, "arrest", arrested, { country: credited });
  const passed = fact(2, "sentence", day, { penalty: "prison", country: credited, months });
  const found = freeByOf(fold([held, passed], {}));
  return found.kind === "by shares" ? say(found.fullTerm) : found.kind;
};

const answerDue = ({ clock, remedy }: Asked<"clock">, day: string): string => {
  const [line = "none"] = owedOf([clock], day, [fact(1, "remedy", day, { remedy, stage: "opened" })]);
  return line.split(", ").at(-1) ?? line;
};

const consularDays = (asked: Asked<"consular">, day: string): string => {
  const { notifyWithin, accessWithin } = consularTerms(asked.in, [asked.of], day);
  const term = asked.consular === "notify" ? notifyWithin : accessWithin;
  return term ? `${term.least} to ${term.most} days from the ${term.from}` : "none";
};

/** What the program answers to a question of a case of the law. */
export const answerTo = (asked: Question, day: string): string => {
  if ("condition" in asked) return findingOf(asked, day);
  if ("regime" in asked) return regimeDate(asked, day);
  if ("federal" in asked) return federalAnswer(asked, day);
  if ("release" in asked) return releaseOf(asked, day);
  if ("credited" in asked) return endOf(asked, day);
  if ("clock" in asked) return answerDue(asked, day);
  return consularDays(asked, day);
};
