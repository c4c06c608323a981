import { PartialDateInput } from "../../../web/parts/partial-date-input.tsx";
import classes from "./form.module.css";
import { useFormWords } from "./form-words.ts";
import { saySize } from "./say-size.ts";

const keyOf = ({ name, size, lastModified }: File): string => `${name} ${size} ${lastModified}`;

type Dated = {
  files: readonly File[];
  /** The date of a file, and whether what was typed is none. */
  onDate: (file: File, edtf: string, isUnread: boolean) => void;
};

/** The chosen files; of several, each has its own date. */
export const FileList = ({ files, onDate }: Dated) => {
  const t = useFormWords();
  const size = saySize(
    files.reduce((sum, file) => sum + file.size, 0),
    t.lang,
  );
  const isDated = files.length > 1;
  return (
    <>
      <p className={classes.quiet}>
        {t("add.files", { n: files.length, size })}
        {isDated && `. ${t("add.dates")}`}
      </p>
      <ul className={classes.files} data-dated={isDated || undefined}>
        {files.map((file) => (
          <li key={keyOf(file)}>
            <span>
              <bdi>{file.name}</bdi> <span className={classes.size}>{saySize(file.size, t.lang)}</span>
            </span>
            {isDated && (
              <PartialDateInput
                label={t("field.published")}
                of={file.name}
                onChange={(edtf, typed) => onDate(file, edtf ?? "", typed.trim() !== "" && !edtf)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
};
