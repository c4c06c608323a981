import type { Sentence } from "../layout/page.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Cue } from "./cue.ts";

/** Who does something, with the words that describe them there; `from` to `to` is the whole phrase. */
export type Subject = {
  reference: Reference;
  role?: { from: number; to: number };
  from: number;
  to: number;
  /** Who handed the words on. */
  medium?: Reference;
};

const closely = (gap: string | undefined): boolean => gap === " " || gap === "\u00a0";
const breaks = (gap: string | undefined): boolean =>
  gap !== undefined && gap !== " " && /[,;:—–"“”«»()]|\s-\s/u.test(gap);

/** Steps back from a verb over its helpers and a day ("has also", "on Friday"). */
function verbStart(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  const { between } = scene.language.cues;
  let start = at;
  while (start > sentence.from && closely(words[start]?.gap)) {
    const before = words[start - 1];
    if (before && between.has(before.lower)) start--;
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

/** Joins a description with the name beside it: "Judge | Ana Ruiz". */
function withName(scene: Scene, reference: Reference): Subject {
  const { from, to } = reference;
  const next = referenceAt(scene, to);
  const named = next?.kind === "person" && closely(scene.page.words[to]?.gap) && !next.oblique;
  if (reference.kind === "description" && next && named)
    return { reference: next, role: { from, to }, from, to: next.to };
  return { reference, from, to };
}

/** The first of these words that can be a subject. */
function subjectIn(scene: Scene, from: number, to: number): Subject | undefined {
  const inside = referencesIn(scene, from, to);
  // "… sided with prosecutors who | argued": a relative right before its verb is its subject.
  const fits =
    inside.findLast((one) => one.kind === "relative" && one.to === to) ??
    inside.find((one) => !one.oblique && !one.possessive) ??
    inside.find((one) => isOneOf(scene, one));
  if (!fits) return undefined;
  if (fits.kind !== "relative") return withName(scene, fits);
  const antecedent = referencesBefore(scene, fits.from, 4).find(
    (one) => !one.possessive && one.kind !== "pronoun",
  );
  return antecedent && { ...withNameBefore(scene, antecedent), to: fits.to };
}

function withNameBefore(scene: Scene, reference: Reference): Subject {
  const [before] = referencesBefore(scene, reference.from, 1);
  const described =
    reference.kind === "person" && before?.kind === "description" && before.to === reference.from;
  return {
    reference,
    from: reference.from,
    to: reference.to,
    ...(described ? { role: { from: before.from, to: before.to } } : {}),
  };
}

/** "One of the prosecutors": the group after the preposition is meant. */
const isOneOf = ({ page }: Scene, reference: Reference): boolean =>
  /^(?:one|some|many|most|several|each|один|одна)$/u.test(page.words[reference.from - 2]?.lower ?? "");

const isCueWord = ({ language }: Scene, lower: string): boolean =>
  language.cues.entries.get(lower)?.some(({ rest }) => rest.length === 0) === true;

/** Where a clause begins, going back from a word. */
function clauseStart(scene: Scene, sentence: Sentence, at: number): number {
  const { words } = scene.page;
  let start = at;
  while (start > sentence.from && !breaks(words[start]?.gap)) {
    const before = words[start - 1]?.lower ?? "";
    // A verb of speech opens a clause as "that" does: "Ruiz said | his wife was arrested"; "was" of "was quoted" does not.
    if (scene.language.cues.clauseOpeners.has(before) || (start < at && isCueWord(scene, before))) break;
    start--;
  }
  return start;
}

/** "Ana Ruiz, the ambassador to Chile, | said"; "the ambassador to Chile, Ana Ruiz, | said". */
function acrossApposition(scene: Scene, sentence: Sentence, end: number): Subject | undefined {
  const { words } = scene.page;
  let open = end - 1;
  while (open > sentence.from && !/,|\s[—–-]\s/u.test(words[open]?.gap ?? "")) open--;
  if (open <= sentence.from) return undefined;
  const before = referencesBefore(scene, open, 3).find((one) => one.to === open && one.from >= sentence.from);
  const inside = referencesIn(scene, open, end);
  const [first] = inside;
  const name = inside.find((one) => one.kind === "person" && one.to === end && !one.oblique);
  const titled = scene.language.names.titles.has(words[open]?.lower ?? "") ? open + 1 : open;
  if (name && first && (first.from === open || first.from === titled) && before?.kind !== "person") {
    const role = first !== name ? first : before?.kind === "description" ? before : undefined;
    return {
      reference: name,
      from: before?.from ?? open,
      to: end,
      ...(role ? { role: { from: role.from, to: role.to } } : {}),
    };
  }
  const described =
    first?.from === open && first.kind === "description" ? { role: { from: first.from, to: first.to } } : {};
  const main =
    before && !before.oblique
      ? withNameBefore(scene, before)
      : subjectIn(scene, clauseStart(scene, sentence, open), open);
  return main && { ...described, ...main, to: end };
}

/** The subject of a verb, looked for before it. */
export function subjectBefore(scene: Scene, sentence: Sentence, verb: number): Subject | undefined {
  const end = verbStart(scene, sentence, verb);
  if (end <= sentence.from) return undefined;
  const gap = scene.page.words[end]?.gap ?? "";
  if (/["“”«»]/u.test(gap)) return undefined;
  if (/[,—–(]/u.test(gap)) return acrossApposition(scene, sentence, end);
  const start = clauseStart(scene, sentence, end);
  const first = firstOfTwo(scene, sentence, start);
  return first ?? subjectIn(scene, start, end) ?? locativeSubject(scene, start, end);
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
  const first = [at, at + 1]
    .map((start) => referencesIn(scene, start, sentence.to)[0])
    .find((one) => one && one.from <= at + 1);
  if (!first || first.from >= sentence.to || first.oblique || first.possessive || !closely(words[at]?.gap))
    return undefined;
  const subject = withName(scene, first);
  const apposed = referenceAt(scene, subject.to);
  const comma = /^, $/u.test(words[subject.to]?.gap ?? "");
  if (subject.role || subject.reference.kind !== "person" || !comma || apposed?.kind !== "description")
    return subject;
  return { ...subject, role: { from: apposed.from, to: apposed.to }, to: apposed.to };
}

/** The subject of a whole sentence: its first noun or name that can be one. */
export const mainSubject = (scene: Scene, sentence: Sentence): Subject | undefined =>
  subjectIn(scene, sentence.from, sentence.to);
