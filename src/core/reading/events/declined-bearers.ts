import type { Sentence } from "../layout/page.ts";
import {
  isBreak,
  type Segment,
  segmentEnd,
  segmentsBefore,
  subjectsIn,
} from "../references/declined-clause.ts";
import type { Part, Reference } from "../references/reference.ts";
import { referencesBefore, referencesIn, type Scene } from "../scene.ts";
import {
  declinedSubjectAfter,
  declinedSubjectBefore,
  formOf,
  openedAt,
} from "../statements/declined-subject.ts";
import { unknownSubject } from "../statements/unknown-subject.ts";
import type { Patient } from "./event-rule.ts";
import { type Cases, endOfList, listed } from "./find-patients.ts";
import type { PatientSearch } from "./patient-search.ts";

type Clause = {
  sentence: Sentence;
  from: number;
  to: number;
  patient: Patient;
  /** Of named people only these are looked for. */
  only?: Cases | undefined;
};

/** So many words after a verb its object is looked for. */
const farthest = 16;

/** Who has such a part is not the one whom an event befell, unless the text shows that it did. */
const bystanders: ReadonlySet<Part> = new Set<Part>([
  "judge",
  "prosecutor",
  "lawyer",
  "diplomat",
  "speaker",
  "head",
  "official",
]);

const lower = (scene: Scene, at: number): string => scene.page.words[at]?.lower ?? "";

/** Words of the clause before the verb, from the last word that opens one. */
function before(scene: Scene, { sentence, from }: Clause): Segment {
  const [own] = segmentsBefore(scene, sentence, from);
  if (!own) return { from, to: from };
  return { from: openedAt(scene, own, formOf(scene, from)) ?? own.from, to: from };
}

/** Words of the clause after the verb. */
function after(scene: Scene, { sentence, from }: Clause): Segment {
  const begin = Math.min(from + 1, sentence.to);
  if (isBreak(scene, begin)) return { from: begin, to: begin };
  return { from: begin, to: segmentEnd(scene, sentence, begin, (at) => at - from > farthest) };
}

/** Who has such a part is no prisoner, whatever a sentence seems to say. */
const courtParts: ReadonlySet<Part> = new Set<Part>(["judge", "prosecutor", "lawyer", "diplomat", "speaker"]);

const isOneOf = (scene: Scene, person: number, parts: ReadonlySet<Part>): boolean =>
  (scene.roles.get(person) ?? []).some((role) => parts.has(role.part));

/** Nouns after which a name is another's: "адвокат | Орлова" is not Orlov. */
const isOther = (reference: Reference): boolean =>
  (reference.kind === "description" || reference.kind === "group") &&
  reference.part !== undefined &&
  bystanders.has(reference.part);

/** So many words after a noun its bearer's name may stand: "аспирантку из Казани | Анну Орлову". */
const longestDescription = 6;

/** "Россиянина | Ивана Орлова": the name tells more than the noun before it. */
export function named(scene: Scene, reference: Reference): Reference {
  if (reference.kind !== "description") return reference;
  for (const next of referencesIn(scene, reference.to, reference.to + longestDescription + 3)) {
    if (next.from > reference.to + longestDescription || isOver(scene, reference.to, next.from)) break;
    // "Другой россиянин — | Иван Орлов": a dash sets the name beside the noun.
    const dashed = /^ [—–-] $/u.test(scene.page.words[next.from]?.gap ?? "") && next.from === reference.to;
    if (dashed && next.kind === "person") return next;
    if (isBreak(scene, next.from) && next.from > reference.to) break;
    if (next.kind === "person") return next;
    if (next.kind !== "place" && next.kind !== "organisation") break;
  }
  return reference;
}

const isThing = ({ kind }: Reference): boolean => kind === "organisation" || kind === "place";

/** Whether a sentence ends between two words. */
function isOver({ page }: Scene, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (/[.!?…]["»”)]*\s|\n/u.test(page.words[at]?.gap ?? "")) return true;
  return false;
}

/** "Его | заочно арестовали", "его | дважды избивали" */
const adverb = /(?:но|ски|жды|жко|тоже|сразу|тут|вчера|сегодня|зря|насильно)$/u;

/** "Его | фура": the word says whose, not whom. */
const isWhose = (scene: Scene, { kind, to }: Reference, verb: number): boolean => {
  const next = scene.page.words[to];
  const { references, cues } = scene.language;
  return (
    kind === "pronoun" &&
    next !== undefined &&
    to !== verb &&
    next.gap === " " &&
    /^(?:его|ее|их)$/u.test(lower(scene, to - 1)) &&
    !references.prepositions.has(next.lower) &&
    !cues.between.has(next.lower) &&
    !adverb.test(next.lower) &&
    references.verbForm?.(next.lower) === undefined
  );
};

/** Whether a reference can be somebody in custody. */
export const canSuffer = (reference: Reference, only: Cases | undefined): boolean =>
  (reference.kind === "person" && (!only || only.includes(reference.person ?? -1))) ||
  reference.kind === "pronoun" ||
  (reference.kind === "group" && reference.part === "detainee") ||
  (reference.kind === "description" && !isOther(reference));

function afterPreposition(scene: Scene, { from }: Reference): boolean {
  const { prepositions, mayDescribe } = scene.language.references;
  if (scene.page.words[from]?.gap !== " ") return false;
  if (prepositions.has(lower(scene, from - 1))) return true;
  // "На лётчика | Орлова": the preposition before the noun governs the name too.
  const [noun] = referencesBefore(scene, from, 1);
  if (noun?.to === from && noun.kind === "description") return afterPreposition(scene, noun);
  // "Вместе с восемью | заключёнными": a number may stand between.
  const counted =
    /(?:[ьм]ю|[уе]мя|\d)$/u.test(lower(scene, from - 1)) || mayDescribe?.(lower(scene, from - 1));
  return counted === true && prepositions.has(lower(scene, from - 2));
}

/** An object set before its verb by a comma: "Орлова и его друга, Ивана Берга, | задержали". */
function frontedAcross(scene: Scene, clause: Clause): Reference | undefined {
  const [own, ...others] = segmentsBefore(scene, clause.sentence, clause.from).slice(0, 3);
  if (!own || own.from < own.to) return undefined;
  const from = others.at(-1)?.from ?? own.from;
  return referencesIn(scene, from, own.to).find(
    (one) => one.kind === "person" && one.oblique && !afterPreposition(scene, one),
  );
}

/** Prepositions before whom a case is about: "в отношении Орлова", "против Орлова". */
const concerns: ReadonlySet<string> = new Set(["отношении", "против", "над"]);

const opensPhrase = ({ page, language }: Scene, from: number, to: number): boolean =>
  page.words.slice(from, to).some((word) => language.references.prepositions.has(word.lower));

/** The object of a verb: behind it, or before it in a form that no subject has. */
function objectIn(scene: Scene, clause: Clause): Reference | undefined {
  const form = formOf(scene, clause.from);
  const behind = after(scene, clause);
  const near = referencesIn(scene, behind.from, behind.to).filter((one) => canSuffer(one, clause.only));
  const own = clause.patient === "about" ? near.filter((one) => one.kind !== "group") : near;
  const plain = own.find((one) => !afterPreposition(scene, one));
  const front = before(scene, clause);
  const ahead = referencesIn(scene, front.from, front.to).filter(
    (one) => canSuffer(one, clause.only) && (clause.patient === "about" || !isWhose(scene, one, clause.from)),
  );
  const fronted =
    ahead.findLast(
      (one) => !afterPreposition(scene, one) && (one.oblique || (form?.plural === true && !one.plural)),
    ) ?? (clause.patient === "about" ? undefined : frontedAcross(scene, clause));
  // "Орлова задержали после | жалобы соседок": what a preposition opens is no object while a name stands before.
  const hidden = plain && fronted && plain.kind !== "person" && opensPhrase(scene, clause.to, plain.from);
  if (plain && !hidden && (plain.oblique || !fronted)) return named(scene, plain);
  if (fronted) return named(scene, fronted);
  const relative = relativeIn(scene, front);
  if (relative) return relative;
  const linked =
    clause.patient === "about"
      ? (own[0] ??
        ahead.findLast((one) => one.oblique) ??
        near.find((one) => one.kind !== "group" || !afterPreposition(scene, one)))
      : [...ahead, ...near].find((one) => concerns.has(lower(scene, one.from - 1)));
  return linked && named(scene, linked);
}

/** Whom "которого", "которой" stands for. */
function relativeIn(scene: Scene, { from, to }: Segment): Reference | undefined {
  for (let at = from; at < Math.min(to, from + 3); at++)
    if (/^котор/u.test(lower(scene, at)))
      return referencesBefore(scene, at, 4).find((one) => canSuffer(one, undefined) && !one.possessive);
  return undefined;
}

type Subject = { reference: Reference | undefined; taken: boolean };

/** The subject of a verb; `taken` says that it has one, though it be nobody in custody. */
function subjectOf(scene: Scene, clause: Clause): Subject {
  const { sentence, from, to } = clause;
  const front = before(scene, clause);
  const relative = relativeIn(scene, front);
  if (relative) return { reference: relative, taken: true };
  const ahead = declinedSubjectBefore(scene, sentence, from).subject;
  const behind =
    ahead && !isThing(ahead.reference) ? undefined : declinedSubjectAfter(scene, sentence, from, to);
  // "В городе Шклов | скончался Иван Орлов": what befalls people befell no town.
  const found = ahead && behind && !canSuffer(behind.reference, clause.only) ? ahead : (behind ?? ahead);
  if (found)
    return {
      reference: canSuffer(found.reference, clause.only) ? named(scene, found.reference) : undefined,
      taken: true,
    };
  const [inside] = subjectsIn(scene, { from, to }, formOf(scene, to - 1));
  if (inside && canSuffer(inside, clause.only)) return { reference: named(scene, inside), taken: true };
  const unknown = unknownSubject(scene, sentence, { from, to });
  return { reference: undefined, taken: unknown !== undefined && unknown.to <= from };
}

/** Whom a full participle tells of: the noun before its comma, or the one behind it. */
function bearerOf(scene: Scene, clause: Clause): Reference | undefined {
  const { sentence, from, to } = clause;
  const behind = referencesIn(
    scene,
    to,
    segmentEnd(scene, sentence, to, (at) => at - to > farthest),
  ).filter((one) => canSuffer(one, undefined) && !afterPreposition(scene, one));
  const comma = /,/u.test(scene.page.words[from]?.gap ?? "");
  const ahead = referencesBefore(scene, from, 3).find(
    (one) => one.from >= sentence.from && one.to >= from - 6 && canSuffer(one, undefined) && !one.possessive,
  );
  const found = comma ? ahead : (behind.find((one) => one.kind === "person") ?? behind[0] ?? ahead);
  return found && named(scene, found);
}

const passive = /^(?:приговор[её]н|осужд[её]н|обвин[её]н|призна[нв]|получил)(?:а|о|ы)?$|^обвиня\p{L}+с[яь]$/u;
const full = /(?:нн|ем|вш)(?:ый|ого|ому|ым|ом|ая|ой|ую|ые|ых|ыми|ий|его|ему|им|яя|ей|ие|их)(?:ся)?$/u;

/** How the one whom an event befell stands to its verb, where the rule takes either voice. */
function voiceOf(scene: Scene, { from, to, patient }: Clause): Patient {
  if (patient !== "convict" && patient !== "accused") return patient;
  const matched = scene.page.words.slice(from, to).map((word) => word.lower);
  if (full.test(matched[0] ?? "")) return "participle";
  return matched.some((word) => passive.test(word)) ? "subject" : "object";
}

type Bearer = { reference: Reference | undefined; taken: boolean };

/** "Соседка обвинила его": who accuses is no authority, so that it is no charge. */
function isPrivate(scene: Scene, { sentence, from, to }: Clause): boolean {
  const subject =
    declinedSubjectBefore(scene, sentence, from).subject ?? declinedSubjectAfter(scene, sentence, from, to);
  if (!subject) return false;
  const { kind, part } = subject.reference;
  if (kind === "person" || kind === "pronoun") return !subject.role;
  return kind === "description" && part !== "prosecutor" && part !== "official" && part !== "judge";
}

/** Whom the words of the clause itself name. */
export function bearerIn(scene: Scene, clause: Clause): Bearer {
  switch (voiceOf(scene, clause)) {
    case "subject":
      return subjectOf(scene, clause);
    case "participle":
      return { reference: bearerOf(scene, clause), taken: true };
    case "object":
      if (clause.patient === "accused" && isPrivate(scene, clause))
        return { reference: undefined, taken: true };
      return { reference: objectIn(scene, clause), taken: false };
    default: {
      const object = objectIn(scene, clause);
      return { reference: object ?? subjectOf(scene, clause).reference, taken: false };
    }
  }
}

/** "Орлова | и его помощника Берга": the last name of a list, where "и" shows that it is one. */
function joinedEnd(scene: Scene, reference: Reference): Reference {
  const last = endOfList(scene, reference);
  const between = scene.page.words.slice(reference.to, last.from);
  return between.some(({ lower: word }) => scene.language.cues.conjunctions.has(word)) ? last : reference;
}

/** The people whom the words of an event's own clause name: they are in custody. */
export function declinedBearers(scene: Scene, { sentence, from, to, rule }: PatientSearch): number[] {
  const { reference } = bearerIn(scene, { sentence, from, to, patient: rule.patient });
  const told = rule.patient === "about" ? bystanders : courtParts;
  if (reference?.person === undefined || isOneOf(scene, reference.person, told)) return [];
  return listed(scene, joinedEnd(scene, reference));
}
