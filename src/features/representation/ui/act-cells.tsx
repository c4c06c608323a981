import type { Act } from "../../../core/casework/acts.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { outcomes } from "../../../core/ledger/kinds/answer.ts";
import { channels, levels } from "../../../core/ledger/kinds/representation.ts";
import type { Text } from "../../../core/words/text.ts";
import { NameText } from "../../../web/parts/name-text.tsx";
import { PageLink } from "../../../web/parts/page-link.tsx";
import { SilenceBar } from "../../../web/parts/silence-bar.tsx";
import classes from "./silences.module.css";
import { useWords } from "./words.ts";

type Props = { act: Act };

const wordsFor = (table: Record<string, Text>, value: string | undefined): Text | undefined =>
  value === undefined ? undefined : table[value];

/** Days without an answer as a length; the answers where all are in. */
export const SilenceCell = ({ act, longest }: Props & { longest: number }) => {
  const t = useWords();
  if (!act.silence) return <Outcomes act={act} />;
  if (act.silence.kind === "unknown") return <span className={classes.quiet}>{t("act.unknown")}</span>;
  const { atLeast, atMost } = act.silence;
  return (
    <>
      <SilenceBar days={atMost} longest={longest} />
      {atLeast !== atMost && <div className={classes.quiet}>{t("act.range", { n: atLeast })}</div>}
      {act.places.some((place) => place.outcome) && <div className={classes.quiet}>{t("act.partOpen")}</div>}
    </>
  );
};

const Outcomes = ({ act }: Props) => {
  const t = useWords();
  const said = [...new Set(act.places.flatMap((place) => wordsFor(outcomes, place.outcome) ?? []))];
  const [answered] = act.places.flatMap((place) => place.answeredOn ?? []);
  return (
    <>
      {said.map((text) => t.say(text)).join(", ")}
      {answered && <div className={classes.quiet}>{sayDate(answered, t.lang)}</div>}
    </>
  );
};

/** Who raised it, and at what level. */
export const RaisedByCell = ({ act }: Props) => {
  const t = useWords();
  const level = wordsFor(levels, act.level);
  const channel = wordsFor(channels, act.channel);
  const detail = [level, channel].flatMap((text) => (text ? t.say(text) : [])).join(", ");
  return (
    <div className={classes.party}>
      {act.raisedBy}
      {detail && <div className={classes.quiet}>{detail}</div>}
    </div>
  );
};

/** With whom: the authority, and the person there. */
export const CounterpartCell = ({ act }: Props) => (
  <>
    {act.counterpart}
    {act.toPerson && <div className={classes.quiet}>{act.toPerson}</div>}
  </>
);

/** For whom: a link to the entry in each file; an answer that differs stands beside its name. */
export const PlacesCell = ({ act, latin }: Props & { latin: Readonly<Record<string, string>> }) => {
  const t = useWords();
  const differ = new Set(act.places.map((place) => place.outcome)).size > 1;
  return (
    <ul className={classes.places}>
      {act.places.map(({ ledgerId, ledgerKind, isOpen, seq, title, outcome }) => {
        const came = differ ? wordsFor(outcomes, outcome) : undefined;
        return (
          <li key={`${ledgerId}/${seq}`}>
            <NameText latin={latin[title]}>
              {isOpen ? <PageLink to={`/${ledgerKind}s/${ledgerId}#entry-${seq}`}>{title}</PageLink> : title}
            </NameText>
            {came && <span className={classes.quiet}> {t.say(came)}</span>}
          </li>
        );
      })}
    </ul>
  );
};
