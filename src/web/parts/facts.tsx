import type { ReactNode } from "react";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./facts.module.css";

/** One thing that is said of a fact, with the marks that say where it comes from. */
type Value = { words: ReactNode; marks?: ReactNode; key?: string | number };

export type Fact = {
  label: string;
  /** None: not known. Several: the sources disagree, and all are shown; unless all of them hold. */
  values: Value[];
  allHold?: boolean;
  /** Who could say, for a fact that is not known. */
  whoCouldSay?: string;
};

/** Facts in one readable column: label, what is known, and the citation marks in the margin. */
export const Facts = ({ facts }: { facts: Fact[] }) => (
  <dl className={classes.facts}>
    {facts.map((fact) => (
      <div key={fact.label} className={classes.fact}>
        <dt className={classes.label}>{fact.label}</dt>
        <dd className={classes.values}>
          {fact.values.length === 0 ? <Unknown {...fact} /> : <Values {...fact} />}
        </dd>
      </div>
    ))}
  </dl>
);

const Unknown = ({ whoCouldSay }: { whoCouldSay?: string }) => {
  const t = useShellWords();
  return (
    <span className={classes.unknown}>
      {t("fact.unknown")}
      {whoCouldSay && `; ${whoCouldSay}`}
    </span>
  );
};

const Values = ({ values, allHold = false }: Pick<Fact, "values" | "allHold">) => {
  const t = useShellWords();
  const isDisputed = values.length > 1 && !allHold;
  return (
    <>
      {isDisputed && <span className={classes.disagree}>{t("fact.disagree")}</span>}
      {values.map(({ words, marks, key }, place) => (
        <span key={key ?? place} className={classes.value} data-disputed={isDisputed || undefined}>
          <span className={classes.words}>{words}</span>
          <span className={classes.marks}>{marks}</span>
        </span>
      ))}
    </>
  );
};
