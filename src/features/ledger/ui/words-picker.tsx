import { Button, TextInput } from "@mantine/core";
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Citation } from "../../../core/ledger/entry.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { MarkedText } from "../../../web/parts/marked-text.tsx";
import { getSource } from "../../source/source.contract.ts";
import classes from "./citations.module.css";
import { useFormWords } from "./form-words.ts";
import { type Span, selectedSpan, trimmedSpan } from "./selected-span.ts";

type Props = { sourceId: string; onPick: (citation: Citation) => void };

/** The text of a source, in which the words of a citation are selected or found. */
export const WordsPicker = ({ sourceId, onPick }: Props) => {
  const t = useFormWords();
  const source = useEndpoint(getSource, { params: { sourceId } });
  return (
    <Loaded from={source}>
      {({ title, text, lang }) => (
        <>
          <h3 className={classes.sourceTitle}>{title}</h3>
          {text ? <Text {...{ sourceId, text, lang, onPick }} /> : <p>{t("cite.noText")}</p>}
        </>
      )}
    </Loaded>
  );
};

type TextProps = Props & { text: string; lang: string | undefined };

const Text = ({ sourceId, text, lang, onPick }: TextProps) => {
  const t = useFormWords();
  const [span, setSpan] = useState<Span>();
  const [pasted, setPasted] = useState("");
  const box = useRef<HTMLDivElement>(null);
  useSelection(box, text, setSpan);
  const found = pasted.trim() ? text.indexOf(pasted.trim()) : -1;
  const lookFor = (words: string) => {
    setPasted(words);
    const start = words.trim() ? text.indexOf(words.trim()) : -1;
    setSpan(start < 0 ? undefined : { start, end: start + words.trim().length });
  };
  return (
    <>
      <p className={classes.none}>{t("cite.mark")}</p>
      <TextInput
        label={t("cite.byWords")}
        value={pasted}
        autoComplete="off"
        error={pasted.trim() && found < 0 ? t("cite.notThere") : undefined}
        onChange={(event) => lookFor(event.currentTarget.value)}
      />
      <div className={classes.selected} aria-live="polite">
        {span && (
          <>
            <span className={classes.from}>{t("cite.selected")}:</span>
            <q dir="auto">{text.slice(span.start, span.end)}</q>
          </>
        )}
        <Button
          disabled={!span}
          onClick={() => span && onPick({ sourceId, ...span, quote: text.slice(span.start, span.end) })}
        >
          {t("cite.use")}
        </Button>
      </div>
      <div ref={box} className={classes.text}>
        <MarkedText
          text={text}
          lang={lang}
          marks={span ? [{ id: "selected", kind: "cited", ...span }] : []}
          current={found < 0 ? undefined : "selected"}
        />
      </div>
    </>
  );
};

// The selection is read when it is finished: marking it while it grows would take it away.
const useSelection = (
  box: RefObject<HTMLDivElement | null>,
  text: string,
  onSelect: (span: Span) => void,
) => {
  useEffect(() => {
    const take = () => {
      const span = box.current && selectedSpan(box.current, getSelection());
      const words = span && trimmedSpan(text, span);
      if (words) onSelect(words);
    };
    const events = ["pointerup", "keyup", "touchend"] as const;
    for (const event of events) document.addEventListener(event, take);
    return () => {
      for (const event of events) document.removeEventListener(event, take);
    };
  }, [box, text, onSelect]);
};
