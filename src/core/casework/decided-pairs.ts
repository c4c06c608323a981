/** What a case says of another: that both are about one person, or that they are about two. */
export type SaidOfPair = { ledgerId: string; other: string; same: boolean; recordedAt: string };

/** What was decided of cases, two at a time. */
export type DecidedPairs = {
  /** One of the cases that are about the same person as this one: the same for all of them. */
  personOf(ledgerId: string): string;
  /** What was decided of the persons of two cases; nothing, if nobody has said. */
  between(one: string, other: string): "same" | "apart" | undefined;
  /** Each decision once, the newest first. */
  readonly decisions: readonly SaidOfPair[];
};

const keyOf = (one: string, other: string): string => [one, other].sort().join(" ");

/** A decision stands in both files; taken back in one of them, it is open again. */
const inBoth = (said: readonly SaidOfPair[]): SaidOfPair[] => {
  const here = new Set(said.map(({ ledgerId, other, same }) => `${ledgerId} ${other} ${same}`));
  return said
    .filter(({ ledgerId, other, same }) => ledgerId < other && here.has(`${other} ${ledgerId} ${same}`))
    .sort((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1));
};

/** Gathers what cases say of one another: joined to one that is joined to a third, they are all one person. */
export const decidedPairs = (said: readonly SaidOfPair[]): DecidedPairs => {
  const decisions = inBoth(said);
  const first = new Map<string, string>();
  const personOf = (ledgerId: string): string => {
    let person = ledgerId;
    for (let next = first.get(person); next !== undefined; next = first.get(person)) person = next;
    return person;
  };
  for (const { ledgerId, other, same } of decisions) {
    const [one, two] = [personOf(ledgerId), personOf(other)];
    if (same && one !== two) first.set(two, one);
  }
  const apart = new Set(
    decisions.flatMap(({ ledgerId, other, same }) =>
      same ? [] : [keyOf(personOf(ledgerId), personOf(other))],
    ),
  );
  return {
    personOf,
    between: (one, other) => {
      const [left, right] = [personOf(one), personOf(other)];
      if (left === right) return "same";
      return apart.has(keyOf(left, right)) ? "apart" : undefined;
    },
    decisions,
  };
};
