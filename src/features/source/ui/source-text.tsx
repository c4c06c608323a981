import { useRef } from "react";
import { useGo, useSearchValues } from "../../../web/location.ts";
import { MarkedText } from "../../../web/parts/marked-text.tsx";
import { CiteSelection } from "./cite-selection.tsx";
import { CitedNotes } from "./cited-notes.tsx";
import { citedWordsOf, targetOf } from "./passages.ts";
import classes from "./source-page.module.css";
import type { SourceView } from "./source-page.tsx";
import { useWords } from "./words.ts";

type Props = { source: SourceView; text: string };

/** The text of a source, the words that are cited marked, and beside them by whom. */
export const SourceText = ({ source, text }: Props) => {
  const t = useWords();
  const go = useGo();
  const box = useRef<HTMLDivElement>(null);
  const [{ from, to }, change] = useSearchValues();
  const cited = citedWordsOf(source.passages);
  const target = targetOf(from, to, text.length);
  const words = target && !cited.some(({ id }) => id === target.id) ? [...cited, target] : cited;
  const marks = words.map(({ id, start, end }) => ({ id, kind: "cited" as const, start, end }));
  const goTo = (id: string) => {
    const [start, end] = id.split("-");
    change({ from: start, to: end });
  };
  return (
    <div className={classes.read}>
      <section aria-label={t("page.text")} className={classes.textRoom}>
        <div ref={box}>
          <MarkedText text={text} marks={marks} current={target?.id} lang={source.lang} onPick={goTo} />
        </div>
        <CiteSelection
          {...{ box, text }}
          label={t("cite.words")}
          onCite={({ start, end }) => go(`/entries/new?source=${source.id}&from=${start}&to=${end}`)}
        />
      </section>
      <CitedNotes box={box} cited={cited} text={text} current={target?.id} onGo={goTo} />
    </div>
  );
};
