import type { FreeBy } from "../../../core/casework/free-by.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Eligibility } from "../../../core/sentences/eligibility.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { MarksOf } from "../../ledger/ui/fact-marks.tsx";
import { CitedLink } from "./cited-link.tsx";
import { FindingMark } from "./finding-mark.tsx";
import classes from "./law.module.css";
import { MissingFact } from "./missing-fact.tsx";
import { Interruptions } from "./open-interruptions.tsx";
import { OpenRelations } from "./open-relations.tsx";
import { useReleaseWords } from "./release-words.ts";
import { useWords } from "./words.ts";

type Told = NonNullable<Extract<FreeBy, { kind: "computed" }>["told"]>;
type ToldEndProps = { told: Told; className: string | undefined };

/** The end of the term as somebody told it. */
export const ToldEnd = ({ told: { on, by }, className }: ToldEndProps) => {
  const t = useWords();
  return (
    <p className={className}>
      {t("free.told", { day: sayDate(on, t.lang) })} <MarksOf facts={by} />
    </p>
  );
};

/** Beside the computation: the end as somebody told it, what was inferred, and what would settle or narrow it. */
export const FreeNotes = ({ free }: { free: FreeBy }) => {
  const t = useWords();
  const release = useReleaseWords();
  const told = "told" in free ? free.told : undefined;
  const missing = "missing" in free ? free.missing : [];
  const isComputed = free.kind === "computed" || free.kind === "by shares";
  const isInferred = "inferred" in free && free.inferred.includes("sentencingState");
  return (
    <>
      {told && isComputed && <ToldEnd told={told} className={classes.note} />}
      <OpenRelations free={free} />
      <Interruptions free={free} />
      {free.kind === "not computed" && (
        <p className={classes.note}>
          {release("release.enterHere")} <PageLink to="/release-rules">{release("release.others")}</PageLink>
        </p>
      )}
      {isInferred && <p className={classes.note}>{t("free.inferred")}</p>}
      {missing.length > 0 && (
        <div className={classes.findOut}>
          <h3>{t("free.settles")}</h3>
          <ul>
            {missing.map((fact) => (
              <li key={fact}>
                <MissingFact fact={fact} isNamed />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
};

/** From when somebody may let the person out earlier: never a day on which that must happen. */
export const EligibleFrom = ({ eligible }: { eligible: readonly Eligibility[] }) => {
  const t = useWords();
  if (eligible.length === 0) return null;
  return (
    <ul className={classes.conditions}>
      {eligible.map(({ id, says, cites, ruling, from }) => (
        <li key={id} className={classes.condition}>
          <FindingMark finding={ruling.finding} words={t(`condition.${ruling.finding}`)} />
          <span className={classes.conditionWords}>
            {t.say(says)}
            <span className={classes.reason}>
              {from && `${t("free.mayFrom", { day: sayDate(from.earliest, t.lang) })} `}
              {t.say(ruling.reason)}
            </span>
          </span>
          <CitedLink cites={cites} />
        </li>
      ))}
    </ul>
  );
};
