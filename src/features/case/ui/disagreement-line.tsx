import { Button } from "@mantine/core";
import { useState } from "react";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Disagreement } from "../../../core/ledger/disagreements.ts";
import { kindOf } from "../../../core/ledger/kinds/index.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { sayClaim } from "../../../core/ledger/say-fact.ts";
import { factKey } from "../../ledger/ui/fact-anchor.ts";
import lineClasses from "../../ledger/ui/fact-line.module.css";
import { FactLine } from "../../ledger/ui/fact-line.tsx";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import classes from "./disagreement.module.css";
import { useWords } from "./words.ts";

/** Sources that answer one question differently, next to each other, with the decision once there is one. */
export const DisagreementLine = ({ disagreement }: { disagreement: Disagreement }) => {
  const { sides, differsIn, decision } = disagreement;
  const t = useWords();
  const kind = sides[0] && kindOf(sides[0].kind);
  const what = differsIn.map((aspect) => {
    const label = kind?.fields[aspect]?.label;
    return label ? t.say(label).toLowerCase() : t("differ.date");
  });
  const chosen = decision?.body.holds === "one" ? decision.body.chosen : undefined;
  return (
    <li className={classes.disagreement} data-decided={decision !== undefined || undefined}>
      <h3>
        {t("differ.title", { label: kind ? t.say(kind.label) : "" })}
        <span className={classes.what}> ({what.join(", ")})</span>
      </h3>
      <div className={classes.sides}>
        {sides.map((side) => (
          <ul key={factKey(side)} className={`${lineClasses.lines} ${classes.side}`}>
            {chosen !== undefined && (
              <li className={classes.verdict}>
                {chosen === side.seq ? t("differ.holds") : t("differ.aside")}
              </li>
            )}
            <FactLine fact={side} aside={chosen !== undefined && chosen !== side.seq} />
          </ul>
        ))}
      </div>
      <Decision disagreement={disagreement} />
    </li>
  );
};

const sameLedger = (sides: readonly Fact[], ledgerId: string) =>
  sides.every((side) => side.ledgerId === ledgerId);

const Decision = ({ disagreement }: { disagreement: Disagreement }) => {
  const t = useWords();
  const { ledgerId, mayWork } = useFilePlace();
  const [deciding, setDeciding] = useState(false);
  const { decision, sides } = disagreement;
  return (
    <div className={classes.decision}>
      {decision && (
        <p>
          <span className={classes.decided}>{t("differ.decided")}</span>
          {decision.on && `, ${sayDate(decision.on, t.lang)}`}:{" "}
          {decision.body.holds === "one" ? decision.body.reason : sayClaim(decision, t.lang)}
        </p>
      )}
      {mayWork && !sameLedger(sides, ledgerId) && <p className={classes.what}>{t("differ.elsewhere")}</p>}
      {mayWork && sameLedger(sides, ledgerId) && (
        <Button variant="default" onClick={() => setDeciding(true)}>
          {decision ? t("differ.again") : t("differ.decide")}
        </Button>
      )}
      {deciding && <DecideDialog disagreement={disagreement} onClose={() => setDeciding(false)} />}
    </div>
  );
};
