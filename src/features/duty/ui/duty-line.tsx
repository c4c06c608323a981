import type { Duty } from "../../../core/casework/duties/duty.ts";
import { dutyWords, isPlanned } from "../../../core/casework/duties/duty-kinds.ts";
import { termEndWords } from "../../../core/casework/term-passed.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";
import { lineOf } from "../../../core/ledger/say-fact.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { CitedLink } from "../../law/ui/cited-link.tsx";
import { factAnchor, factKey } from "../../ledger/ui/fact-anchor.ts";
import { useFilePlace } from "../../ledger/ui/file-place.ts";
import { DueDay } from "./due-day.tsx";
import classes from "./duty.module.css";
import { Learnt } from "./learnt.tsx";
import { exceptingAddress, settlingAddress } from "./settling.ts";
import { StateMark } from "./state-mark.tsx";
import { useWords } from "./words.ts";

/** One duty: its state, what it is, by when, since what, by which rule, and the way to what would settle it. */
export const DutyLine = ({ duty }: { duty: Duty }) => {
  const t = useWords();
  const { kind, state, trigger, learnt, basis, under, unread, by, why } = duty;
  const { owner, says } = dutyWords[kind];
  return (
    <li className={classes.duty}>
      <StateMark state={state} />
      <span className={classes.what}>
        {t.say(says)}
        {owner === "detaining state" && <span className={classes.owner}> {t("due.theirs")}</span>}
        <Entry words={t(isPlanned(kind) ? "due.told" : "due.began")} fact={trigger} />
        <Learnt learnt={learnt} />
        {by && factKey(by) !== factKey(trigger) && <Entry words={t("due.then")} fact={by} />}
        {why && <span className={classes.why}>{t.say(why)}</span>}
        {unread && (
          <span className={classes.why}>
            {t("due.unread")}: <CitedLink cites={unread} />
          </span>
        )}
        <Settling duty={duty} />
      </span>
      <span className={classes.day} data-figures>
        <DueDay {...duty} />
        <span className={classes.basis}>
          <Basis basis={basis} />
        </span>
        {under && (
          <span className={classes.basis}>
            <CitedLink cites={under} />
          </span>
        )}
      </span>
    </li>
  );
};

const Basis = ({ basis }: Pick<Duty, "basis">) => {
  const t = useWords();
  if ("law" in basis) return <CitedLink cites={basis.law} />;
  if ("plan" in basis) return null;
  if ("end" in basis) return <a href="#free-by">{t.say(termEndWords[basis.end])}</a>;
  const { id, days } = basis.policy;
  return <PageLink to={`/policy#rule-${id}`}>{t("due.policy", { n: days })}</PageLink>;
};

/** An entry behind a duty: its day leads to it, its words are cut after two lines. */
const Entry = ({ words, fact }: { words: string; fact: Fact }) => {
  const t = useWords();
  const day = fact.on === undefined ? t("due.entry") : sayDate(fact.on, t.lang);
  return (
    <span className={classes.since}>
      {words}: <a href={`#${factAnchor(fact)}`}>{day}</a> · {lineOf(fact, t.lang)}
    </span>
  );
};

/** What can be entered, for those who may. */
const Settling = ({ duty }: { duty: Duty }) => {
  const t = useWords();
  const { ledgerId, mayWork } = useFilePlace();
  if (!mayWork || duty.state === "done") return null;
  const settling = settlingAddress(duty, ledgerId);
  return (
    <span className={classes.actions}>
      {settling ? (
        <PageLink to={settling}>{t("due.settle")}</PageLink>
      ) : (
        <a href={`#${factAnchor(duty.trigger)}`}>{t("due.correct")}</a>
      )}
      {duty.state !== "excepted" && !isPlanned(duty.kind) && (
        <PageLink to={exceptingAddress(duty, ledgerId)}>{t("due.except")}</PageLink>
      )}
    </span>
  );
};
