import { Button } from "@mantine/core";
import { useState } from "react";
import { localToday } from "../../../web/parts/local-today.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { Dialog } from "../../ledger/ui/dialog.tsx";
import type { Added } from "../source.contract.ts";
import { type Details, useOwnTeams } from "./details.ts";
import { DetailsFields } from "./details-fields.tsx";
import { FileList } from "./file-list.tsx";
import classes from "./form.module.css";
import { useFormWords } from "./form-words.ts";
import { sayReason } from "./reasons.ts";
import { type Uploads, useUploads } from "./use-uploads.ts";

type Props = { files: File[]; ledgerId: string | undefined; onClose: () => void };

/** Asks what the chosen files are, sends them, and says what became of each. */
export const AddDialog = ({ files, ledgerId, onClose }: Props) => {
  const t = useFormWords();
  const tell = useTold();
  const { uploads, error, send } = useUploads();
  const [details, setDetails] = useDetails(files);
  const [unread, setUnread] = useState(false);
  const dates = useDates();
  const refused = uploads?.sent === files.length ? uploads.result.refused : [];
  const run = async () => {
    const result = await send(files, (file) => dates.dated(details, file), ledgerId);
    if (!result) return;
    tell(result);
    if (result.refused.length === 0) onClose();
  };
  if (refused.length > 0) return <Refused refused={refused} onClose={onClose} />;
  return (
    <Dialog title={t("add.title")} onClose={onClose}>
      <FileList files={files} onDate={dates.set} />
      <DetailsFields
        details={details}
        onChange={setDetails}
        chooseTeam
        several={files.length > 1}
        onUnread={setUnread}
      />
      <p className={classes.quiet}>{t("field.told")}</p>
      <Problem error={error} />
      {uploads && !error && <Sending uploads={uploads} all={files.length} />}
      <div className={classes.actions}>
        <Button
          disabled={unread || dates.isUnread || !details.receivedOn || !details.origin}
          loading={uploads !== undefined && !error}
          onClick={() => void run()}
        >
          {t("add.do", { n: files.length })}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t("form.cancel")}
        </Button>
      </div>
    </Dialog>
  );
};

const useDetails = (files: readonly File[]) => {
  const teams = useOwnTeams();
  const mails = files.length > 0 && files.every((file) => file.name.toLowerCase().endsWith(".eml"));
  return useState<Details>({
    ...{ origin: mails ? "mail" : "", team: teams[0]?.id ?? "", receivedOn: localToday() },
    ...{ title: "", outlet: "", published: "" },
  });
};

/** The date of each of several files. */
const useDates = () => {
  const [dates, setDates] = useState<ReadonlyMap<File, { edtf: string; isUnread: boolean }>>(new Map());
  return {
    set: (file: File, edtf: string, isUnread: boolean) =>
      setDates((now) => new Map(now).set(file, { edtf, isUnread })),
    isUnread: [...dates.values()].some(({ isUnread }) => isUnread),
    dated: (details: Details, file: File): Details => ({
      ...details,
      published: dates.get(file)?.edtf ?? details.published,
    }),
  };
};

/** Says what was added in the notice below. */
const useTold = () => {
  const t = useFormWords();
  const notify = useNotify();
  return ({ added }: Added) => {
    const already = added.filter((one) => one.already).length;
    const parts = [
      added.length > already && t("add.done", { n: added.length - already }),
      already > 0 && t("add.already", { n: already }),
    ].filter((part) => part !== false);
    if (parts.length > 0) notify(`${parts.join("; ")}.`);
  };
};

const Sending = ({ uploads, all }: { uploads: Uploads; all: number }) => {
  const t = useFormWords();
  const words = t("add.progress", { n: uploads.sent, all });
  return (
    <div role="status">
      <span>{words}</span>
      <progress className={classes.progress} value={uploads.share} max={1} aria-label={words} />
    </div>
  );
};

const Refused = ({ refused, onClose }: { refused: Added["refused"]; onClose: () => void }) => {
  const t = useFormWords();
  return (
    <Dialog title={t("add.refused", { n: refused.length })} onClose={onClose}>
      <ul className={classes.files}>
        {refused.map(({ filename, id, message }) => (
          <li key={filename} className={classes.refused}>
            <p>
              <bdi>{filename}</bdi>
              <br />
              {sayReason(t, id, message)}
            </p>
          </li>
        ))}
      </ul>
      <div className={classes.actions}>
        <Button onClick={onClose}>{t("form.close")}</Button>
      </div>
    </Dialog>
  );
};
