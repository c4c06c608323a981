/**
 * Letters in so few ranges that each is compared in place. `\p{L}` has hundreds, for which a regular expression
 * calls out at every sign of the text: five times slower. A few marks and rare signs lie between.
 */
const letters = "A-Za-zªµºÀ-ÖØ-öø-ʯͰ-῿Ⰰ-ⷿ々-퟿豈-ﻼ";
const figures = "0-9";

const ranges: Readonly<Record<string, string>> = { "\\p{L}": letters, "\\p{N}": figures };

/** A regular expression with `u` in which `\p{L}` and `\p{N}` are quick to test. */
export function compilePattern(source: string, flags: string): RegExp {
  let inClass = false;
  const quick = source.replace(/\\p\{[LN]\}|\\.|[[\]]/gu, (token) => {
    if (token === "[" || token === "]") inClass = token === "[";
    const range = ranges[token];
    if (range === undefined) return token;
    return inClass ? range : `[${range}]`;
  });
  return new RegExp(quick, flags);
}

/** As `compilePattern`, for one that is written out. */
export const quickened = ({ source, flags }: RegExp): RegExp => compilePattern(source, flags);
