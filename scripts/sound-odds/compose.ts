import { GAP, type JointCounts } from "./align-pairs.ts";

/** Where a sign is mute in the other script, it may as well be left out in this one. */
const OF_MUTE = { kept: 0.7, leftOut: 0.15 };

/**
 * How the signs of one script answer to each other through what they stand for in another: w and v are near, as
 * both are written for the same Russian letter. `identity` is the share of those who simply keep the sign.
 */
export function composed(joint: JointCounts, side: "one" | "other", identity: number): JointCounts {
  const counts: JointCounts = new Map();
  const add = (key: string, count: number) => counts.set(key, (counts.get(key) ?? 0) + count);
  for (const [via, signs] of bySignOf(joint, side)) {
    const total = [...signs.values()].reduce((sum, count) => sum + count, 0);
    for (const [sign, count] of signs) {
      if (via === GAP) {
        add(sign + sign, count * OF_MUTE.kept);
        add(sign + GAP, count * OF_MUTE.leftOut);
        add(GAP + sign, count * OF_MUTE.leftOut);
        continue;
      }
      if (sign !== GAP) add(sign + sign, count * identity);
      for (const [answer, other] of signs) {
        if (sign !== GAP || answer !== GAP) add(sign + answer, ((count * other) / total) * (1 - identity));
      }
    }
  }
  return counts;
}

function bySignOf(joint: JointCounts, side: "one" | "other"): Map<string, Map<string, number>> {
  const by = new Map<string, Map<string, number>>();
  for (const [key, count] of joint) {
    const [sign, via] = side === "one" ? [key.charAt(0), key.charAt(1)] : [key.charAt(1), key.charAt(0)];
    const signs = by.get(via) ?? new Map<string, number>();
    signs.set(sign, (signs.get(sign) ?? 0) + count);
    by.set(via, signs);
  }
  return by;
}
