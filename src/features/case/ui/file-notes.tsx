import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { useWords } from "./words.ts";

/** What in the file wants attention: entries without a source, open questions, silences; each leads there. */
export const FileNotes = ({ data: { file, representations } }: { data: FileData }) => {
  const t = useWords();
  const [uncited] = file.uncited;
  const open = file.disagreements.filter(({ decision }) => !decision);
  const side = open[0]?.sides[0];
  const silent = representations.filter(({ silence }) => silence);
  const [first] = silent;
  return (
    <ul className={classes.notes}>
      {uncited && (
        <li>
          <a href={`#${factAnchor(uncited)}`}>{t("note.uncited", { n: file.uncited.length })}</a>
        </li>
      )}
      {side && (
        <li>
          <a href={`#${factAnchor(side)}`}>{t("note.disagree", { n: open.length })}</a>
        </li>
      )}
      {first && (
        <li>
          <a href={`#${factAnchor(first.fact)}`}>{t("note.silence", { n: silent.length })}</a>
        </li>
      )}
      <li className={classes.jump}>
        <a href="#timeline">{t("chapter.timeline")}</a>
      </li>
      <li className={classes.jump}>
        <a href="#sources">{t("chapter.sources")}</a>
      </li>
    </ul>
  );
};
