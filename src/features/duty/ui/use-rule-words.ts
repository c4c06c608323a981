import type { PolicyRule } from "../../../core/casework/duties/policy.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { levels } from "../../../core/ledger/kinds/representation.ts";
import { countryName } from "../../../core/words/text.ts";
import { useWords } from "./words.ts";

/** Says for whom a rule is, and from when to when it holds. */
export const useRuleWords = () => {
  const t = useWords();
  const sayWhom = ({ when = {} }: PolicyRule): string => {
    const { countries, phase, vulnerable, severity, level } = when;
    const parts = [
      countries?.map((code) => countryName(code, t.lang)).join(", "),
      phase && t(`phase.${phase}`),
      vulnerable && t("whom.vulnerable"),
      severity && t(`severity.${severity}`),
      level && t("whom.raisedBy", { level: t.say(levels[level]) }),
    ].filter(Boolean);
    return parts.length > 0 ? parts.join("; ") : t("whom.all");
  };
  const sayTime = ({ from, until }: PolicyRule): string =>
    [
      from > "2000-01-01" && t("time.from", { day: sayDate(from, t.lang) }),
      until && t("time.until", { day: sayDate(until, t.lang) }),
    ]
      .filter(Boolean)
      .join(" ") || t("time.always");
  return { sayWhom, sayTime };
};
