import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Cue } from "./cue.ts";
import { mainPart } from "./inserted.ts";
import { phraseSubject } from "./noun-phrase.ts";
import { nameAtEnd, withName, withNameBefore } from "./subject-names.ts";

/** Who does something, with the words that describe them there; `from` to `to` is the whole phrase. */
export type Subject = {
  reference: Reference;
  role?: { from: number; to: number };
  from: number;
  to: number;
  /** Who handed the words on. */
  medium?: Reference;
  /** Stands where a subject does, but nothing is known of its noun. */
  guessed?: boolean;
};

const closely = (gap: string | undefined): boolean => gap === " " || gap === "\u00a0";
const breaks = (gap: string | undefined): boolean =>
  gap !== undefined && gap !== " " && /[,;:—–"“”«»()]|\s-\s/u.test(gap);

/** A phrase that tells more of a name is taken in so many words. */
const longestRole = 14;

/** Steps back from a verb over its helpers and a day ("has also", "on Friday"). */
function verbStart(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  const { between, adverb } = scene.language.cues;
  let start = at;
  while (start > sentence.from && closely(words[start]?.gap)) {
    const before = words[start - 1];
    if (before && (between.has(before.lower) || adverb?.test(before.lower))) start--;
    else {
      const [date] = datesIn(scene, Math.max(sentence.from, start - 3), start).filter(
        (one) => one.to === start,
      );
      if (!date) break;
      const preposition = words[date.from - 1];
      start =
        preposition && scene.language.references.prepositions.has(preposition.lower)
          ? date.from - 1
          : date.from;
    }
  }
  return start;
}

/** Whether what stands between a noun and the verb belongs to the noun: nothing, or a phrase that a small word opens. */
function reaches(scene: Scene, one: Reference, to: number): boolean {
  const { openers, prepositions } = scene.language.references;
  const next = scene.page.words[one.to];
  if (!openers || one.to >= to || !next) return true;
  if (one.kind === "pronoun") return reachesAlone(scene, one.to, to);
  if (next.capital || /(?:ing|ed)$|^\p{N}/u.test(next.lower)) return true;
  return prepositions.has(next.lower) || scene.language.cues.inserted.has(next.lower);
}

/** So many words may tell when or how between "she" and what she says. */
const longestBetween = 4;

/** "She | at first | said", "they | all | say": nothing that has a subject of its own. */
function reachesAlone({ page, language }: Scene, from: number, to: number): boolean {
  const words = page.words.slice(from, to);
  const { openers, prepositions, pronouns } = language.references;
  if (words.every((word) => openers?.has(word.lower))) return true;
  if (words.length > longestBetween || !prepositions.has(words[0]?.lower ?? "")) return false;
  return !words.some(
    ({ lower }) => language.cues.finite?.has(lower) === true || Object.hasOwn(pronouns, lower),
  );
}

/** Not "for Ruiz", not "Ruiz's", and not the title of "Judge Ruiz's clerk". */
function mayBeSubject(scene: Scene, one: Reference): boolean {
  const next = one.kind === "description" ? referenceAt(scene, one.to) : undefined;
  const titled = next?.kind === "person" && next.possessive && closely(scene.page.words[one.to]?.gap);
  return !one.oblique && !one.possessive && !titled;
}

/** The first of these words that can be a subject. */
function subjectIn(scene: Scene, from: number, to: number, speaks: boolean): Subject | undefined {
  const inside = referencesIn(scene, from, to);
  // "… sided with prosecutors who | argued": a relative right before its verb is its subject.
  const fits =
    inside.findLast((one) => one.kind === "relative" && one.to === to) ??
    nameAtEnd(scene, inside, to) ??
    inside.find((one) => mayBeSubject(scene, one) && (!speaks || reaches(scene, one, to))) ??
    inside.findLast((one) => one.kind === "person" && one.to === to && !one.oblique) ??
    inside.find((one) => isOneOf(scene, one));
  if (!fits) return undefined;
  if (fits.oblique && isOneOf(scene, fits)) return { ...withName(scene, fits), from: fits.from - 2 };
  if (fits.kind === "person") return withNameBefore(scene, fits);
  if (fits.kind !== "relative") return withName(scene, fits);
  const antecedent = referencesBefore(scene, fits.from, 4).find(
    (one) => !one.possessive && one.kind !== "pronoun",
  );
  return antecedent && { ...withNameBefore(scene, antecedent), to: fits.to };
}

/** "One of the prosecutors": the group after the preposition is meant. */
const isOneOf = ({ page }: Scene, reference: Reference): boolean =>
  /^(?:one|two|three|four|five|six|both|some|many|most|several|each|один|одна|двое|трое)$/u.test(
    page.words[reference.from - 2]?.lower ?? "",
  );

const isSpeech = ({ language }: Scene, lower: string): boolean =>
  language.cues.entries.get(lower)?.some(({ kind, rest }) => kind !== "source" && rest.length === 0) === true;

/** Where a clause begins, going back from a word. */
function clauseStart(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  let start = at;
  while (start > sentence.from && !breaks(words[start]?.gap)) {
    const before = words[start - 1]?.lower ?? "";
    // "The Department of State | and | Trade": the word stands inside a name.
    const [around] = referencesBefore(scene, start, 1);
    if (around && around.from < start && around.to > start && around.from >= sentence.from) {
      start = around.from;
      continue;
    }
    // A verb of speech opens a clause as "that" does: "Ruiz said | his wife was arrested"; "was" of "was quoted" does not.
    if (scene.language.cues.clauseOpeners.has(before) || (start < at && isSpeech(scene, before))) break;
    start--;
  }
  return start;
}

/** Whether a phrase begins the piece that ends before a word: "A lawyer for the outlets, | Ana Ruiz". */
function isPieceOf({ page }: Scene, one: Reference, end: number): boolean {
  if (one.to > end || end - one.to > longestRole) return false;
  const between = page.words.slice(one.from + 1, end).some((word) => breaks(word.gap));
  return !between && (one.to === end || page.words[one.to]?.capital === false);
}

/** The subject of a verb, looked for before it. */
export const subjectBefore = (scene: Scene, sentence: Sentence, verb: number): Subject | undefined =>
  beforeVerb(scene, sentence, verb, false);

/** The subject of a verb of speech: it reaches to the verb, and may be a phrase of which no word is known. */
export const speakerBefore = (scene: Scene, sentence: Sentence, verb: number): Subject | undefined =>
  beforeVerb(scene, sentence, verb, true);

function beforeVerb(scene: Scene, sentence: Sentence, verb: number, speaks: boolean): Subject | undefined {
  const end = verbStart(scene, sentence, verb);
  if (end <= sentence.from) return undefined;
  const gap = scene.page.words[end]?.gap ?? "";
  if (/["“”«»]/u.test(gap)) return undefined;
  if (/[,—–()]/u.test(gap) || /\s-\s/u.test(gap)) return acrossInserted(scene, sentence, end, speaks);
  const start = afterDate(scene, clauseStart(scene, sentence, end), end);
  const pair = start < end ? firstOfTwo(scene, sentence, start) : undefined;
  const found = pair ?? subjectIn(scene, start, end, speaks);
  if (found) return speaks ? fromOpening(scene, start, found) : found;
  return (
    locativeSubject(scene, start, end) ?? (speaks ? phraseSubject(scene, sentence, start, end) : undefined)
  );
}

/** "On Wednesday | a bookseller said": past the day that opens a clause. */
function afterDate(scene: Scene, start: number, end: number): number {
  if (!scene.language.references.openers) return start;
  const lead = scene.language.references.prepositions.has(scene.page.words[start]?.lower ?? "") ? 1 : 0;
  const [date] = datesIn(scene, start + lead, start + lead + 1);
  return date && date.from === start + lead && date.to < end ? date.to : start;
}

/** So many unknown words may open a subject's phrase. */
const longestOpening = 4;

/** "…, | federation officials said": the words before a noun, as far as the clause begins, are its own. */
function fromOpening(scene: Scene, start: number, subject: Subject): Subject {
  const { words } = scene.page;
  const { prepositions, openers } = scene.language.references;
  const length = subject.from - start;
  if (!openers || length <= 0 || length > longestOpening || subject.reference.kind === "pronoun")
    return subject;
  const own = words.slice(start, subject.from).every(({ lower, gap }, index) => {
    const small = prepositions.has(lower) || scene.language.cues.finite?.has(lower) || isSpeech(scene, lower);
    return !small && (index === 0 || closely(gap) || /^['’]s? $|^\. $/u.test(gap));
  });
  return own ? { ...subject, from: start } : subject;
}

/** "Ana Ruiz, the ambassador to Chile, | said"; "the ambassador to Chile, Ana Ruiz, | said". */
function acrossInserted(scene: Scene, sentence: Sentence, end: number, speaks: boolean): Subject | undefined {
  const { from, to, role } = mainPart(scene, sentence, end);
  if (to <= from) return undefined;
  const atEnd = referencesBefore(scene, to, 3).find((one) => one.to === to && one.from >= from);
  // "Ana Ruiz of Lima, | said"
  const opening = referenceAt(scene, from);
  const placed = scene.language.references.prepositions.has(scene.page.words[opening?.to ?? -1]?.lower ?? "");
  const close = opening?.kind === "person" && placed ? opening : atEnd;
  const described = role ? { role } : {};
  // "The ambassador to Chile, | Ana Ruiz": the name is an apposition of its own.
  const before = referencesBefore(scene, from, 3).find(
    (one) => one.from >= sentence.from && one.kind === "description",
  );
  const alone = close?.kind === "person" && !close.oblique && close.from <= from + 1;
  if (close && alone && before && !before.possessive && isPieceOf(scene, before, from)) {
    const own = withNameBefore(scene, close);
    return { role: { from: before.from, to: before.to }, ...own, from: before.from, to: end };
  }
  const start = clauseStart(scene, sentence, to);
  const main =
    close && !close.oblique && !close.possessive
      ? withNameBefore(scene, close)
      : (subjectIn(scene, start, to, speaks) ??
        (speaks ? phraseSubject(scene, sentence, start, to) : undefined));
  return main && { ...described, ...main, to: end };
}

/** "Peru and Chile | said": of two subjects joined by "and" the first is the speaker. */
function firstOfTwo(scene: Scene, sentence: Sentence, start: number): Subject | undefined {
  const { words } = scene.page;
  if (!scene.language.eventWords.listLink.test(` ${words[start - 1]?.lower ?? ""} `)) return undefined;
  const [before] = referencesBefore(scene, start - 1, 1);
  if (!before || before.to !== start - 1 || before.oblique || before.possessive) return undefined;
  const opens = before.from === sentence.from || breaks(words[before.from]?.gap);
  return opens ? { reference: before, from: before.from, to: before.to } : undefined;
}

/** "В посольстве заявили": where people spoke stands for who spoke. */
function locativeSubject(scene: Scene, from: number, to: number): Subject | undefined {
  const { locatives, spokenThere } = scene.language.references;
  const verb = scene.page.words[to]?.lower ?? "";
  if (!spokenThere?.test(verb)) return undefined;
  const reference = referencesIn(scene, from, to).find(
    (one) => one.kind === "organisation" && locatives.has(scene.page.words[one.from - 1]?.lower ?? ""),
  );
  return reference && { reference, from: reference.from - 1, to: reference.to };
}

/** "…," said | one bond trader at a bank: words of which nothing is known, up to a mark or small word. */
export function unknownAfter(scene: Scene, sentence: Sentence, { to: at }: Cue): Subject | undefined {
  if (!closely(scene.page.words[at]?.gap) || at >= sentence.to) return undefined;
  let end = at + 1;
  while (end < sentence.to && closely(scene.page.words[end]?.gap)) {
    if (scene.language.references.prepositions.has(scene.page.words[end]?.lower ?? "")) break;
    end++;
  }
  return phraseSubject(scene, sentence, at, end);
}

/** The subject of a verb, looked for after it: "said Ana Ruiz, a judge". */
export function subjectAfter(scene: Scene, sentence: Sentence, cue: Cue): Subject | undefined {
  const { words } = scene.page;
  let at = cue.to;
  while (
    at < sentence.to &&
    closely(words[at]?.gap) &&
    scene.language.cues.between.has(words[at]?.lower ?? "")
  )
    at++;
  const led = scene.language.cues.complementizers.has(words[at]?.lower ?? "");
  const first = led
    ? undefined
    : referencesIn(scene, at, Math.min(sentence.to, at + 20)).find((one) => one.from <= at + 1);
  if (!first || first.oblique || first.possessive || !closely(words[at]?.gap)) return undefined;
  const subject = withName(scene, first);
  const comma = /^, $/u.test(words[subject.to]?.gap ?? "");
  if (subject.role || subject.reference.kind !== "person" || !comma) return subject;
  const apposed = referenceAt(scene, subject.to);
  if (apposed?.kind === "description")
    return { ...subject, role: { from: apposed.from, to: apposed.to }, to: apposed.to };
  if (!scene.language.references.articles.has(words[subject.to]?.lower ?? "")) return subject;
  let end = subject.to + 1;
  while (end < sentence.to && end - subject.to < longestRole && !breaks(words[end]?.gap)) end++;
  return { ...subject, role: { from: subject.to, to: end }, to: end };
}

/** The subject of a whole sentence: its first noun or name that can be one. */
export function mainSubject(scene: Scene, sentence: Sentence): Subject | undefined {
  const first = referencesIn(scene, sentence.from, sentence.to).find(
    (one) => !one.oblique && !one.possessive,
  );
  return first?.kind === "relative" ? undefined : first && withName(scene, first);
}
