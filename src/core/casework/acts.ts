import { byDate } from "../dates/compare-dates.ts";
import { levels } from "../ledger/kinds/representation.ts";
import { type Silence, silenceSince } from "./silences.ts";

/** A representation as it stands in one ledger. */
export type RepresentationLine = {
  ledgerId: string;
  seq: number;
  ledgerKind: "case" | "affair";
  /** Whether the file itself is open to the reader, and not only what it shares. */
  isOpen: boolean;
  title: string;
  actId?: string | undefined;
  on?: string | undefined;
  raisedBy: string;
  level?: string | undefined;
  counterpart: string;
  toPerson?: string | undefined;
  toLevel?: string | undefined;
  channel?: string | undefined;
  asks: string[];
  askWords: string[];
  outcome?: string | undefined;
  answeredOn?: string | undefined;
  answerWords?: string | undefined;
  citations: number;
};

/** One thing done, for all the cases it was done for: acts are what is counted. */
export type Act = Omit<
  RepresentationLine,
  "ledgerId" | "seq" | "ledgerKind" | "isOpen" | "title" | "outcome" | "answeredOn" | "answerWords"
> & {
  key: string;
  places: Pick<
    RepresentationLine,
    "ledgerId" | "seq" | "ledgerKind" | "isOpen" | "title" | "outcome" | "answeredOn" | "answerWords"
  >[];
  /** Present while at least one of the cases has no answer. */
  silence?: Silence | undefined;
};

/** Joins the lines of one act; a representation without an act id is an act of its own. */
export const groupActs = (lines: readonly RepresentationLine[], today: string): Act[] => {
  const acts = new Map<string, Act>();
  for (const line of lines) {
    const { ledgerId, seq, ledgerKind, isOpen, title, outcome, answeredOn, answerWords, ...act } = line;
    const key = line.actId ?? `${ledgerId}/${seq}`;
    const joined = acts.get(key) ?? { ...act, key, places: [] };
    joined.places.push({ ledgerId, seq, ledgerKind, isOpen, title, outcome, answeredOn, answerWords });
    if (outcome === undefined) joined.silence = silenceSince(line.on, today);
    acts.set(key, joined);
  }
  return [...acts.values()];
};

const daysOf = ({ silence }: Act): number =>
  silence?.kind === "days" ? silence.atMost : silence ? -0.5 : -1;

/** The longest silence first, then what was answered, the newest first. */
export const bySilence = (a: Act, b: Act): number =>
  daysOf(b) - daysOf(a) || byDate(b.on ?? "~", a.on ?? "~");

/** How often something was raised, since when, at what level, and what came of it: each act counted once. */
export type ActCount = {
  acts: number;
  open: number;
  since?: string | undefined;
  latest?: string | undefined;
  highestLevel?: string | undefined;
  outcomes: Record<string, number>;
};

/** Counts acts; an act whose cases got different answers counts under each outcome once. */
export const countActs = (acts: readonly Act[]): ActCount => {
  const dates = acts.flatMap(({ on }) => (on ? [on] : [])).sort(byDate);
  const raised = new Set(acts.map((act) => act.level));
  const outcomes: Record<string, number> = {};
  for (const act of acts)
    for (const outcome of new Set(act.places.flatMap((place) => place.outcome ?? [])))
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    acts: acts.length,
    open: acts.filter((act) => act.silence).length,
    since: dates[0],
    latest: dates.at(-1),
    highestLevel: Object.keys(levels).find((level) => raised.has(level)),
    outcomes,
  };
};
