import { joinedPart, type NamePart, partOf } from "./name-part.ts";

const ARTICLE = /^ال(?=\p{L}{3})/u;

// Nur al-Din, Nour Eddine, Salah Uddin; a bare Din after the article only, since Din Mohammad is a name.
const ARTICLE_OF_FAITH = /^(?:[aeu][ld]|[аэу](?:ль?|д))$/;
const FAITH = /^(?:din|deen|dine|dien|дин)$/;
const OF_FAITH = /^(?:[aeou](?:dd|ld)(?:in|een|ine)|[аэеу](?:дд|льд)ин|الدين|[aou]u?llah|[ау]ллах|الله)$/;

/** Particles are left out, as papers do; what makes one part with the next (Abd al-Rahman) or the last (Nur al-Din) is joined. */
export function joinWords(
  words: readonly NamePart[],
  isNameFirst: boolean,
  kindOf: (word: NamePart) => NamePart["kind"],
): NamePart[] {
  const parts: NamePart[] = [];
  let prefix: NamePart | undefined;
  for (const [at, word] of words.entries()) {
    const before = parts.at(-1);
    // Of "Jamal Uddin" Uddin may be the family name.
    if (!prefix && before && words.length > 2 && isOfFaith(word, words[at - 1])) {
      parts[parts.length - 1] = partOf(before.shown + endingOf(word));
      continue;
    }
    const kind = kindOf(word);
    if (kind === "particle" && !(isNameFirst && at === 0)) continue;
    if (prefix) {
      parts.push(joinedPart(prefix, word));
      prefix = undefined;
    } else if (kind === "prefix") prefix = word;
    else parts.push(ARTICLE.test(word.shown) ? partOf(word.shown.replace(ARTICLE, "")) : word);
  }
  return prefix ? [...parts, prefix] : parts;
}

function isOfFaith(word: NamePart, before: NamePart | undefined): boolean {
  if (OF_FAITH.test(word.folded)) return true;
  return before !== undefined && FAITH.test(word.folded) && ARTICLE_OF_FAITH.test(before.folded);
}

/** In one spelling: the article is heard as the next letter and the case before it, so that papers differ in both. */
function endingOf({ script, folded, shown }: NamePart): string {
  const isGod = /ll|лла/.test(folded);
  if (script === "Latn") return isGod ? "ullah" : "uddin";
  if (script === "Cyrl") return isGod ? "улла" : "уддин";
  return shown;
}
