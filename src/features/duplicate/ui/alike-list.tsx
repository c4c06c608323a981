import { Button } from "@mantine/core";
import { sayDate } from "../../../core/dates/say-date.ts";
import { countryName } from "../../../core/words/text.ts";
import { PageLink } from "../../../web/parts/page-link.tsx";
import type { Alike } from "../duplicate.contract.ts";
import classes from "./duplicates.module.css";
import { useWords } from "./words.ts";

type Props = {
  alike: readonly Alike[];
  /** Takes one of them instead; without it they are there to be looked at. */
  onChoose?: (ledgerId: string) => void;
  choose?: string;
  /** The warning is about a case that is there, not about one that is going to be opened. */
  of?: "case";
};

/** Files that may be about the same person, why it looks so, and what was decided before. */
export const AlikeList = ({ alike, onChoose, choose, of }: Props) => {
  const t = useWords();
  if (alike.length === 0) return null;
  return (
    <section className={classes.alike} aria-live="polite">
      <h3>{t(of ? "alike.join" : "alike.title")}</h3>
      {!of && <p>{t("alike.note")}</p>}
      <ul>
        {alike.map((one) => (
          <li key={one.ledgerId}>
            <PageLink to={`/cases/${one.ledgerId}`}>
              <bdi>{one.title}</bdi>
            </PageLink>
            <Known alike={one} />
            <span className={classes.because}>{one.why.map((why) => t.say(why)).join(" ")}</span>
            <Decided decided={one.decided} />
            {onChoose && (!of || one.decided.length === 0) && (
              <Button
                size="compact-sm"
                variant="default"
                mt="0.25rem"
                aria-label={`${choose ?? t("alike.choose")}: ${one.title}`}
                onClick={() => onChoose(one.ledgerId)}
              >
                {choose ?? t("alike.choose")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Known = ({ alike: { latin, name, births, nationalities } }: { alike: Alike }) => {
  const t = useWords();
  const born = births.map((on) => sayDate(on, t.lang)).join("; ");
  const known = [
    name,
    latin,
    born && t("alike.born", { date: born }),
    nationalities.map((code) => countryName(code, t.lang)).join(", "),
  ].filter(Boolean);
  return known.length > 0 && <bdi> ({known.join(" · ")})</bdi>;
};

const Decided = ({ decided }: Pick<Alike, "decided">) => {
  const t = useWords();
  return decided.map(({ said, title }) => (
    <span key={`${said} ${title}`} className={classes.decided}>
      {title ? t(`alike.${said === "same" ? "sameAs" : "apartFrom"}`, { title }) : t(`alike.${said}`)}
    </span>
  ));
};
