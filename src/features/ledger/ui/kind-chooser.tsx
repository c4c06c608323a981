import { TextInput } from "@mantine/core";
import { type KeyboardEvent, useState } from "react";
import type { Field } from "../../../core/ledger/field.ts";
import { type Chapter, chapters } from "../../../core/ledger/kind.ts";
import { type KindName, kinds } from "../../../core/ledger/kinds/index.ts";
import type { Text } from "../../../core/words/text.ts";
import { chapterTitles } from "./chapter-titles.ts";
import { useFormWords } from "./form-words.ts";
import classes from "./kind-chooser.module.css";

type Offered = { kind: KindName; chapter: Chapter; label: string };

/** A kind is also found by what its form asks: "visit" is one way of a contact, "promised" a field of an undertaking. */
const wordsOf = ({ fields }: (typeof kinds)[number]): Text[] =>
  Object.values(fields as Record<string, Field>).flatMap(({ label, input }) => [
    label,
    ...("choices" in input ? Object.values(input.choices) : []),
  ]);

// A decision between sources is made where they stand side by side; an affair is no person.
const elsewhere: KindName[] = ["decision"];
const ofPersons: KindName[] = ["membership", "same-person", "not-same-person"];

const offeredFor = (ledgerKind: "case" | "affair"): readonly (typeof kinds)[number][] =>
  kinds.filter(
    ({ kind }) => !elsewhere.includes(kind) && (ledgerKind === "case" || !ofPersons.includes(kind)),
  );

/** A kind whose own name begins with the words, before one whose chapter has them. */
const bestOf = (found: readonly Offered[], wanted: string): Offered | undefined =>
  found.find(({ label }) => label.toLowerCase().startsWith(wanted)) ??
  found.find(({ label }) => label.toLowerCase().includes(wanted)) ??
  found[0];

type Props = { ledgerKind: "case" | "affair"; onChoose: (kind: KindName) => void };

/** All kinds of entry by chapter, narrowed by typing; Enter takes the nearest. */
export const KindChooser = ({ ledgerKind, onChoose }: Props) => {
  const t = useFormWords();
  const [words, setWords] = useState("");
  const wanted = words.trim().toLowerCase();
  const found: Offered[] = offeredFor(ledgerKind)
    .filter((kind) =>
      [kind.label, chapterTitles[kind.chapter], ...wordsOf(kind)].some((text) =>
        t.say(text).toLowerCase().includes(wanted),
      ),
    )
    .map(({ kind, chapter, label }) => ({ kind, chapter, label: t.say(label) }));
  const takeBest = (event: KeyboardEvent) => {
    const best = bestOf(found, wanted);
    if (event.key !== "Enter" || !best) return;
    event.preventDefault();
    onChoose(best.kind);
  };
  return (
    <div className={classes.chooser}>
      <TextInput
        label={t("kind.title")}
        placeholder={t("kind.find")}
        maw="22rem"
        data-autofocus
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={takeBest}
      />
      {found.length === 0 && <p>{t("kind.none")}</p>}
      <div className={classes.chapters}>
        {chapters.map((chapter) => (
          <OneChapter
            key={chapter}
            title={t.say(chapterTitles[chapter])}
            offered={found.filter((one) => one.chapter === chapter)}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
};

type ChapterProps = { title: string; offered: Offered[]; onChoose: (kind: KindName) => void };

const OneChapter = ({ title, offered, onChoose }: ChapterProps) => {
  if (offered.length === 0) return null;
  return (
    <section className={classes.chapter}>
      <h3>{title}</h3>
      <ul>
        {offered.map(({ kind, label }) => (
          <li key={kind}>
            <button type="button" onClick={() => onChoose(kind)}>
              {label}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
