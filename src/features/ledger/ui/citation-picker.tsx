import { Button, Drawer, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Citation } from "../../../core/ledger/entry.ts";
import { useEndpoint } from "../../../web/api/use-endpoint.ts";
import { Loaded } from "../../../web/parts/loaded.tsx";
import { listSources, type SourceLine } from "../../source/source.contract.ts";
import classes from "./citations.module.css";
import dialogClasses from "./dialog.module.css";
import { useFormWords } from "./form-words.ts";
import { WordsPicker } from "./words-picker.tsx";

type Props = {
  opened: boolean;
  onClose: () => void;
  onPick: (citation: Citation) => void;
  /** The source to begin with, such as the one cited already. */
  first?: string | undefined;
};

/** A panel beside the form: choose a source, then mark the words in it. */
export const CitationPicker = ({ opened, onClose, onPick, first }: Props) => {
  const t = useFormWords();
  return (
    <Drawer.Root
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(44rem, 100vw)"
      classNames={{ content: dialogClasses.content ?? "" }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={dialogClasses.top}>
          <Drawer.Title className={dialogClasses.title ?? ""}>{t("cite.add")}</Drawer.Title>
          <Drawer.CloseButton aria-label={t("cite.close")} />
        </div>
        <Drawer.Body>
          <Steps first={first} onPick={onPick} />
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
};

const Steps = ({ first, onPick }: Pick<Props, "first" | "onPick">) => {
  const t = useFormWords();
  const [sourceId, setSourceId] = useState(first);
  if (sourceId === undefined) return <SourceChoice onChoose={setSourceId} />;
  return (
    <>
      <Button variant="subtle" px={0} onClick={() => setSourceId(undefined)}>
        {t("cite.other")}
      </Button>
      <WordsPicker sourceId={sourceId} onPick={onPick} />
    </>
  );
};

const SourceChoice = ({ onChoose }: { onChoose: (sourceId: string) => void }) => {
  const t = useFormWords();
  const [words, setWords] = useState("");
  const [asked] = useDebouncedValue(words.trim(), 250);
  const sources = useEndpoint(
    listSources,
    { query: { state: "ready", ...(asked && { q: asked }) } },
    { keepPrevious: true },
  );
  return (
    <>
      <TextInput
        label={t("cite.choose")}
        placeholder={t("cite.find")}
        data-autofocus
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Loaded from={sources}>
        {(found) =>
          found.sources.length === 0 ? (
            <p>{t("cite.noSources")}</p>
          ) : (
            <ul className={classes.sources}>
              {found.sources.map((source) => (
                <li key={source.id}>
                  <SourceButton source={source} onChoose={onChoose} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </>
  );
};

type ButtonProps = { source: SourceLine; onChoose: (sourceId: string) => void };

const SourceButton = ({ source, onChoose }: ButtonProps) => {
  const t = useFormWords();
  const { id, title, outlet, published, receivedOn } = source;
  return (
    <button type="button" onClick={() => onChoose(id)}>
      <span>{title}</span>
      <span className={classes.from}>
        {[outlet, sayDate(published ?? receivedOn, t.lang)].filter(Boolean).join(", ")}
      </span>
    </button>
  );
};
