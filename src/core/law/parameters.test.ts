import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { answerTo } from "../../../tests/support/law-questions.ts";
import { addDays } from "../dates/calendar.ts";
import { type AnyParameter, type Fraction, valueOn } from "./parameter.ts";
import type { ParameterCase } from "./parameter-case.ts";
import { parameterCases } from "./parameter-cases.ts";
import type { Party } from "./party.ts";
import { provisions } from "./provisions.ts";

const answers = ({ asks, gives }: ParameterCase) =>
  Object.fromEntries(Object.keys(gives).map((day) => [day, answerTo(asks, day)]));

const holds = (one: ParameterCase): boolean => JSON.stringify(answers(one)) === JSON.stringify(one.gives);

describe.each(parameterCases.map(({ provision, cases }) => [provision, cases] as const))("%s", (_, cases) => {
  it.each(cases.map((one) => [one.of, Object.keys(one.gives).join(", "), one] as const))(
    "%s gives what the law says on %s",
    (_of, _days, one) => expect(answers(one)).toEqual(one.gives),
  );
});

type Value = { from?: string; until?: string; value: number | Fraction };

const nextTo = (value: number | Fraction): (number | Fraction)[] => {
  if (typeof value === "number") return [value - 1, value + 1];
  const [over = 1, under = 1] = value.split("/").map(Number);
  return [`${over}/${under + 1}`, `${over + 1}/${under + 1}`];
};

/** What a change makes of the answers of the cases, and takes back. */
const fails = (cases: readonly ParameterCase[], changed: readonly Value[], to: (value: Value) => object) => {
  const own = changed.map((value) => ({ ...value }));
  for (const value of changed) Object.assign(value, to(value));
  try {
    return cases.some((one) => !holds(one)) || parameters.some(overlaps);
  } finally {
    for (const [index, value] of changed.entries()) Object.assign(value, own[index]);
  }
};

const parameters = provisions.flatMap((provision) => provision.parameters);
const values: Value[] = parameters.flatMap((parameter) => parameter.values);

/** Two values on one day. */
const overlaps = (parameter: AnyParameter): boolean =>
  parameter.values.some(
    (value, index) => index > 0 && valueOn(parameter, value.from ?? "0001-01-01") !== value,
  );

const figures = provisions.flatMap(({ id, parameters: own }) => {
  const cases = parameterCases.filter(({ provision }) => provision === id).flatMap((each) => each.cases);
  return own.flatMap((parameter) =>
    parameter.values.map((value) => [id, parameter.id, value.from ?? "ever", { value, cases }] as const),
  );
});

describe("the cases of a figure", () => {
  it.each(figures)("%s: %s since %s fail where it is one more or one less", (_id, _of, _from, own) => {
    for (const value of nextTo(own.value.value))
      expect(fails(own.cases, [own.value], () => ({ value }))).toBe(true);
  });

  // What one act begins or ends on a day moves together.
  it.each(figures)("%s: %s since %s fail where it begins or ends a day sooner or later", (...figure) => {
    const [, of, , { value, cases }] = figure;
    const days = cases.filter((one) => one.of === of).map(({ since }) => since);
    for (const end of ["from", "until"] as const) {
      const day = value[end];
      if (day === undefined) continue;
      expect(days).toContain(end === "from" ? day : addDays(day, 1));
      const same = values.filter((each) => each[end] === day);
      for (const by of [-1, 1]) expect(fails(cases, same, () => ({ [end]: addDays(day, by) }))).toBe(true);
    }
  });

  it("are of figures that there are", () => {
    for (const { provision, cases } of parameterCases)
      for (const { of, since } of cases) {
        const parameter = provisions
          .find(({ id }) => id === provision)
          ?.parameters.find(({ id }) => id === of);
        if (!parameter) continue;
        const days = parameter.values.flatMap(({ from, until }) => [from, until && addDays(until, 1)]);
        if (since !== undefined) expect(days).toContain(since);
      }
  });
});

describe("the days of the law that are no figures", () => {
  const cases = parameterCases.flatMap((each) => each.cases);
  const since = new Set(cases.map((one) => one.since));

  it.each(provisions.flatMap(({ id, parties }) => (parties ? [[id, parties] as const] : [])))(
    "%s: of each source a party has a case, and each that is one no more",
    (id, parties) => {
      const own = parameterCases.filter(({ provision }) => provision === id).flatMap((each) => each.cases);
      const isTested = ({ state, from, until }: Party) =>
        own.some(
          ({ of, since: day }) => of === `party ${state}` && day === (until ? addDays(until, 1) : from),
        );
      for (const party of parties) {
        const same = parties.filter(({ source, from }) => source.address === party.source.address && from);
        if (party.until !== undefined) expect(isTested(party)).toBe(true);
        else if (party.from !== undefined) expect(same.some(isTested)).toBe(true);
      }
    },
  );

  it("have a case wherever one is written in a rule", () => {
    const written = ["src/core/law", "src/core/sentences"]
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
      .filter((file) => /\.ts$/.test(file) && !/\.(?:test|cases)\.ts$/.test(file))
      .flatMap((file) => readFileSync(file, "utf8").split("\n"))
      .filter((line) => !line.includes("checked"))
      .flatMap((line) => [...line.matchAll(/"(\d{4}-\d\d-\d\d)"/g)].map(([, day = ""]) => day))
      .filter((day) => day < "2900");
    expect(written.length).toBeGreaterThan(20);
    expect(written.filter((day) => !since.has(day) && !since.has(addDays(day, 1)))).toEqual([]);
  });
});
