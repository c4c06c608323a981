import { useEffect, useRef } from "react";
import { type Mark, segmentsOf } from "./mark-segments.ts";
import classes from "./marked-text.module.css";

type Props = {
  text: string;
  marks: Mark[];
  /** The mark the reader is at; it is brought into view. */
  current?: string | undefined;
  /** Called with the innermost mark under the pointer; the keyboard has its own list. */
  onPick?: (id: string) => void;
  lang?: string | undefined;
};

/** A source's text with what was found in it marked; marks may overlap, each kind by colour and by line. */
export const MarkedText = ({ text, marks, current, onPick, lang }: Props) => {
  const box = useRef<HTMLDivElement>(null);
  // What is picked in the text stands under the pointer, and stays there.
  const picked = useRef<string>(undefined);
  useEffect(() => {
    if (!current || current === picked.current) return;
    picked.current = undefined;
    box.current?.querySelector("[data-current]")?.scrollIntoView({ block: "center" });
  }, [current]);
  useEffect(() => {
    const pick = (event: MouseEvent) => {
      // Whoever selects words lets go over a mark as well.
      if (getSelection()?.isCollapsed === false) return;
      const id =
        event.target instanceof Element && event.target.closest<HTMLElement>("[data-mark]")?.dataset.mark;
      picked.current = id || undefined;
      if (id) onPick?.(id);
    };
    const element = box.current;
    element?.addEventListener("click", pick);
    return () => element?.removeEventListener("click", pick);
  }, [onPick]);
  return (
    <div ref={box} className={classes.text} data-pickable={onPick && true} {...(lang && { lang })} dir="auto">
      {segmentsOf(text, marks).map(({ start, words, marks: over }) => (
        <Marked key={start} start={start} words={words} over={over} current={current} />
      ))}
    </div>
  );
};

type PieceProps = { start: number; words: string; over: Mark[]; current: string | undefined };

const Marked = ({ start, words, over, current }: PieceProps) => {
  const [outer, ...inner] = over;
  if (!outer) return words;
  return (
    <mark
      className={classes.mark}
      data-kind={outer.kind}
      data-mark={outer.id}
      data-current={outer.id === current || undefined}
      data-begins={outer.start === start || undefined}
      data-ends={outer.end === start + words.length || undefined}
    >
      <Marked start={start} words={words} over={inner} current={current} />
    </mark>
  );
};
