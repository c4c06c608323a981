import type { Disagreement } from "../../../core/ledger/disagreements.ts";
import { type CaseFile, factsOf } from "../../../core/ledger/fold.ts";
import type { KindName } from "../../../core/ledger/kinds/index.ts";
import type { Fact } from "../../../core/ledger/resolve.ts";

/** The disagreement about a kind of fact that nobody has decided. */
export const openQuestion = (file: CaseFile, kind: KindName): Disagreement | undefined =>
  file.disagreements.find(
    ({ sides, decision }) => sides[0]?.kind === kind && (!decision || decision.body.holds === "none"),
  );

/** What the file answers: the newest fact of the kind, or every side while the sources disagree. */
export const answersTo = <K extends KindName>(file: CaseFile, kind: K): Fact<K>[] => {
  const open = openQuestion(file, kind);
  const standing = factsOf(file, kind).filter((fact) => !file.setAside.has(fact as Fact));
  return open ? standing.filter((fact) => open.sides.includes(fact as Fact)) : standing.slice(-1);
};
