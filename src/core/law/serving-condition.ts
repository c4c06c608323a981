import { daysOf } from "../dates/day-range.ts";
import { reached, sayDays } from "./clock.ts";
import { type Condition, notKnown } from "./condition.ts";
import { met, notMet, type Ruling, unknown } from "./finding.ts";
import type { Cited } from "./provision.ts";

/** The sentence is being served on the day: whoever is free has none to be taken over or cut short. */
export const servingCondition = (cites: Cited): Condition => ({
  id: "serving",
  says: { en: "The person is in prison, not yet released", ru: "Человек в заключении, ещё не освобождён" },
  cites,
  decide: ({ inCustody, releasedOn }, on) => {
    const released = releasedOn === undefined ? undefined : daysOf(releasedOn);
    if (!released) return inCustody === undefined ? notKnown("inCustody") : inCustody ? held : free;
    const say = sayDays(released);
    const finding = reached(released, on);
    if (finding === "met") return notMet({ en: `Released ${say.en}.`, ru: `Освобождение: ${say.ru}` });
    return finding === "not met"
      ? met({ en: `Not released before ${say.en}.`, ru: `Освобождение не раньше: ${say.ru}` })
      : unknown({ en: `Released ${say.en}.`, ru: `Освобождение: ${say.ru}` }, "releasedOn");
  },
});

const held: Ruling = met({ en: "In prison.", ru: "В заключении." });
const free: Ruling = notMet({ en: "No longer in custody.", ru: "Уже не под стражей." });
