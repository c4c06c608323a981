import { Button } from "@mantine/core";
import { useState } from "react";
import type { Fact, Version, WithdrawnFact } from "../../../core/ledger/resolve.ts";
import { isSourceAdded } from "../../../core/ledger/source-added.ts";
import { useNotify } from "../../../web/parts/notices.tsx";
import { Problem } from "../../../web/parts/problem.tsx";
import { sayMoment } from "../../../web/words/say-moment.ts";
import { Quotation } from "./citations-input.tsx";
import classes from "./dialog.module.css";
import { Dialog } from "./dialog.tsx";
import { useFilePlace } from "./file-place.ts";
import { useLedgerWords } from "./ledger-words.ts";
import { enoughReason, ReasonInput } from "./reason-input.tsx";
import { Said } from "./said.tsx";
import { useWithdrawEntry } from "./use-ledger-actions.ts";

type Props = { fact: Fact | WithdrawnFact; onClose: () => void };

/** Every version of a fact with who, when and why; an earlier one can be put back. */
export const HistoryDialog = ({ fact, onClose }: Props) => {
  const t = useLedgerWords();
  const { ledgerId, mayWork } = useFilePlace();
  const newest = fact.versions.at(-1);
  const mayRestore = mayWork && fact.ledgerId === ledgerId;
  return (
    <Dialog title={t("history.title")} onClose={onClose} wide>
      <ol className={classes.versions}>
        {fact.versions.toReversed().map((version) => (
          <li key={version.entry.seq}>
            <Step
              version={version}
              before={fact.versions[fact.versions.indexOf(version) - 1]}
              current={version === newest && version.claim !== undefined}
            />
            {mayRestore && version !== newest && version.claim && version.entry.kind !== "withdrawal" && (
              <Restore fact={fact} seq={version.entry.seq} onClose={onClose} />
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  );
};

const useStepWords = () => {
  const t = useLedgerWords();
  return ({ entry }: Version): string => {
    if (entry.kind === "correction") return t("history.corrected");
    if (entry.kind === "erased") return t("history.erased");
    if (entry.kind !== "withdrawal") return t("history.recorded");
    return entry.body.restores === undefined ? t("history.withdrawn") : t("history.restored");
  };
};

const reasonOf = ({ entry }: Version): string | undefined =>
  entry.kind === "correction" || entry.kind === "withdrawal" || entry.kind === "erased"
    ? entry.body.reason
    : undefined;

type StepProps = { version: Version; before: Version | undefined; current: boolean };

const Step = ({ version, before, current }: StepProps) => {
  const t = useLedgerWords();
  const stepWords = useStepWords();
  const { recorders } = useFilePlace();
  const { entry, claim } = version;
  const who = recorders.find(({ id }) => id === entry.recordedBy)?.name ?? entry.recordedBy;
  const when = sayMoment(entry.recordedAt, t.lang);
  const isAdded = isSourceAdded(version, before);
  const reason = isAdded ? undefined : reasonOf(version);
  return (
    <>
      <p>
        <span className={classes.step}>{isAdded ? t("history.sourceAdded") : stepWords(version)}</span>{" "}
        <span className={classes.quiet}>{t("history.by", { when, who })}</span>
        {current && <span className={classes.current}>{t("history.current")}</span>}
      </p>
      {reason && (
        <p>
          <span className={classes.quiet}>{t("reason.label")}: </span>
          {reason}
        </p>
      )}
      {claim && <Said claim={claim} />}
      {claim?.citations.map((citation) => (
        <Quotation key={`${citation.sourceId} ${citation.start}`} citation={citation} />
      ))}
      {claim?.citations.length === 0 && <p className={classes.quiet}>{t("history.noSource")}</p>}
    </>
  );
};

type RestoreProps = Props & { seq: number };

const Restore = ({ fact, seq, onClose }: RestoreProps) => {
  const t = useLedgerWords();
  const notify = useNotify();
  const [reason, setReason] = useState<string>();
  const withdraw = useWithdrawEntry();
  if (reason === undefined) {
    return (
      <Button variant="default" onClick={() => setReason("")}>
        {t("history.restore")}
      </Button>
    );
  }
  const run = async () => {
    const params = { ledgerId: fact.ledgerId, seq: fact.tip };
    await withdraw.mutateAsync({ params, body: { reason, restores: seq } });
    notify(t("history.restoredNow"));
    onClose();
  };
  return (
    <div className={classes.fields}>
      <ReasonInput value={reason} onChange={setReason} />
      <Problem error={withdraw.error} />
      <div>
        <Button
          loading={withdraw.isPending}
          disabled={!enoughReason(reason)}
          onClick={() => void run().catch(() => {})}
        >
          {t("history.restoreDo")}
        </Button>
      </div>
    </div>
  );
};
