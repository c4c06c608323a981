import { startOf } from "../../../core/dates/interval.ts";
import { sayDate } from "../../../core/dates/say-date.ts";
import { countryName } from "../../../core/words/text.ts";
import type { PersonCard } from "../duplicate.contract.ts";
import type { useWords } from "./words.ts";

type Say = ReturnType<typeof useWords>;

/** One thing that is known of one of the two at least; nothing where it is not known. */
export type PairRow = { label: string; one: string; other: string; absent: string };

const states = ["released", "returned", "died"] as const;

const whereIs = ({ state, country, facility }: PersonCard, t: Say): string => {
  const gone = states.find((known) => known === state);
  if (gone) return t(`state.${gone}`);
  const place = [country && countryName(country, t.lang), facility].filter(Boolean).join(", ");
  return place || (state === "held" ? t("state.held") : "");
};

const namesOf = ({ otherNames }: PersonCard): string =>
  otherNames.map(({ name, latin }) => (latin ? `${name} (${latin})` : name)).join(", ");

/** What is known of two persons, line by line; a line that says nothing of either is left out. */
export const pairRows = (one: PersonCard, other: PersonCard, t: Say): PairRow[] => {
  const row = (label: string, say: (person: PersonCard) => string, absent = t("row.unknown")): PairRow => ({
    label,
    one: say(one),
    other: say(other),
    absent,
  });
  const rows = [
    row(t("row.also"), namesOf, t("row.none")),
    row(t("row.born"), ({ births }) => births.map((on) => sayDate(on, t.lang)).join("; ")),
    row(t("row.nationality"), ({ nationalities }) =>
      nationalities.map((code) => countryName(code, t.lang)).join(", "),
    ),
    row(t("row.number"), ({ identifiers }) => identifiers.join("; ")),
    row(t("row.where"), (person) => whereIs(person, t)),
    row(t("row.since"), ({ state, heldSince }) =>
      state === "held" && heldSince ? sayDate(startOf(heldSince), t.lang) : "",
    ),
  ];
  return rows.filter((known) => known.one || known.other);
};
