import type { RepresentationState, Silence } from "../../../core/casework/silences.ts";
import { type Fact, ofKind } from "../../../core/ledger/resolve.ts";
import { SilenceBar } from "../../../web/parts/silence-bar.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import lineClasses from "../../ledger/ui/fact-line.module.css";
import { FactLine } from "../../ledger/ui/fact-line.tsx";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { useWords } from "./words.ts";

/** What was asked of whom, with what came back under it, or the length of the silence. */
export const RepresentationList = ({ data, shown }: { data: FileData; shown: RepresentationState[] }) => {
  const { representations, longest, file } = data;
  const bound = new Set<Fact>(representations.flatMap(({ answers }) => answers));
  const loose = ofKind(file.chapters.representations, "answer").filter((answer) => !bound.has(answer));
  return (
    <ul className={lineClasses.lines}>
      {shown.map((one) => (
        <RepresentationLine key={factKey(one.fact)} state={one} longest={longest} />
      ))}
      {loose.map((answer) => (
        <FactLine key={factKey(answer)} fact={answer} />
      ))}
    </ul>
  );
};

type LineProps = { state: RepresentationState; longest: number };

/** One representation with its answers or its silence. */
export const RepresentationLine = ({ state: { fact, answers, silence }, longest }: LineProps) => (
  <FactLine fact={fact}>
    {silence && <SilenceOf silence={silence} longest={longest} />}
    {answers.length > 0 && (
      <ul className={`${lineClasses.lines} ${classes.answers}`}>
        {answers.map((answer) => (
          <FactLine key={factKey(answer)} fact={answer} />
        ))}
      </ul>
    )}
  </FactLine>
);

const SilenceOf = ({ silence, longest }: { silence: Silence; longest: number }) => {
  const t = useWords();
  if (silence.kind === "unknown") return <p className={classes.quiet}>{t("silence.none")}</p>;
  const { atLeast, atMost } = silence;
  return (
    <div className={classes.silence}>
      <SilenceBar days={atLeast} longest={longest} />
      {atLeast < atMost && <span className={classes.quiet}>({t("silence.atLeast")})</span>}
    </div>
  );
};
