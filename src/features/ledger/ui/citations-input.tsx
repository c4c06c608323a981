import { Button } from "@mantine/core";
import { useState } from "react";
import type { Citation } from "../../../core/ledger/entry.ts";
import { CitationPicker } from "./citation-picker.tsx";
import classes from "./citations.module.css";
import { useFormWords } from "./form-words.ts";
import { useSourceTitle } from "./source-titles.ts";

type Props = {
  citations: readonly Citation[];
  onChange: (citations: Citation[]) => void;
  error: string | undefined;
};

/** The words that an entry stands on; more are marked in the text of a source, beside the form. */
export const CitationsInput = ({ citations, onChange, error }: Props) => {
  const t = useFormWords();
  const [picking, setPicking] = useState(false);
  const add = (citation: Citation) => {
    setPicking(false);
    onChange([...citations, citation]);
  };
  return (
    <fieldset className={classes.citations}>
      <legend>{t("cite.title")}</legend>
      {citations.length === 0 && <p className={classes.none}>{t("cite.none")}</p>}
      <ul className={classes.list}>
        {citations.map((citation, place) => (
          <li key={`${citation.sourceId} ${citation.start} ${citation.end}`}>
            <Quotation citation={citation} />
            <Button variant="subtle" onClick={() => onChange(citations.filter((_, at) => at !== place))}>
              {t("cite.remove")}
            </Button>
          </li>
        ))}
      </ul>
      {error && <p className={classes.fault}>{error}</p>}
      <Button variant="default" onClick={() => setPicking(true)}>
        {t("cite.add")}
      </Button>
      <CitationPicker
        opened={picking}
        onClose={() => setPicking(false)}
        onPick={add}
        first={citations[0]?.sourceId}
      />
    </fieldset>
  );
};

/** Words of a source, with its title. */
export const Quotation = ({ citation: { sourceId, quote } }: { citation: Citation }) => {
  const title = useSourceTitle(sourceId);
  return (
    <figure className={classes.quotation}>
      <blockquote dir="auto">{quote}</blockquote>
      {title && <figcaption>{title}</figcaption>}
    </figure>
  );
};
