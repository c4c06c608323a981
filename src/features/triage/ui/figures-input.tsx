import { Button, FileButton, Textarea } from "@mantine/core";
import { useState } from "react";
import type { PlaceFigures } from "../../../core/casework/triage/place-figures.ts";
import { useAction } from "../../../web/api/use-endpoint.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { useDraft } from "../../../web/parts/use-draft.ts";
import { readFigures } from "../triage.contract.ts";
import { decodeTable } from "./decode-table.ts";
import { useFigureWords } from "./figure-words.ts";
import { FiguresPreview } from "./figures-preview.tsx";
import type { Place } from "./place-table.tsx";
import classes from "./triage.module.css";

type Props = { places: Place[]; onTake: (figures: PlaceFigures[]) => void };

/** Takes figures from a table that is pasted or chosen as a file; it is looked at before anything is taken. */
export const FiguresInput = ({ places, onTake }: Props) => {
  const t = useFigureWords();
  const notify = useNotify();
  const [text, setText, forget] = useDraft("triage.table", "");
  const [opened, setOpened] = useState(text !== "");
  const look = useAction(readFigures);
  const change = (next: string) => {
    look.reset();
    setText(next);
  };
  const take = (figures: PlaceFigures[]) => {
    onTake(figures);
    notify(t("table.taken", { n: figures.length }));
    forget();
    look.reset();
    setOpened(false);
  };
  if (!opened)
    return (
      <Button variant="default" onClick={() => setOpened(true)}>
        {t("table.open")}
      </Button>
    );
  return (
    <div className={classes.table}>
      <Textarea
        label={t("table.text")}
        description={t("table.hint")}
        classNames={{ input: classes.typed ?? "" }}
        autosize
        minRows={6}
        maxRows={16}
        spellCheck={false}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button
          loading={look.isPending}
          disabled={text.trim() === ""}
          onClick={() => look.mutate({ body: { text } })}
        >
          {t("table.look")}
        </Button>
        <FileButton
          accept=".csv,.tsv,.txt,text/csv"
          onChange={(file) => void file?.arrayBuffer().then((bytes) => change(decodeTable(bytes)))}
        >
          {(props) => (
            <Button variant="default" {...props}>
              {t("table.file")}
            </Button>
          )}
        </FileButton>
        <Button
          variant="subtle"
          onClick={() => {
            forget();
            look.reset();
            setOpened(false);
          }}
        >
          {t("table.close")}
        </Button>
      </div>
      <Problem error={look.error} />
      {look.data && <FiguresPreview key={text} read={look.data} places={places} onTake={take} />}
    </div>
  );
};
