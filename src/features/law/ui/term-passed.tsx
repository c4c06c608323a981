import { useMemo } from "react";
import { termPassedOf } from "../../../core/casework/term-passed.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import freeClasses from "./free.module.css";
import { sayDays } from "./say-days.ts";
import { useWords } from "./words.ts";

/** That the end of the term is over, or may be, while the person is recorded as held. */
export const TermPassed = ({ file, today }: { file: CaseFile; today: string }) => {
  const t = useWords();
  const passed = useMemo(() => termPassedOf(file, today), [file, today]);
  if (!passed) return null;
  const { kind, end, isCertain, days } = passed;
  const day = sayDays(end, t.lang);
  const ago = t(days.atLeast === days.atMost ? "passed.ago" : "passed.atLeast", { n: days.atLeast });
  return (
    <p className={freeClasses.passed} data-certain={isCertain}>
      <span aria-hidden="true">{isCertain ? "▲ " : "△ "}</span>
      {isCertain ? t(`passed.${kind}`, { day, ago }) : t("passed.perhaps", { day })}{" "}
      <a href="#free-by">{t("passed.see")}</a>
    </p>
  );
};
