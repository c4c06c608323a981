import { addDays } from "../../dates/calendar.ts";
import type { DayRange } from "../../dates/day-range.ts";
import { cite } from "../../law/provision.ts";
import { usc3585 } from "../../law/provisions/usc-18-3585/text.ts";
import type { Step } from "../computation.ts";
import { daysIn } from "./days-in.ts";

/** Days before the sentence that count: so many are sure, so many are possible. */
export type Credit = { fewest: number; most: number; steps: readonly Step[] };

/** A stay in detention, both days included, and whether anybody confirms that it is credited. */
export type CustodySpan = {
  id: string;
  from: DayRange;
  to: DayRange;
  isConfirmed: boolean;
  /** Between two stays: that the person was held then is only possible. */
  isGap?: boolean;
};

/** Credit that somebody has counted already. */
export const countedCredit = (days: number, unconfirmed: number): Credit => ({
  fewest: days,
  most: days + unconfirmed,
  steps: [
    {
      id: "credit",
      cites: cite(usc3585, "b"),
      input: { en: "days in detention before the sentence began", ru: "дни под стражей до начала срока" },
      result: { days },
    },
    ...(unconfirmed === 0 ? [] : [unconfirmedStep(unconfirmed, [])]),
  ],
});

/** Credit from stays before the day on which the sentence begins; a day in two of them counts once. */
export const creditFromSpans = (spans: readonly CustodySpan[], before: string): Credit => {
  const { fewest, most } = countCredit(spans, before);
  const confirmed = spans.filter(({ isConfirmed }) => isConfirmed);
  return {
    fewest,
    most,
    steps: [
      ...spans.map((span) => spanStep(span, before)),
      {
        id: "credit",
        cites: cite(usc3585, "b"),
        input: {
          en: "days of these that are confirmed, each counted once",
          ru: "из них подтверждённые дни, каждый один раз",
        },
        result: { days: fewest },
        uses: confirmed.map(({ id }) => id),
      },
      ...(most === fewest
        ? []
        : [
            unconfirmedStep(
              most - fewest,
              spans.map(({ id }) => id),
            ),
          ]),
    ],
  };
};

/** The sure and the possible days alone, without the steps. */
export const countCredit = (
  spans: readonly CustodySpan[],
  before: string,
): Pick<Credit, "fewest" | "most"> => {
  const lastDay = addDays(before, -1);
  const sure = spans.filter(({ isConfirmed }) => isConfirmed);
  const fewest = daysIn(
    sure.map(({ from, to }) => ({ earliest: from.latest, latest: to.earliest })),
    lastDay,
  );
  const most = daysIn(
    spans.map(({ from, to }) => ({ earliest: from.earliest, latest: to.latest })),
    lastDay,
  );
  return { fewest, most: Math.max(fewest, most) };
};

const spanStep = (span: CustodySpan, before: string): Step => {
  const most = daysIn([{ earliest: span.from.earliest, latest: span.to.latest }], addDays(before, -1));
  const [from, to] = [sayRange(span.from), sayRange(span.to)];
  return {
    id: `custody ${span.id}`,
    cites: cite(usc3585, "b"),
    input: span.isConfirmed
      ? { en: `in detention from ${from} to ${to}, credited`, ru: `под стражей с ${from} по ${to}, зачтено` }
      : {
          en: `in detention from ${from} to ${to}; not known whether it is credited`,
          ru: `под стражей с ${from} по ${to}; неизвестно, зачтено ли`,
        },
    result: { days: most },
    uses: [span.id],
  };
};

const sayRange = ({ earliest, latest }: DayRange): string =>
  earliest === latest ? earliest : `${earliest}…${latest}`;

const unconfirmedStep = (days: number, uses: readonly string[]): Step => ({
  id: "unconfirmed-credit",
  cites: cite(usc3585, "b"),
  input: {
    en: "days of which it is not known whether they are credited",
    ru: "дни, о зачёте которых ничего не известно",
  },
  result: { days },
  uses,
});
