import { Button } from "@mantine/core";
import { useId, useState } from "react";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { LikelyPair, PersonCard } from "../duplicate.contract.ts";
import { DecideDialog, type Step } from "./decide-dialog.tsx";
import classes from "./duplicates.module.css";
import { pairRows } from "./pair-rows.ts";
import { useWords } from "./words.ts";

/** Two cases side by side, why they may be about one person, and the two things to say of it. */
export const PairView = ({ pair: { one, other, why, mayDecide } }: { pair: LikelyPair }) => {
  const t = useWords();
  const [step, setStep] = useState<Step>();
  const label = t("pair.name", { one: one.title, other: other.title });
  return (
    <article className={classes.pair} aria-label={label}>
      <SideBySide one={one} other={other} />
      <Reasons why={why.filter(({ against }) => !against)} title={t("pair.for")} />
      <Reasons why={why.filter(({ against }) => against)} title={t("pair.against")} />
      {mayDecide ? (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => setStep("same")}>
            {t("do.same")}
          </Button>
          <Button variant="default" onClick={() => setStep("apart")}>
            {t("do.apart")}
          </Button>
        </div>
      ) : (
        <p className={classes.quiet}>{t("do.readOnly")}</p>
      )}
      {step && (
        <DecideDialog
          step={step}
          pair={{ one: one.ledgerId, other: other.ledgerId }}
          titles={[one.title, other.title]}
          onClose={() => setStep(undefined)}
        />
      )}
    </article>
  );
};

const Reasons = ({ why, title }: { why: LikelyPair["why"]; title: string }) => {
  const t = useWords();
  const heading = useId();
  if (why.length === 0) return null;
  return (
    <>
      <h2 id={heading} className={classes.reasons}>
        {title}
      </h2>
      <ul className={classes.why} aria-labelledby={heading}>
        {why.map((reason) => (
          <li key={reason.en}>{t.say(reason)}</li>
        ))}
      </ul>
    </>
  );
};

const SideBySide = ({ one, other }: { one: PersonCard; other: PersonCard }) => {
  const t = useWords();
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <td className={classes.corner} />
          <Head person={one} />
          <Head person={other} />
        </tr>
      </thead>
      <tbody>
        {pairRows(one, other, t).map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.label}</th>
            <Cell words={row.one} absent={row.absent} />
            <Cell words={row.other} absent={row.absent} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Head = ({ person: { ledgerId, title, latin } }: { person: PersonCard }) => (
  <th scope="col">
    <PageLink to={`/cases/${ledgerId}`}>
      <bdi>{title || "…"}</bdi>
    </PageLink>
    {latin && <span className={classes.latin}>{latin}</span>}
  </th>
);

const Cell = ({ words, absent }: { words: string; absent: string }) => (
  <td dir="auto">{words || <span className={classes.unknown}>{absent}</span>}</td>
);
