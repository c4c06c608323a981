import type { Sentence } from "../layout/page.ts";
import {
  agrees,
  isBreak,
  type Segment,
  segmentEnd,
  segmentsBefore,
  subjectsIn,
} from "../references/declined-clause.ts";
import type { Reference, VerbForm } from "../references/reference.ts";
import { referenceAt, referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Subject } from "./find-subject.ts";

/** So many words after a verb its subject is looked for. */
const farthest = 18;

export const formOf = (scene: Scene, verb: number): VerbForm | undefined => {
  const { words } = scene.page;
  const first = scene.language.references.verbForm?.(words[verb]?.lower ?? "");
  // "Дал понять", "может заявить": the first word that shows a form tells.
  return first ?? scene.language.references.verbForm?.(words[verb - 1]?.lower ?? "");
};

const plain = (reference: Reference, role?: Reference): Subject => ({
  reference,
  from: Math.min(reference.from, role?.from ?? reference.from),
  to: reference.to,
  ...(role ? { role: { from: role.from, to: role.to } } : {}),
});

/** A named person with the nearest description before them: "адвокат осуждённого | Иван Орлов". */
function withRole(scene: Scene, person: Reference, from: number): Subject {
  const described = referencesIn(scene, from, person.from).findLast((one) => one.kind === "description");
  return plain(person, described && !described.oblique ? described : undefined);
}

/** Whom "который" right before a verb stands for. */
function antecedent(scene: Scene, segment: Segment, form: VerbForm | undefined): Subject | undefined {
  const relative = referencesIn(scene, segment.from, segment.to).find((one) => one.kind === "relative");
  if (!relative) return undefined;
  const before = referencesBefore(scene, relative.from, 4).find(
    (one) =>
      !one.possessive &&
      one.kind !== "pronoun" &&
      one.kind !== "relative" &&
      (form === undefined || (one.plural === true) === form.plural),
  );
  return before && { ...plain(before), to: relative.to };
}

const isDescribed = (scene: Scene, person: Reference): boolean => {
  const [before] = referencesBefore(scene, person.from, 1);
  return before?.kind === "description" && before.to === person.from && !before.oblique;
};

/** The subject in one segment: a named person before what only describes; of two joined ones the first. */
function subjectOfSegment(scene: Scene, segment: Segment, form: VerbForm | undefined): Subject | undefined {
  const relative = antecedent(scene, segment, form);
  if (relative) return relative;
  const found = subjectsIn(scene, segment, form);
  const people = found.filter((one) => one.kind === "person");
  const person = people.find((one) => isDescribed(scene, one)) ?? people.at(-1);
  if (person) return withRole(scene, person, segment.from);
  // "Рейсом «Прибоя» | он вылетел": the form of a pronoun is sure, that of a bare name is not.
  const pronoun = found.find((one) => one.kind === "pronoun" && !one.plural);
  const first = found[0] && isName(scene, found[0]) ? (pronoun ?? found[0]) : found[0];
  const joined = first && form?.plural ? pairIn(scene, segment) : undefined;
  if (joined) return joined;
  const named = first && namedBeside(scene, first);
  if (first) return named ? plain(named, first) : plain(first);
  return form?.plural ? (pairIn(scene, segment) ?? placeIn(scene, segment)) : undefined;
}

/** "Перу и Чили заявили", "министр Орлов и посол Берг обратились": two make a plural. */
function pairIn(scene: Scene, segment: Segment): Subject | undefined {
  const found = subjectsIn(scene, segment, undefined).filter((one) => one.kind !== "pronoun");
  if (found[0]?.plural) return undefined;
  const [first, second] = found;
  if (!first || !second) return undefined;
  const linked = scene.page.words
    .slice(first.to, found.at(-1)?.from)
    .some((word) => scene.language.cues.conjunctions.has(word.lower));
  if (!linked) return undefined;
  return second.from === first.to && second.kind === "person" ? plain(second, first) : plain(first);
}

/** "В посольстве заявили": where people spoke stands for who spoke. */
function placeIn(scene: Scene, { from, to }: Segment): Subject | undefined {
  const { locatives } = scene.language.references;
  const found = referencesIn(scene, from, to).find(
    (one) =>
      (one.kind === "organisation" || one.kind === "place" || one.kind === "group") &&
      locatives.has(scene.page.words[one.from - 1]?.lower ?? ""),
  );
  return found && { reference: found, from: found.from - 1, to: found.to };
}

/** Where the last word that opens a clause stands in a segment: "… и | сообщил". */
export function openedAt(scene: Scene, segment: Segment, form: VerbForm | undefined): number | undefined {
  const { clauseOpeners, conjunctions } = scene.language.cues;
  for (let at = segment.to - 1; at >= segment.from; at--) {
    const lower = scene.page.words[at]?.lower ?? "";
    if (clauseOpeners.has(lower) && !(form?.plural && conjunctions.has(lower))) return at + 1;
  }
  return undefined;
}

/** "…, который там работал, …", "…, когда его взяли, …": a clause put between subject and verb. */
function isInserted(scene: Scene, { from }: Segment): boolean {
  const { clauseOpeners } = scene.language.cues;
  const [first, second] = [scene.page.words[from]?.lower ?? "", scene.page.words[from + 1]?.lower ?? ""];
  return clauseOpeners.has(first) || /^котор/u.test(first) || /^котор/u.test(second);
}

/** The subject of a verb that stands before it: in its own segment, or before what is put between them. */
export function declinedSubjectBefore(
  scene: Scene,
  sentence: Sentence,
  verb: number,
): { subject: Subject | undefined; opened: boolean } {
  const form = formOf(scene, verb);
  const [own, ...others] = segmentsBefore(scene, sentence, verb);
  if (!own) return { subject: undefined, opened: false };
  const cut = openedAt(scene, own, form);
  const subject = subjectOfSegment(scene, { from: cut ?? own.from, to: own.to }, form);
  if (subject || cut !== undefined) return { subject, opened: cut !== undefined };
  if (/[:;]/u.test(scene.page.words[own.from]?.gap ?? "")) return { subject: undefined, opened: false };
  return { subject: acrossInserts(scene, others, form), opened: false };
}

/** "Орлов, посол в Чили, | сказал"; "посол в Чили, Иван Орлов, | сказал"; "Орлов, который был там, | сказал". */
function acrossInserts(
  scene: Scene,
  segments: readonly Segment[],
  form: VerbForm | undefined,
): Subject | undefined {
  let described: Subject | undefined;
  for (const segment of segments.slice(0, 3)) {
    if (isInserted(scene, segment)) continue;
    const cut = openedAt(scene, segment, form);
    const found = subjectOfSegment(scene, { from: cut ?? segment.from, to: segment.to }, form);
    if (found?.reference.kind === "person") {
      const role =
        found.role ?? (described?.reference.kind === "description" ? described.reference : undefined);
      return { ...found, ...(role ? { role: { from: role.from, to: role.to } } : {}) };
    }
    described ??= found;
    if (cut !== undefined) break;
  }
  return described;
}

/** The subject of a verb that stands after it: "сказал в интервью агентству его адвокат Иван Орлов". */
export function declinedSubjectAfter(
  scene: Scene,
  sentence: Sentence,
  verb: number,
  to: number,
): Subject | undefined {
  const form = formOf(scene, verb);
  const { complementizers } = scene.language.cues;
  const { words } = scene.page;
  if (isBreak(scene, to)) return undefined;
  const end = segmentEnd(
    scene,
    sentence,
    to,
    (at) => at - to > farthest || complementizers.has(words[at]?.lower ?? ""),
  );
  const found = subjectsIn(scene, { from: to, to: end }, form);
  const first = found.find((one, index) => !(isName(scene, one) && found[index + 1])) ?? found[0];
  if (!first)
    return form?.plural
      ? (pairIn(scene, { from: to, to: end }) ?? placeIn(scene, { from: to, to: end }))
      : undefined;
  const person =
    first.kind === "person"
      ? first
      : (found.find((one) => one.kind === "person" && one.from >= first.to) ?? namedBeside(scene, first));
  const subject =
    person && person !== first && first.kind === "description" ? plain(person, first) : plain(first);
  const apposed = referenceAt(scene, subject.to);
  const comma = words[subject.to]?.gap === ", ";
  if (subject.role || subject.reference.kind !== "person" || !comma || apposed?.kind !== "description")
    return subject;
  return { ...subject, role: { from: apposed.from, to: apposed.to }, to: apposed.to };
}

/** "Его вдова | Дорит Ревентлов": a full name right after a noun that agrees is the same person's, whatever its gender seems. */
function namedBeside(scene: Scene, described: Reference): Reference | undefined {
  const next = referenceAt(scene, described.to);
  const full = next?.kind === "person" && next.to - next.from > 1 && agrees(scene, next, undefined);
  return full && described.kind === "description" ? next : undefined;
}

/** A body named without a noun ("РБК") may stand in any case. */
const isName = (scene: Scene, { kind, head }: Reference): boolean => {
  const noun = scene.page.words[head];
  return kind === "organisation" && (!noun || scene.language.references.nounGender?.(noun) === undefined);
};

/** Whether the subject of one verb can be that of another. */
export const sharedFits = (scene: Scene, subject: Subject, verb: number): boolean => {
  const form = formOf(scene, verb);
  const { reference } = subject;
  if (scene.language.references.locatives.has(scene.page.words[subject.from]?.lower ?? ""))
    return form === undefined || form.plural;
  return form === undefined || agrees(scene, { ...reference, oblique: false, from: -1 }, form);
};

/** So many words that look like verbs are tried for the subject of a whole sentence. */
const mostVerbs = 4;

/** The subject of a sentence up to a word: that of its first verb. */
export function declinedMainSubject(scene: Scene, sentence: Sentence, end: number): Subject | undefined {
  let tried = 0;
  for (let at = sentence.from; at < end && tried < mostVerbs; at++) {
    const word = scene.page.words[at];
    const form = scene.language.references.verbForm?.(word?.lower ?? "");
    if (!form || (word?.capital && at > sentence.from)) continue;
    tried++;
    const subject =
      declinedSubjectBefore(scene, sentence, at).subject ??
      declinedSubjectAfter(scene, { ...sentence, to: end }, at, at + 1);
    if (subject) return subject;
  }
  return undefined;
}
