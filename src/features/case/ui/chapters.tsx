import type { ReactNode } from "react";
import type { RepresentationState } from "../../../core/casework/silences.ts";
import type { Chapter } from "../../../core/ledger/kind.ts";
import { type Fact, ofKind } from "../../../core/ledger/resolve.ts";
import { Section } from "../../../web/parts/section.tsx";
import { DueSection } from "../../duty/ui/due-section.tsx";
import { FreeBy } from "../../law/ui/free-by.tsx";
import { WaysHome } from "../../law/ui/ways-home.tsx";
import { chapterTitles } from "../../ledger/ui/chapter-titles.ts";
import { TriageLine } from "../../triage/ui/triage-line.tsx";
import type { FileView } from "../case.contract.ts";
import { FactList } from "./fact-list.tsx";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { RepresentationList } from "./representation-list.tsx";
import { WithdrawnList } from "./withdrawn-list.tsx";
import { useWords } from "./words.ts";

const factual: Chapter[] = ["person", "custody", "proceedings", "outcome", "health", "treatment", "contact"];

type Props = {
  data: FileData;
  view: FileView;
  /** The parts that stand on the page; the others are left out. */
  only?: (chapter: Chapter, count: number) => boolean;
  /** Those that the page does not show elsewhere. */
  representations?: RepresentationState[];
};

const everyChapter = () => true;

/** The parts of a file in the order in which they are read. */
export const Chapters = ({
  data,
  view,
  only = everyChapter,
  representations = data.representations,
}: Props) => {
  const t = useWords();
  const { file, begun } = data;
  // What an affair is called stands at its head already; the entry itself is looked up seldom.
  const isLast = (chapter: Chapter) => view.kind === "affair" && chapter === "person";
  const shown = (chapter: Chapter) => only(chapter, file.chapters[chapter].length);
  const titleOf = (chapter: Chapter) =>
    isLast(chapter) ? t("affair.called") : t.say(chapterTitles[chapter]);
  const section = (chapter: Chapter, facts: readonly Fact[]) =>
    shown(chapter) && (
      <Part key={chapter} id={chapter} title={titleOf(chapter)} count={facts.length}>
        <FactList facts={facts} file={file} view={view} />
      </Part>
    );
  const undertakings = ofKind(file.chapters.representations, "undertaking");
  return (
    <>
      {view.kind === "case" && (
        <>
          <TriageLine triage={view.triage} />
          <DueSection file={begun} policy={view.policy} today={data.today} />
          <FreeBy file={begun} own={view.releaseRules} />
          <WaysHome file={begun} today={data.today} />
        </>
      )}
      {factual.map((chapter) => !isLast(chapter) && section(chapter, file.chapters[chapter]))}
      {only("representations", representations.length) && (
        <Part
          id="representations"
          title={t.say(chapterTitles.representations)}
          count={representations.length}
        >
          <RepresentationList data={data} shown={representations} />
        </Part>
      )}
      {only("representations", undertakings.length) && (
        <Part id="undertakings" title={t("chapter.undertakings")} count={undertakings.length}>
          <FactList facts={undertakings} file={file} view={view} />
        </Part>
      )}
      {section("statements", file.chapters.statements)}
      {section("notes", file.chapters.notes)}
      {view.kind === "affair" && section("person", file.chapters.person)}
      {section("file", file.chapters.file)}
      <WithdrawnList withdrawn={file.withdrawn} />
    </>
  );
};

type PartProps = { id: string; title: string; count: number; children: ReactNode };

/** A part under its heading, or one line when there is nothing in it. */
const Part = ({ id, title, count, children }: PartProps) => {
  const t = useWords();
  if (count === 0) {
    return (
      <p className={classes.empty} id={id}>
        <strong>{title}</strong>: {t("chapter.empty")}
      </p>
    );
  }
  return (
    <Section title={title} count={count} id={id}>
      {children}
    </Section>
  );
};
