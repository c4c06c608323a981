import { sayDate } from "../../../core/dates/say-date.ts";
import type { CaseFile } from "../../../core/ledger/fold.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { countryName } from "../../../core/words/text.ts";
import { FactMarks } from "../../ledger/ui/fact-marks.tsx";
import { openQuestion } from "./answers-to.ts";
import classes from "./file.module.css";
import { sinceWords } from "./since-words.ts";
import { useWords } from "./words.ts";

/** Words with the marks of what they stand on; a mark does not begin a line without the word before it. */
const Marked = ({ words, fact }: { words: string; fact: Fact }) => {
  const last = words.lastIndexOf(" ") + 1;
  return (
    <>
      {words.slice(0, last)}
      <span className={classes.whole}>
        {words.slice(last)} <FactMarks fact={fact} />
      </span>
    </>
  );
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
  const said = [t(`stand.${state}`), ...(by?.on ? [sayDate(by.on, t.lang)] : [])].join(", ");
  return <p className={classes.standing}>{by ? <Marked words={said} fact={by} /> : said}</p>;
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
      {told && told !== heldSince ? <Marked words={said} fact={told} /> : said}
      {heldSince?.on && !disputed && (
        <>
          {", "}
          <Marked words={t("stand.since", { date: sinceWords(heldSince.on, t.lang) })} fact={heldSince} />
        </>
      )}
      {!facility && <span className={classes.who}>{t("stand.whoPlace")}</span>}
    </p>
  );
};
