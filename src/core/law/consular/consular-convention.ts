import { type Parameter, valueOn } from "../parameter.ts";
import type { Paragraph, Provision } from "../provision.ts";
import type { Source } from "../source.ts";

/** Within how many days: from one to another, as circumstances allow; counted from the arrest or from the notification. */
export type Term = { least: number; most: number; from: "arrest" | "notification" };

/** The same over time. */
type TermOverTime = Omit<Term, "most"> & { most: Parameter<number> };

/** What two states have agreed on consular access; a term that was not read is left out. */
export type ConsularConvention = {
  states: readonly [string, string];
  notify?: TermOverTime;
  access?: TermOverTime;
  provision: Provision;
};

/** The term on a day; none before the convention is in force. */
export const termOn = (term: TermOverTime | undefined, day: string): Term | undefined => {
  const most = term && valueOn(term.most, day)?.value;
  return term && most !== undefined ? { ...term, most } : undefined;
};

/** What is known of a convention before its provision is written out. */
export type ConventionRow = {
  id: string;
  states: readonly [string, string];
  notify?: Term;
  access?: Term;
  cite: string;
  title: Provision["title"];
  source: Source;
  /** The day of its entry into force, where it was read. */
  from?: string;
  /** How often further visits must be possible, as the text has it. */
  repeat?: Paragraph["says"];
};

const days = { en: "days", ru: "дней" };

const spanOf = ({ least, most }: Term): string => (least === most ? `${most}` : `${least}–${most}`);

const since = {
  arrest: { en: "of the arrest", ru: "со времени ареста" },
  notification: { en: "of the notification", ru: "со времени уведомления" },
};

const paragraphsOf = ({ source, notify, access, repeat }: ConventionRow): Provision["paragraphs"] => ({
  ...(notify && {
    notify: {
      says: {
        en: `The consular post is notified within ${spanOf(notify)} days ${since[notify.from].en}, whether or not the person asks for it.`,
        ru: `Консульство уведомляют в течение ${spanOf(notify)} дней ${since[notify.from].ru}, просит об этом человек или нет.`,
      },
      source,
    },
  }),
  ...(access && {
    access: {
      says: {
        en: `A consular officer may visit within ${spanOf(access)} days ${since[access.from].en}.`,
        ru: `Консульское должностное лицо может посетить человека в течение ${spanOf(access)} дней ${since[access.from].ru}.`,
      },
      source,
    },
  }),
  ...(repeat && { repeat: { says: repeat, source } }),
  status: {
    says: {
      en: "Whether a later agreement has replaced it was not checked; terms that are not shown here were not read.",
      ru: "Не заменено ли соглашение более поздним, не проверено; сроки, которых здесь нет, не прочитаны.",
    },
    source: { ...source, mark: "not verified" },
  },
});

const figures = {
  notify: {
    id: "notify-days",
    label: { en: "Longest time to notify", ru: "Наибольший срок уведомления" },
    unit: days,
  },
  access: {
    id: "access-days",
    label: { en: "Longest time to allow a visit", ru: "Наибольший срок допуска" },
    unit: days,
  },
};

const overTime = (row: ConventionRow, what: "notify" | "access"): TermOverTime | undefined => {
  const { [what]: term, from, source } = row;
  const value = term && { ...(from && { from }), value: term.most, source };
  return value && { ...term, most: { ...figures[what], values: [value] } };
};

/** A convention with its provision, written from the row. */
export const conventionOf = (row: ConventionRow): ConsularConvention => {
  const [notify, access] = [overTime(row, "notify"), overTime(row, "access")];
  const terms = [notify, access].filter((term) => term !== undefined);
  return {
    states: row.states,
    ...(notify && { notify }),
    ...(access && { access }),
    provision: {
      id: row.id,
      cite: row.cite,
      title: row.title,
      paragraphs: paragraphsOf(row),
      parameters: terms.map(({ most }) => most),
    },
  };
};
