import { daysOf } from "../../../dates/day-range.ts";
import { afterMonths, reached, sayDays } from "../../clock.ts";
import { type Decide, notKnown } from "../../condition.ts";
import { met, notMet, unknown } from "../../finding.ts";
import { valueOn } from "../../parameter.ts";
import { cite } from "../../provision.ts";
import type { Remedy } from "../../remedy.ts";
import { remedyTitles } from "../../remedy-titles.ts";
import { excludedBy } from "../../stated-condition.ts";
import { federalSentence } from "../../united-states-conditions.ts";
import { yearsBeforePardon } from "./parameters.ts";
import { cfr281 } from "./text.ts";

const waited: Decide = (facts, on) => {
  if (facts.inCustody === true)
    return notMet({ en: "The person is still in custody.", ru: "Человек ещё под стражей." });
  const fact = facts.noPrisonImposed ? "sentencedOn" : "releasedOn";
  const since = facts[fact] === undefined ? undefined : daysOf(facts[fact]);
  if (!since) return notKnown(fact);
  const years = valueOn(yearsBeforePardon, on)?.value;
  if (years === undefined)
    return unknown({
      en: "The rule as it stood before 18 October 1993 is not held here.",
      ru: "Правило в редакции до 18 октября 1993 г. здесь не хранится.",
    });
  const end = afterMonths(since, 12 * years);
  const say = sayDays(end);
  const finding = reached(end, on);
  if (finding === "met")
    return met({ en: `The waiting time ended ${say.en}.`, ru: `Срок ожидания истёк ${say.ru}` });
  const running = { en: `The waiting time ends ${say.en}.`, ru: `Срок ожидания истекает ${say.ru}` };
  return finding === "unknown" ? unknown(running, fact) : notMet(running);
};

/** Pardon of a federal offence after the sentence was served: whether it may be asked for under the advisory rules. */
export const pardon: Remedy = {
  id: "us-pardon",
  title: remedyTitles["us-pardon"],
  provision: cfr281,
  decidedBy: "conditions",
  conditions: [
    federalSentence(cite(cfr281, "1.1.federal")),
    {
      id: "waiting-time",
      says: {
        en: "Five years have gone by since release",
        ru: "Прошло пять лет после освобождения",
      },
      cites: cite(cfr281, "1.2"),
      decide: waited,
    },
    excludedBy({
      id: "not-supervised",
      says: { en: "The person is not under supervision", ru: "Человек не под надзором" },
      cites: cite(cfr281, "1.2.supervision"),
      fact: "underSupervision",
    }),
  ],
  documents: [{ en: "The petition form", ru: "Бланк прошения" }],
  steps: [
    {
      en: "The rules are advisory: where there is reason, a waiver of the waiting time can be asked for with the petition",
      ru: "Правила рекомендательные: при наличии причин вместе с прошением можно просить не применять срок ожидания",
    },
  ],
};
