import { MultiSelect } from "@mantine/core";
import { Section } from "../../../web/parts/section.tsx";
import { useFileChoices } from "./file-choices.ts";
import { LedgerInput } from "./ledger-input.tsx";
import { useLedgerWords } from "./ledger-words.ts";
import classes from "./new-entry-page.module.css";
import { listWithinPage } from "./within-page.ts";

/** The files that an entry is for: cases, or one affair. */
export type ForFiles = { cases: string[]; affair: string };

/** Of which kind these files are, and which they are. */
export const filesIn = ({ cases, affair }: ForFiles): { kind: "case" | "affair"; ids: string[] } =>
  affair ? { kind: "affair", ids: [affair] } : { kind: "case", ids: cases };

type Props = { files: ForFiles; onChange: (files: ForFiles) => void; missing: boolean };

/** Chooses the files that an entry is for. */
export const FilesInput = ({ files, onChange, missing }: Props) => {
  const t = useLedgerWords();
  const cases = useFileChoices("case");
  return (
    <Section title={t("new.where")}>
      <div className={classes.targets}>
        <MultiSelect
          label={t("new.cases")}
          description={t("new.casesHint")}
          {...listWithinPage}
          {...cases.input}
          disabled={files.affair !== ""}
          value={files.cases.filter((id) => cases.data.some((one) => one.value === id))}
          error={missing ? t("new.needed") : undefined}
          onChange={(ids) => onChange({ ...files, cases: ids })}
        />
        {files.cases.length === 0 && (
          <LedgerInput
            label={t("new.affair")}
            kind="affair"
            required={false}
            error={undefined}
            value={files.affair}
            onChange={(id) => onChange({ ...files, affair: String(id) })}
          />
        )}
        {files.cases.length > 1 && <p className={classes.act}>{t("new.act", { n: files.cases.length })}</p>}
      </div>
    </Section>
  );
};
