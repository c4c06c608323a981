import { readPartialDate } from "../../../core/dates/partial-date.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { Section } from "../../../web/parts/section.tsx";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import classes from "./timeline.module.css";
import { useWords } from "./words.ts";

const yearOf = (fact: Fact): string => {
  const date = fact.on === undefined ? undefined : readPartialDate(fact.on);
  return (date?.earliest ?? date?.latest ?? "").slice(0, 4);
};

type Year = { year: string; facts: Fact[] };

const byYear = (facts: readonly Fact[]): Year[] => {
  const years: Year[] = [];
  for (const fact of facts) {
    const year = yearOf(fact);
    if (years.at(-1)?.year !== year) years.push({ year, facts: [] });
    years.at(-1)?.facts.push(fact);
  }
  return years;
};

/** What happened, in the order of its dates; each line leads to its entry. */
export const Timeline = ({ file }: { file: CaseFile }) => {
  const t = useWords();
  const lines = file.timeline.filter((fact) => !file.setAside.has(fact));
  return (
    <aside className={classes.timeline}>
      <Section title={t("chapter.timeline")} id="timeline">
        {lines.length === 0 && <p className={classes.quiet}>{t("timeline.empty")}</p>}
        <ol className={classes.years}>
          {byYear(lines).map(({ year, facts }) => (
            <li key={year}>
              <h3>{year || t("timeline.undated")}</h3>
              <ol className={classes.lines}>
                {facts.map((fact) => (
                  <li key={factKey(fact)}>
                    <a href={`#${factAnchor(fact)}`}>
                      {fact.on && <time>{sayDate(fact.on, t.lang)}</time>}
                      <span dir="auto">{lineOf(fact, t.lang)}</span>
                    </a>
                  </li>
                ))}
              </ol>
            </li>
          ))}
        </ol>
      </Section>
    </aside>
  );
};
