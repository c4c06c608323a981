/**
 * Letters in so few ranges that each is compared in place. `\p{L}` has hundreds, for which a regular expression
 * calls out at every sign of the text: five times slower. A few marks and rare signs lie between.
 */
const ranges: Readonly<Record<string, string>> = {
  "\\p{L}": "A-Za-zªµºÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ々-퟿豈-ﻼ",
  "\\p{N}": "0-9",
};

/** Letters of one case lie scattered; those of nearly all words do not. */
const plain: Readonly<Record<string, string>> = { "\\p{Lu}": "A-ZА-ЯЁ", "\\p{Ll}": "a-zа-яё" };
const rare = "(?![\\x00-\\x7fА-яЁё])";

const property = /\\p\{[^}]+\}/gu;
/** A class in brackets, a property, a sign with a stroke before it. */
const token = /\[(?:[^\]\\]|\\p\{[^}]+\}|\\.)*\]|\\p\{[^}]+\}|\\./gu;

/** A class of signs of which the common ones are tested first, in place. */
function quickClass(body: string): string {
  const inRanges = body.replace(property, (name) => ranges[name] ?? name);
  if (inRanges.startsWith("^") || !/\\p\{L[ul]\}/u.test(inRanges)) return `[${inRanges}]`;
  return `(?:[${inRanges.replace(property, (name) => plain[name] ?? name)}]|${rare}[${inRanges}])`;
}

/** A piece that may come up to three times, and is so long that it matters how often the machine code has it. */
const fewTimes = /^\{(?:[0-3],)?[23]\}/u;
const shortest = 20;

/**
 * The same pattern with an empty group in long pieces that come up to three times: the engine then makes a loop of them,
 * where else it writes them out each time. Less machine code stays nearer at hand.
 */
export function inLoops(source: string): string {
  const opened: number[] = [];
  let made = "";
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const sign = source.charAt(at);
    if (sign === "\\") made += source.charAt(at++);
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") opened.push(at);
    else if (sign === ")") {
      const from = opened.pop() ?? 0;
      const isLong = at - from >= shortest && source.startsWith("(?:", from);
      if (isLong && fewTimes.test(source.slice(at + 1, at + 6))) made += "()";
    }
    made += source.charAt(at);
  }
  return made;
}

/** Groups without a name are asked for by their number, which an empty group before them would change. */
const numbered = /(?<!\\)\((?!\?)/u;

/** A regular expression with `u` that finds letters quickly. */
export function compilePattern(source: string, flags: string): RegExp {
  // Without case all letters count for `\p{Lu}`: what is written out here would not.
  if (flags.includes("i") && /\\p\{L[ul]\}/u.test(source)) return new RegExp(source, flags);
  const quick = source.replace(token, (found) => {
    if (found.startsWith("[")) return quickClass(found.slice(1, -1));
    return found.startsWith("\\p") ? quickClass(found) : found;
  });
  return new RegExp(numbered.test(quick) ? quick : inLoops(quick), flags);
}

/** The same rules and words with all their patterns made quick. */
export function withQuickPatterns<Part>(part: Part): Part {
  return quickened(part) as Part;
}

function quickened(part: unknown): unknown {
  if (part instanceof RegExp) return compilePattern(part.source, part.flags);
  if (Array.isArray(part)) return part.map(quickened);
  if (part === null || typeof part !== "object" || Object.getPrototypeOf(part) !== Object.prototype)
    return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, quickened(value)]));
}
