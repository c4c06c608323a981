import { Button } from "@mantine/core";
import { type CSSProperties, type RefObject, useEffect, useState } from "react";
import { type Span, selectedSpan, trimmedSpan } from "../../ledger/ui/selected-span.ts";
import { useMayAdd } from "./details.ts";
import classes from "./source-page.module.css";

type Props = {
  box: RefObject<HTMLElement | null>;
  text: string;
  label: string;
  onCite: (span: Span) => void;
};

/** While words of the text are selected, offers to make something of them. */
export const CiteSelection = ({ box, text, label, onCite }: Props) => {
  const selected = useSelected(box, text);
  if (!useMayAdd() || !selected) return null;
  const { start, end, top } = selected;
  return (
    <div className={classes.cite} style={{ "--below": `${top}px` } as CSSProperties}>
      <Button
        // A press would take the selection away before the click.
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => onCite({ start, end })}
      >
        {label}
      </Button>
    </div>
  );
};

const settled = 150;

/** The selected words, once the selection rests, and how far below the top of the box they end. */
const useSelected = (box: RefObject<HTMLElement | null>, text: string) => {
  const [selected, setSelected] = useState<Span & { top: number }>();
  useEffect(() => {
    let timer = 0;
    const look = () => {
      const selection = getSelection();
      const span = box.current && selectedSpan(box.current, selection);
      const words = span && trimmedSpan(text, span);
      const top = box.current?.getBoundingClientRect().top ?? 0;
      const bottom = words ? selection?.getRangeAt(0).getBoundingClientRect().bottom : undefined;
      setSelected(words && bottom !== undefined ? { ...words, top: bottom - top + 6 } : undefined);
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(look, settled);
    };
    document.addEventListener("selectionchange", wait);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", wait);
    };
  }, [box, text]);
  return selected;
};
