import { sayDate } from "../../../core/dates/say-date.ts";
import type { Party } from "../../../core/law/party.ts";
import { countryName } from "../../../core/words/text.ts";
import { Section } from "../../../web/parts/section.tsx";
import classes from "./provision.module.css";
import { useWords } from "./words.ts";

/** The states for which a treaty is in force, since when, and how far that was read. */
export const PartyList = ({ parties }: { parties: readonly Party[] }) => {
  const t = useWords();
  const rows = parties
    .map((party) => ({ party, name: countryName(party.state, t.lang) }))
    .sort((a, b) => a.name.localeCompare(b.name, t.lang));
  return (
    <Section title={t("law.parties")} count={rows.length} id="parties">
      <ul className={classes.parties}>
        {rows.map(({ name, party: { state, from, until, source } }) => (
          <li key={`${state} ${from ?? ""}`}>
            {name}
            <span className={classes.source} data-figures>
              {from && t("law.from", { day: sayDate(from, t.lang) })}{" "}
              {until && t("law.until", { day: sayDate(until, t.lang) })}
              {source.mark !== "verified" && ` · ${t(`mark.${source.mark}`)}`}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
};
