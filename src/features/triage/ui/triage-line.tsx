import { pathogens } from "../../../core/casework/triage/pathogen.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { bands } from "../triage.contract.ts";
import classes from "./triage.module.css";
import { useWords } from "./words.ts";

type Props = { triage: { runId: string; on: string; pathogen: string; band: string } | undefined };

/** One line on the page of a case, where the newest order of urgency names it. */
export const TriageLine = ({ triage }: Props) => {
  const t = useWords();
  const band = bands.find((one) => one === triage?.band);
  if (!triage || !band) return null;
  const known = pathogens.find(({ id }) => id === triage.pathogen);
  const disease = known ? t.say(known.says) : triage.pathogen;
  return (
    <p className={classes.line}>
      <PageLink to={`/triage/${triage.runId}`}>
        {t("line.triage", { disease, day: sayDate(triage.on, t.lang), band: t(`band.${band}`) })}
      </PageLink>{" "}
      <span className={classes.quiet}>({t("line.note")})</span>
    </p>
  );
};
