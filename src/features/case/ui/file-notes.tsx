import { useState } from "react";
import { chapters } from "../../../core/ledger/kind.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { useAlike } from "../../duplicate/ui/use-alike.ts";
import { factAnchor } from "../../ledger/ui/fact-anchor.ts";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { useWords } from "./words.ts";

/** What in the file wants attention: entries without a source, open questions, silences; each leads there. */
export const FileNotes = ({ data: { file, representations, place } }: { data: FileData }) => {
  const t = useWords();
  const without = new Set(file.uncited);
  const uncited = chapters.flatMap((chapter) => file.chapters[chapter]).filter((fact) => without.has(fact));
  const open = file.disagreements.filter(({ decision }) => !decision);
  const silent = representations.filter(({ silence }) => silence);
  return (
    <ul className={classes.notes}>
      <NoteLink words={t("note.uncited", { n: uncited.length })} facts={uncited} />
      <NoteLink
        words={t("note.disagree", { n: open.length })}
        facts={open.flatMap(({ sides }) => sides.slice(0, 1))}
      />
      <NoteLink words={t("note.silence", { n: silent.length })} facts={silent.map(({ fact }) => fact)} />
      {place.ledgerKind === "case" && <AlikeNote ledgerId={place.ledgerId} />}
      <li className={classes.jump}>
        <a href="#timeline">{t("chapter.timeline")}</a>
      </li>
      <li className={classes.jump}>
        <a href="#sources">{t("chapter.sources")}</a>
      </li>
    </ul>
  );
};

/** Another case that may be about the same person, while nobody has decided. */
const AlikeNote = ({ ledgerId }: { ledgerId: string }) => {
  const t = useWords();
  const [first] = useAlike({ ledgerId }).filter(({ likely, decided }) => likely && decided.length === 0);
  if (!first) return null;
  return (
    <li>
      <PageLink to="/duplicates">{t("note.alike", { name: first.title })}</PageLink>
    </li>
  );
};

/** Leads to the first of the facts, and each time after to the next. */
const NoteLink = ({ words, facts }: { words: string; facts: readonly Fact[] }) => {
  const [visited, setVisited] = useState(0);
  const next = facts[visited % Math.max(1, facts.length)];
  if (!next) return null;
  return (
    <li>
      <a href={`#${factAnchor(next)}`} onClick={() => setTimeout(() => setVisited(visited + 1))}>
        {words}
      </a>
    </li>
  );
};
