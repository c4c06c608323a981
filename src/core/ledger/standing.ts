import { byDate } from "../dates/compare-dates.ts";
import { readPartialDate } from "../dates/partial-date.ts";
import type { KindName } from "./kinds/index.ts";
import { type Fact, ofKind } from "./resolve.ts";

/** Where the person stands: the last thing known of their liberty, and the facts that say it. */
export type Standing = {
  state: "held" | "released" | "returned" | "died" | "not known";
  /** The fact that says the state. */
  by?: Fact | undefined;
  /** The newest stay in custody, while the person is held. */
  custody?: Fact<"custody"> | undefined;
  /** The first fact of being held, while the person is held: its date is "held since". */
  heldSince?: Fact<"arrest" | "custody"> | undefined;
};

const stateSaid: Partial<Record<KindName, Standing["state"]>> = {
  arrest: "held",
  custody: "held",
  release: "released",
  exchange: "released",
  return: "returned",
  death: "died",
};

/** A stay whose end is known and over says that the person left it, not that they are free. */
const isOver = (fact: Fact, day: string | undefined): boolean => {
  const latest = fact.on?.includes("/") ? readPartialDate(fact.on)?.latest : undefined;
  return fact.kind === "custody" && latest !== undefined && day !== undefined && latest < day;
};

/** Derives the standing from facts in the order of a file; undated facts count after dated ones. */
export const standingOf = (facts: readonly Fact[], day?: string): Standing => {
  const telling = facts.filter((fact) => stateSaid[fact.kind] !== undefined && !isOver(fact, day));
  const dated = telling.filter((fact) => fact.on !== undefined);
  const last = dated.at(-1) ?? telling.at(-1);
  if (!last) return { state: "not known" };
  const state = stateSaid[last.kind] ?? "not known";
  if (state !== "held") return { state, by: last };
  const freed = telling.filter((fact) => stateSaid[fact.kind] !== "held" && fact.on !== undefined).at(-1);
  const sinceFreed = (fact: Fact) => !freed?.on || !fact.on || byDate(freed.on, fact.on) < 0;
  const held = ofKind(telling, "arrest", "custody").filter(sinceFreed);
  return {
    state,
    by: last,
    custody: ofKind(held, "custody").at(-1),
    heldSince: held.find((fact) => fact.on !== undefined),
  };
};
