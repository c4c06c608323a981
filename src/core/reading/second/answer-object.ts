/** Where the object that opens here closes; nothing where it does not. Braces within its strings are words. */
const endOf = (said: string, from: number): number | undefined => {
  let depth = 0;
  let isString = false;
  for (let at = from; at < said.length; at++) {
    const character = said[at];
    if (isString) {
      if (character === "\\") at += 1;
      else if (character === '"') isString = false;
    } else if (character === '"') isString = true;
    else if (character === "{") depth += 1;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return undefined;
};

const parsed = (words: string): Record<string, unknown> | undefined => {
  try {
    return { ...(JSON.parse(words) as Record<string, unknown>) };
  } catch {
    return undefined;
  }
};

/** So many beginnings are tried: an answer that has more is none, and each costs a look at all that follows. */
const mostTried = 100;
const opening = /\{\s*"/gu;

/**
 * The last object of an answer that is what was asked for, whatever stands around it: thoughts and drafts come before,
 * and what a model adds afterwards is no such object.
 */
export const answerIn = (
  said: string,
  isAnswer: (object: Record<string, unknown>) => boolean,
): Record<string, unknown> | undefined => {
  let answer: Record<string, unknown> | undefined;
  let after = 0;
  let tried = 0;
  for (const { index } of said.matchAll(opening)) {
    if (index < after) continue;
    if (++tried > mostTried) break;
    const end = endOf(said, index);
    const object = end === undefined ? undefined : parsed(said.slice(index, end));
    if (end === undefined || !object) continue;
    after = end;
    if (isAnswer(object)) answer = object;
  }
  return answer;
};
