import { sayDaysIn } from "../../../core/dates/say-date.ts";
import type { ParameterCase } from "../../../core/law/parameter-case.ts";
import { remedies } from "../../../core/law/remedies.ts";
import { regimes } from "../../../core/sentences/regimes/regimes.ts";
import { countryName, type Text } from "../../../core/words/text.ts";
import { useFactWords } from "./fact-words.ts";
import { useTestWords } from "./test-words.ts";

type Question = ParameterCase["asks"];

const joined = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(" · ");

const conditionSays = (remedyId: string, conditionId: string): readonly Text[] => {
  const remedy = remedies.find(({ id }) => id === remedyId);
  const asked = remedy?.conditions
    .flatMap((condition) => [condition, ...(condition.grounds ?? [])])
    .find(({ id }) => id === conditionId);
  return [...(remedy ? [remedy.title] : []), ...(asked ? [asked.says] : [])];
};

const ruleSays = (state: string, date: string): Text | undefined => {
  const regime = regimes.find(({ country }) => country === state);
  return [...(regime?.shares ?? []), ...(regime?.life ?? [])].find(({ id }) => id === date)?.says;
};

/** What a case asks, in words: the condition and the facts, the class of offence and the term, who is arrested where. */
export const useQuestionWords = (): ((asks: Question) => string) => {
  const t = useTestWords();
  const facts = useFactWords();
  const state = (code: string) => countryName(code, t.lang);
  return (asks) => {
    if ("condition" in asks)
      return joined(
        ...conditionSays(asks.remedy, asks.condition).map((says) => t.say(says)),
        facts(asks.facts),
      );
    if ("regime" in asks) {
      const says = ruleSays(asks.regime, asks.date);
      const term = asks.months === "life" ? t("tests.life") : t("tests.months", { n: asks.months });
      return joined(state(asks.regime), says && t.say(says), term);
    }
    if ("consular" in asks) return t(`tests.${asks.consular}`, { in: state(asks.in), of: state(asks.of) });
    if ("federal" in asks) return t("tests.federal", { n: asks.months });
    if ("release" in asks) return t("tests.release", { n: asks.release });
    if ("credited" in asks)
      return t("tests.credited", {
        state: state(asks.credited),
        n: asks.months,
        day: sayDaysIn(asks.arrested, t.lang),
      });
    return t("tests.clock");
  };
};

const findings = ["met", "not met", "unknown", "none"] as const;

/** What a case gives, in words: a finding, days, a day with the figure it is by. */
export const useAnswerWords = (): ((given: string) => string) => {
  const t = useTestWords();
  return (given) => {
    const finding = findings.find((one) => one === given);
    if (finding) return t(`tests.${finding}`);
    if (given.startsWith("sentence.")) return t("tests.refused");
    const [, from, to, since] = /^(\d+) to (\d+) days from the (arrest|notification)$/.exec(given) ?? [];
    if (from && to) return t(since === "arrest" ? "tests.arrest" : "tests.notification", { from, to });
    const [, count] = /^(\d+) days$/.exec(given) ?? [];
    if (count) return t("tests.days", { n: Number(count) });
    const [days = given, figure] = given.split(" by ");
    return figure ? `${sayDaysIn(days, t.lang)} (${figure})` : sayDaysIn(days, t.lang);
  };
};
