import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { countryName, type Lang } from "../../../core/words/text.ts";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import { openQuestion } from "./answers-to.ts";
import classes from "./file.module.css";
import { useWords } from "./words.ts";

/** A mark does not begin a line without a word of what it stands for. */
const noBreak = "\u00a0";

/** "May 2010" after "since"; in Russian the preposition is part of the date. */
const sinceWords = (on: string, lang: Lang): string => {
  const start = on.split("/")[0] || on;
  return lang === "en" ? sayDate(start, lang) : sayDate(`${start}/..`, lang);
};

/** Where the person stands in one sentence, with its sources; what is not known is said, and who could say it. */
export const StandingSentence = ({ file, name }: { file: CaseFile; name: string }) => {
  const { state, by } = file.standing;
  const t = useWords();
  if (state === "held") return <Held file={file} />;
  if (state === "not known") {
    return (
      <p className={classes.standing} data-unknown>
        {t("stand.unknown", { name })}. <span className={classes.quiet}>{t("stand.whoPlace")}</span>
      </p>
    );
  }
  return (
    <p className={classes.standing}>
      {t(`stand.${state}`)}
      {by?.on && `, ${sayDate(by.on, t.lang)}`} {by && <FactMarks fact={by} />}
    </p>
  );
};

const Held = ({ file }: { file: CaseFile }) => {
  const t = useWords();
  const { custody, heldSince, by } = file.standing;
  const { facility, place } = custody?.body ?? {};
  const code = custody?.body.country ?? heldSince?.body.country;
  const around = [facility && place, code && countryName(code, t.lang)];
  const where = [facility ?? place, ...around].filter(Boolean).join(", ");
  const said = facility ? t("stand.at", { where }) : where ? t("stand.in", { where }) : t("stand.nowhere");
  const told = custody ?? by;
  const disputed = openQuestion(file, "arrest")?.sides.some((side: Fact) => side === heldSince);
  return (
    <p className={classes.standing}>
      {said}
      {told && told !== heldSince && (
        <>
          {noBreak}
          <FactMarks fact={told} />
        </>
      )}
      {heldSince?.on && !disputed && (
        <>
          , {t("stand.since", { date: sinceWords(heldSince.on, t.lang) })}
          {noBreak}
          <FactMarks fact={heldSince} />
        </>
      )}
      {!facility && <span className={classes.who}>{t("stand.whoPlace")}</span>}
    </p>
  );
};
