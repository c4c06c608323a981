import { dutyWords, isPlanned } from "../../../core/casework/duties/duty-kinds.ts";
import { termEndWords } from "../../../core/casework/term-passed.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { DueLine } from "../due.contract.ts";
import classes from "./duty.module.css";
import { Learnt } from "./learnt.tsx";
import { useWords } from "./words.ts";

type Props = { line: DueLine };

/** What is owed, by whom, and since what. */
export const WhatCell = ({ line: { kind, trigger, unread, why } }: Props) => {
  const t = useWords();
  const { says, owner } = dutyWords[kind];
  const on = trigger.on === undefined ? "" : `${sayDate(trigger.on, t.lang)} · `;
  return (
    <>
      {t.say(says)}
      {owner === "detaining state" && <span className={classes.owner}> {t("due.theirs")}</span>}
      <div className={classes.since}>
        {t(isPlanned(kind) ? "due.told" : "due.began")}: {on}
        {trigger.says[t.lang]}
      </div>
      <Learnt learnt={trigger.learnt} />
      {why && <div className={classes.quiet}>{why[t.lang]}</div>}
      {unread && (
        <div className={classes.quiet}>
          {t("due.unread")}: <Law {...unread} />
        </div>
      )}
    </>
  );
};

/** For whom: a link to what is due in each file, and who is in charge of it. */
export const PeopleCell = ({ line: { places } }: Props) => (
  <ul className={classes.places}>
    {places.map(({ ledgerId, title, latin, officer }) => (
      <li key={ledgerId}>
        <NameText latin={latin}>
          <PageLink to={`/cases/${ledgerId}#due`}>{title}</PageLink>
        </NameText>
        <Officer name={officer} />
      </li>
    ))}
  </ul>
);

const Officer = ({ name }: { name: string | undefined }) => {
  const t = useWords();
  return <div className={classes.quiet}>{name ? t("due.officer", { name }) : t("due.nobody")}</div>;
};

/** The rule that sets the day and the law that obliges, each leading to its page. */
export const BasisCell = ({ line: { basis, under, places } }: Props) => {
  const t = useWords();
  if ("plan" in basis) return null;
  if ("end" in basis)
    return (
      <PageLink to={`/cases/${places[0]?.ledgerId ?? ""}#free-by`}>{t.say(termEndWords[basis.end])}</PageLink>
    );
  if (!("rule" in basis)) return <Law {...basis} />;
  return (
    <>
      <PageLink to={`/policy#rule-${basis.rule}`} className={classes.whole}>
        {t("due.policy", { n: basis.days })}
      </PageLink>
      {under && (
        <div>
          <Law {...under} />
        </div>
      )}
    </>
  );
};

const Law = ({ provision, paragraph, cite, mark }: NonNullable<DueLine["under"]>) => {
  const t = useWords();
  return (
    <>
      <PageLink to={`/law/${provision}#${encodeURIComponent(paragraph)}`}>{cite}</PageLink>
      {mark !== "verified" && <div className={classes.quiet}>{t(`mark.${mark}`)}</div>}
    </>
  );
};
