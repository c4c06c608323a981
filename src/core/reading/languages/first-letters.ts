/** Where the group or class that opens here ends, past its closing sign. */
function pastGroup(source: string, open: number): number {
  let depth = 0;
  let inClass = false;
  for (let at = open; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (inClass) inClass = sign !== "]";
    else if (sign === "[") inClass = true;
    else if (sign === "(") depth++;
    else if (sign === ")") depth--;
    if (depth === 0 && !inClass) return at + 1;
  }
  return source.length;
}

/** The branches of an alternation. */
export function branchesOf(source: string): string[] {
  const branches: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    if (sign === "\\") at++;
    else if (sign === "(" || sign === "[") at = pastGroup(source, at) - 1;
    else if (sign === "|") {
      branches.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...branches, source.slice(from)];
}

const optional = /^(?:\?|\*|\{0,)/u;

/** The letters with which a branch may begin; nothing where that is open. */
function lettersOfBranch(branch: string): string | undefined {
  if (branch === "" || branch.startsWith("$")) return undefined;
  if (/^\(\?(?:=|!|<=|<!)/u.test(branch)) return lettersOfBranch(branch.slice(pastGroup(branch, 0)));
  const grouped = branch.startsWith("(");
  const end = grouped || branch.startsWith("[") ? pastGroup(branch, 0) : 1;
  const rest = branch.slice(end).replace(/^(?:[?*+]|\{[\d,]+\})\??/u, "");
  const own = grouped
    ? firstLetters(branch.slice(branch.startsWith("(?:") ? 3 : 1, end - 1))
    : branch.startsWith("[")
      ? /^\[[A-Za-z]+\]$/u.test(branch.slice(0, end))
        ? branch.slice(1, end - 1)
        : undefined
      : /^[A-Za-z]/u.test(branch)
        ? branch[0]
        : undefined;
  if (own === undefined || !optional.test(branch.slice(end))) return own;
  const after = lettersOfBranch(rest);
  return after === undefined ? undefined : own + after;
}

/** The plain letters with which whatever a pattern matches begins; nothing where other signs may begin it. */
export function firstLetters(source: string): string | undefined {
  const letters = branchesOf(source).map(lettersOfBranch);
  return letters.includes(undefined) ? undefined : [...new Set(letters.join(""))].sort().join("");
}
