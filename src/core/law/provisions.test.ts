import { describe, expect, it } from "vitest";
import { addDays, isDay } from "../dates/calendar.ts";
import type { Condition } from "./condition.ts";
import { valueOn } from "./parameter.ts";
import { provisions } from "./provisions.ts";
import { remedies } from "./remedies.ts";
import { remedyTitles } from "./remedy-titles.ts";

const twice = (ids: string[]) => ids.filter((id, index) => ids.indexOf(id) !== index);

const citedBy = ({ cites, grounds = [] }: Condition): string[] => [
  cites.provision.id,
  ...grounds.flatMap(citedBy),
];

describe("the provisions", () => {
  it("hold everything that a remedy stands on, each once", () => {
    const ids = provisions.map(({ id }) => id);
    expect(twice(ids)).toEqual([]);
    const needed = remedies.flatMap(({ provision, conditions }) => [
      provision.id,
      ...conditions.flatMap(citedBy),
    ]);
    expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(remedies.map(({ id }) => id)).toEqual(Object.keys(remedyTitles));
  });
});

describe.each(provisions.map((provision) => [provision.id, provision] as const))("%s", (_, provision) => {
  it("says in both languages what each paragraph says, where it stands and when it was checked", () => {
    for (const { says, source } of Object.values(provision.paragraphs)) {
      expect(says.en).not.toBe("");
      expect(says.ru).toMatch(/[а-яё]/i);
      expect(source.address).toMatch(/^https?:\/\/\S+$/);
      expect(isDay(source.checked)).toBe(true);
    }
  });

  it.each(provision.parameters.map((parameter) => [parameter.id, parameter] as const))(
    "has one value of %s on each side of each of its dates",
    (id, parameter) => {
      expect(twice(provision.parameters.map((each) => each.id))).not.toContain(id);
      expect(parameter.values.length).toBeGreaterThan(0);
      for (const [index, value] of parameter.values.entries()) {
        const [before, after] = [parameter.values[index - 1], parameter.values[index + 1]];
        const holding = (day: string) => parameter.values.filter((each) => valueOn(parameter, day) === each);
        if (value.from !== undefined) {
          expect(valueOn(parameter, value.from)).toBe(value);
          const dayBefore = addDays(value.from, -1);
          expect(holding(dayBefore)).toEqual(
            before && (before.until ?? dayBefore) >= dayBefore ? [before] : [],
          );
        } else expect(before).toBeUndefined();
        if (value.until !== undefined) {
          expect(valueOn(parameter, value.until)).toBe(value);
          const dayAfter = addDays(value.until, 1);
          expect(holding(dayAfter)).toEqual(after && (after.from ?? dayAfter) <= dayAfter ? [after] : []);
        } else expect(after).toBeUndefined();
      }
    },
  );
});
