import { Button } from "@mantine/core";
import { useState } from "react";
import { officerOn, officersOf } from "../../../core/casework/officer.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { Facts } from "../../../web/parts/facts.tsx";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import type { FileView } from "../case.contract.ts";
import classes from "./file.module.css";
import type { FileData } from "./file-data.ts";
import { OfficerDialog } from "./officer-dialog.tsx";
import { useOfficerWords } from "./officer-words.ts";
import { sinceWords } from "./since-words.ts";

type Props = { view: FileView; data: FileData };

/** Who is in charge of the file, since when, and what they were left by whoever was so before. */
export const OfficerLine = ({ view, data: { file, today } }: Props) => {
  const t = useOfficerWords();
  const { mayWork } = useFilePlace();
  const [opened, setOpened] = useState(false);
  const current = officerOn(file, today);
  const others = officersOf(file).filter((one) => one !== current);
  const words = (
    <>
      <Current fact={current} view={view} />
      {mayWork && (
        <Button variant="subtle" size="compact-sm" onClick={() => setOpened(true)}>
          {t(current?.body.officer ? "officer.handOver" : "officer.give")}
        </Button>
      )}
      {current?.body.handover && (
        <details className={classes.officerMore}>
          <summary>{t("officer.left-behind")}</summary>
          <p>{current.body.handover}</p>
        </details>
      )}
      {others.length > 0 && (
        <details className={classes.officerMore}>
          <summary>{t("officer.before")}</summary>
          <ul>
            {others.map((one) => (
              <li key={factKey(one)}>
                <Current fact={one} view={view} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {opened && <OfficerDialog {...{ view, current }} onClose={() => setOpened(false)} />}
    </>
  );
  return <Facts facts={[{ label: t("officer.label"), values: [{ words }] }]} />;
};

/** "Tamar Vesk, since 3 May 2026"; who entered it stands beside, where it was somebody else. */
const Current = ({ fact, view }: { fact: Fact<"officer"> | undefined; view: FileView }) => {
  const t = useOfficerWords();
  const officer = fact?.body.officer;
  if (!fact) return <span className={classes.quiet}>{t("officer.nobody")}</span>;
  const by = fact.versions[0]?.entry.recordedBy;
  const recorder = by === officer?.id ? undefined : view.recorders.find(({ id }) => id === by)?.name;
  const { on = "" } = fact;
  return (
    <>
      {officer?.name ?? t("officer.nobody")}
      {", "}
      {on.includes("/") ? sayDate(on, t.lang) : t("officer.since", { date: sinceWords(on, t.lang) })}
      {recorder && <span className={classes.quiet}> ({t("officer.by", { name: recorder })})</span>}
      {officer && !view.workers.some(({ id }) => id === officer.id) && (
        <span className={classes.left}> {t("officer.left")}</span>
      )}
    </>
  );
};
