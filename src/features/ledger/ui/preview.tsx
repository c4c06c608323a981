import { readPartialDate } from "../../../core/dates/partial-date.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import { localToday } from "../../../web/parts/local-today.ts";
import { claimOf, type EntryDraft } from "./entry-draft.ts";
import classes from "./entry-form.module.css";
import { useFormWords } from "./form-words.ts";

const isAhead = (on: string): boolean => (readPartialDate(on)?.earliest ?? "") > localToday();

/** How the entry will read in the file, as soon as it can be read. */
export const Preview = ({ draft }: { draft: EntryDraft }) => {
  const t = useFormWords();
  const read = claimOf(draft);
  if ("faults" in read) return null;
  const { on } = read.claim;
  return (
    <p className={classes.preview}>
      <span className={classes.quiet}>{t("form.reads")}: </span>
      {on && <span className={classes.when}>{sayDate(on, t.lang)} · </span>}
      {sayClaim(read.claim, t.lang)}
      {on && isAhead(on) && <span className={classes.ahead}>{t("form.ahead")}</span>}
    </p>
  );
};
