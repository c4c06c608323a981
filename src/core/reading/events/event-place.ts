import { placeLength } from "../people/word-kinds.ts";
import type { EventType } from "../reading.ts";
import { datesIn, referenceAt, referencesBefore, type Scene } from "../scene.ts";
import { breaks } from "./clause.ts";
import type { EventMatch } from "./match-events.ts";

type Words = { from: number; to: number };

/** A place has so many words at most. */
const longestPlace = 8;

/** «Тюрьму | „Озёрную“»: a name in quotation marks may end a place. */
const opensName = (gap: string): boolean => /^ [«„“"]$/u.test(gap);

/** "The prison | of Elm Hollow | near Arden": whether a linking word leads on to a name that belongs to the place. */
function leadsOn(scene: Scene, at: number): boolean {
  const { eventWords } = scene.language;
  const [link, next] = [scene.page.words[at], scene.page.words[at + 1]];
  if (link?.gap !== " " || !next?.capital || next.gap !== " ") return false;
  const leads = eventWords.ofWords.has(link.lower) || eventWords.placePrepositions.has(link.lower);
  return (
    leads &&
    referenceAt(scene, at + 1)?.kind !== "person" &&
    (placeLength(scene.page, at + 1) > 0 || datesIn(scene, at + 1, at + 2).length === 0)
  );
}

/** How many words of a place begin at this one. */
function partLength(scene: Scene, at: number): number {
  const { page, language } = scene;
  const { placeNouns } = language.eventWords;
  const word = page.words[at];
  if (!word) return 0;
  const known = placeLength(page, at);
  if (known > 0) return known;
  if (word.capital && referenceAt(scene, at)?.kind !== "person") return 1;
  const [next, last] = [page.words[at + 1], page.words[at + 2]];
  if (placeNouns.has(word.stem) || placeNouns.has(next?.stem ?? "")) return 1;
  // "Пункте | пропуска „…“": a word between the noun and its name.
  const named = next?.capital === true && (next.gap === " " || opensName(next.gap));
  if (named && word.gap === " " && placeNouns.has(page.words[at - 1]?.stem ?? "")) return 1;
  // "The women's prison | …": two words may stand before the noun.
  return placeNouns.has(last?.stem ?? "") && next?.gap === " " && last?.gap === " " ? 1 : 0;
}

/** The first place named after "in", "at" or another such word within these words. */
export function placeIn(
  scene: Scene,
  from: number,
  to: number,
  prepositions = scene.language.eventWords.placePrepositions,
): Words | undefined {
  const { page, language } = scene;
  for (let at = from; at < to; at++) {
    if (!prepositions.has(page.words[at]?.lower ?? "")) continue;
    let start = at + 1;
    if (language.references.articles.has(page.words[start]?.lower ?? "")) start++;
    let end = start;
    while (end < to && end - start < longestPlace) {
      const word = page.words[end];
      if (!word || datesIn(scene, end, end + 1).length > 0) break;
      if (end > start && breaks(word.gap) && !opensName(word.gap)) break;
      const length = partLength(scene, end);
      if (length > 0) end += length;
      else if (end > start && leadsOn(scene, end)) end++;
      else break;
    }
    const capital = page.words.slice(start, end).some((word) => word.capital);
    if (end > start && capital) return { from: start, to: Math.min(end, to) };
  }
  return undefined;
}

/** Events that end elsewhere: their place is where somebody was brought. */
const arriving: ReadonlySet<EventType> = new Set([
  "return_home",
  "medical",
  "transfer",
  "deportation",
  "extradition",
]);

/** Talks and visits are told with whoever took part before where they were. */
const wherever: ReadonlySet<EventType> = new Set(["diplomatic_contact", "visit"]);

/** Events of which words tell a place more often as another's: of the deed, of who is written to. */
const placeless: ReadonlySet<EventType> = new Set([
  "charge",
  "request_sent",
  "refusal",
  "extradition_request",
  "extradition_decision",
  "asylum",
  "pardon",
  "exchange",
]);

/** "Appealed | in Moscow City Court": a body that acts is no place. */
const isBody = ({ page, language }: Scene, { from, to }: Words): boolean =>
  page.words
    .slice(from, to + 2)
    .some(
      ({ lower, stem }) =>
        language.eventWords.authorities.test(lower) && !language.eventWords.placeNouns.has(stem),
    );

/** "Орлов | в Праге признал": a place before the verb is its own at the head of the clause or after a name, else a noun's. */
const opensClause = (scene: Scene, at: number, begin: number): boolean =>
  at <= begin || referencesBefore(scene, at, 1).some((one) => one.to === at && one.person !== undefined);

/** A place of an event that may have none stands so near to its verb or date. */
const nearby = 3;

/** Where an event happened, or where it brought somebody. */
export function placeOf(scene: Scene, { rule, from, to }: EventMatch, span: Words): Words | undefined {
  const { whither, deed } = scene.language.eventWords;
  if (arriving.has(rule.type)) {
    const reached = placeIn(scene, from, span.to, whither);
    if (reached) return reached;
  }
  if (rule.placed) return placeIn(scene, span.from, span.to);
  if (placeless.has(rule.type)) return undefined;
  const declines = scene.language.references.verbForm !== undefined;
  const found = placeIn(scene, declines ? span.from : to, span.to);
  if (!found || isBody(scene, found)) return undefined;
  if (found.from < from && !opensClause(scene, found.from - 1, span.from)) return undefined;
  if (wherever.has(rule.type)) return found;
  const before = datesIn(scene, to, found.from).at(-1)?.to ?? to;
  const { words, text } = scene.page;
  const isOfDeed = deed.test(text.slice(words[to - 1]?.end ?? 0, words[found.from]?.start));
  return isOfDeed || found.from - before > nearby ? undefined : found;
}
