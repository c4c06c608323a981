import { Tooltip } from "@mantine/core";
import { writeSearch } from "../search-values.ts";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./citation-mark.module.css";
import { PageLink } from "./page-link.tsx";

type Props = {
  /** The source's number on this page. */
  n: number;
  sourceId: string;
  title: string;
  /** The characters that the fact stands on; the source as a whole when left out. */
  start?: number | undefined;
  end?: number | undefined;
  /** The words there, shown before one goes to look. */
  words?: string | undefined;
};

/** A small numbered mark that opens the source at the words a fact stands on. */
export const CitationMark = ({ n, sourceId, title, start, end, words }: Props) => {
  const t = useShellWords();
  const name = t("citation.mark", { n, title });
  return (
    <Tooltip
      label={<Quotation title={title} words={words} />}
      multiline
      position="top-end"
      withinPortal={false}
      floatingStrategy="fixed"
      maw="24rem"
      openDelay={250}
      events={{ hover: true, focus: true, touch: false }}
    >
      <PageLink
        to={`/sources/${sourceId}${writeSearch({ from: start, to: end })}`}
        className={classes.mark}
        aria-label={name}
      >
        {n}
      </PageLink>
    </Tooltip>
  );
};

const Quotation = ({ title, words }: Pick<Props, "title" | "words">) => (
  <>
    <span className={classes.title}>{title}</span>
    {words && <span className={classes.words}>{words.length > 240 ? `${words.slice(0, 240)}…` : words}</span>}
  </>
);

/** Marks a fact for which no source is given. */
export const Uncited = () => {
  const t = useShellWords();
  return <span className={classes.uncited}>{t("citation.uncited")}</span>;
};
