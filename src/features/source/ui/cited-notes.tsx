import { type RefObject, useLayoutEffect, useRef } from "react";
import { findKind } from "../../../core/ledger/kinds/index.ts";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import type { Passage } from "../source.contract.ts";
import { type CitedWords, placeNotes } from "./passages.ts";
import classes from "./source-page.module.css";
import { useWords } from "./words.ts";

type Props = {
  box: RefObject<HTMLElement | null>;
  cited: CitedWords[];
  text: string;
  current: string | undefined;
  onGo: (id: string) => void;
};

/** Which case cites which words: in the margin beside them, or below the text where there is no margin. */
export const CitedNotes = ({ box, cited, text, current, onGo }: Props) => {
  const t = useWords();
  const list = useRef<HTMLOListElement>(null);
  usePlaces(box, list, cited);
  return (
    <aside className={classes.notes} aria-label={t("page.cited")}>
      <h2 className={classes.notesTitle}>{t("page.cited")}</h2>
      {cited.length === 0 && <p className={classes.quiet}>{t("page.notCited")}</p>}
      <ol ref={list}>
        {cited.map(({ id, start, end, entries }) => (
          <li key={id} data-note={id} data-current={id === current || undefined}>
            <button type="button" className={classes.words} onClick={() => onGo(id)}>
              <q dir="auto">{inShort(text.slice(start, end))}</q>
            </button>
            <ul>
              {entries.map((entry) => (
                <li key={`${entry.ledgerId} ${entry.seq}`}>
                  <Entry entry={entry} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </aside>
  );
};

const Entry = ({ entry }: { entry: Passage }) => {
  const t = useWords();
  const { ledger, ledgerId, seq, kind } = entry;
  const known = findKind(kind);
  const label = known ? t.say(known.label) : kind;
  if (!ledger) return `${t("page.someAffair")}: ${label}`;
  return (
    <>
      <NameText latin={ledger.latin}>
        <PageLink to={`/${ledger.kind}s/${ledgerId}#${factAnchor({ ledgerId, seq })}`}>
          {ledger.title}
        </PageLink>
      </NameText>
      <span className={classes.quiet}> {label}</span>
    </>
  );
};

const inShort = (words: string): string => {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 90 ? `${line.slice(0, 90).replace(/\s\S*$/, "")}…` : line;
};

const gap = 6;

/** Puts every note beside the first line of its words, again whenever the text is laid out anew. */
const usePlaces = (
  box: RefObject<HTMLElement | null>,
  list: RefObject<HTMLOListElement | null>,
  cited: readonly CitedWords[],
) => {
  useLayoutEffect(() => {
    const [text, notes] = [box.current, list.current];
    if (!text || !notes || cited.length === 0) return;
    const place = () => {
      const top = text.getBoundingClientRect().top;
      const items = [...notes.querySelectorAll<HTMLElement>("[data-note]")];
      const wanted = items.map((item) => {
        const mark = text.querySelector(`[data-mark="${item.dataset.note}"]`);
        return { wanted: (mark?.getClientRects()[0]?.top ?? top) - top, height: item.offsetHeight };
      });
      const places = placeNotes(wanted, gap);
      for (const [at, item] of items.entries())
        item.style.setProperty("--from-top", `${Math.round(places[at] ?? 0)}px`);
      const [last, end] = [items.at(-1), places.at(-1)];
      if (last && end !== undefined) notes.style.setProperty("--room", `${end + last.offsetHeight}px`);
    };
    place();
    const observer = new ResizeObserver(place);
    observer.observe(text);
    return () => observer.disconnect();
  }, [box, list, cited]);
};
