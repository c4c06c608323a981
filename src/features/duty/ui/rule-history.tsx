import { sayDate } from "../../../core/dates/say-date.ts";
import type { KeptPolicyRule } from "../policy.contract.ts";
import classes from "./duty.module.css";
import { useRuleWords } from "./use-rule-words.ts";
import { useWords } from "./words.ts";

/** Who set a rule and when; every version of it, where there are several. */
export const RuleHistory = ({ kept: { isStandard, versions } }: { kept: KeptPolicyRule }) => {
  const t = useWords();
  const { sayTime } = useRuleWords();
  if (isStandard) return <span className={classes.quiet}>{t("set.standard")}</span>;
  return (
    <ul className={versions.length > 1 ? classes.history : classes.places}>
      {versions.map(({ rule, at, by }) => (
        <li key={at}>
          <span className={classes.quiet}>{t("set.by", { by, day: sayDate(at.slice(0, 10), t.lang) })}</span>
          {versions.length > 1 && `: ${sayTime(rule)}`}
        </li>
      ))}
    </ul>
  );
};
