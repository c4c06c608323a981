import { otherNamesOf } from "../../../core/casework/title.ts";
import { PageTitle } from "../../../web/parts/page-title.tsx";
import { TermPassed } from "../../law/ui/term-passed.tsx";
import type { FileView } from "../case.contract.ts";
import type { AsOfDays } from "./as-of.ts";
import { CaseFacts } from "./case-facts.tsx";
import classes from "./file.module.css";
import { FileActions } from "./file-actions.tsx";
import type { FileData } from "./file-data.ts";
import { FileNotes } from "./file-notes.tsx";
import { OfficerLine } from "./officer-line.tsx";
import { StandingSentence } from "./standing-sentence.tsx";
import { useWords } from "./words.ts";

type Props = { view: FileView; data: FileData; days: AsOfDays; setDays: (days: AsOfDays) => void };

/** Who it is, where they are and since when, and what in the file wants attention. */
export const CaseHead = ({ view, data, days, setDays }: Props) => {
  const { file, title } = data;
  return (
    <header className={classes.head}>
      <PageTitle
        title={title}
        note={<OtherNames title={title} names={otherNamesOf(file)} latin={view.latin} />}
        actions={<FileActions {...{ view, days, setDays, title }} />}
      />
      <StandingSentence file={file} name={title} />
      <TermPassed file={data.begun} today={data.today} />
      <CaseFacts file={file} />
      <OfficerLine {...{ view, data }} />
      <FileNotes data={data} />
    </header>
  );
};

type NamesProps = { title: string; names: readonly string[]; latin: FileView["latin"] };

/** A name in another script is read out in Latin letters, unless that gives a name that stands here already. */
const OtherNames = ({ title, names, latin }: NamesProps) => {
  const t = useWords();
  const known = new Set([title, ...names].map((name) => name.toLowerCase()));
  const read = (name: string) => {
    const said = latin[name];
    return said && !known.has(said.toLowerCase()) ? said : undefined;
  };
  const titleRead = read(title);
  return (
    <>
      {titleRead && <bdi className={classes.otherName}>{titleRead}</bdi>}
      {titleRead && names.length > 0 && " · "}
      {names.length > 0 && <>{t("head.also")} </>}
      {names.map((name, place) => (
        <span key={name}>
          {place > 0 && ", "}
          <bdi className={classes.otherName}>{name}</bdi>
          {read(name) && ` (${read(name)})`}
        </span>
      ))}
    </>
  );
};
