const known = new Map<string, readonly string[]>();

/** A check for rules of one sentence: whether any of a rule's signs stands in it, in small letters. */
export function hasSign(small: string, signs: string): boolean {
  let list = known.get(signs);
  if (!list) {
    list = signs.startsWith(" ") ? [signs] : signs.split(" ");
    known.set(signs, list);
  }
  return list.some((sign) => small.includes(sign));
}
