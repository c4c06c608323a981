import { Button } from "@mantine/core";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import type { WithdrawnFact } from "../../../core/ledger/resolve.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import { useFactDialog } from "../../ledger/ui/fact-dialogs.tsx";
import { useLedgerWords } from "../../ledger/ui/ledger-words.ts";
import classes from "./file.module.css";
import { useWords } from "./words.ts";

/** What was taken out of the file, each with its history. */
export const WithdrawnList = ({ withdrawn }: { withdrawn: readonly WithdrawnFact[] }) => {
  const t = useWords();
  const ledger = useLedgerWords();
  const open = useFactDialog();
  if (withdrawn.length === 0) return null;
  return (
    <details className={classes.withdrawn}>
      <summary>{t("withdrawn.count", { n: withdrawn.length })}</summary>
      <ul>
        {withdrawn.map((fact) => {
          const last = fact.versions.findLast((version) => version.claim)?.claim;
          return (
            <li key={factKey(fact)}>
              <span>
                {t.say(kindOf(fact.kind).label)}
                {last && `: ${lineOf(last, t.lang)}`}
              </span>
              <Button variant="subtle" onClick={() => open("history", fact)}>
                {ledger("menu.history")}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
};
