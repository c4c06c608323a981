import type { Quotation, Sentence } from "../layout/page.ts";
import { segmentEnd, segmentsBefore } from "../references/declined-clause.ts";
import type { Reference } from "../references/reference.ts";
import { datesIn, referenceAt, referencesIn, type Scene } from "../scene.ts";
import { isClause } from "./clause-shape.ts";
import { clauseStart } from "./clause-start.ts";
import type { Cue } from "./cue.ts";
import {
  declinedMainSubject,
  declinedSubjectAfter,
  declinedSubjectBefore,
  sharedFits,
} from "./declined-subject.ts";
import { mainSubject, type Subject, speakerBefore, subjectAfter, unknownAfter } from "./find-subject.ts";
import { unknownSubject } from "./unknown-subject.ts";

/** One cue in its sentence, with what every rule needs to know of it. */
export type Frame = {
  scene: Scene;
  sentence: Sentence;
  cue: Cue;
  cues: readonly Cue[];
  /** Quotations of the sentence that hold more than a word or two of scare quotes may be among them. */
  quotations: readonly Quotation[];
  /** The subject right before the verb, after it (`inverted`), or taken from the verb before (`shared`). */
  subject: Subject | undefined;
  place: "before" | "after" | "shared";
  /** Where the words of speech end at the latest: a word number. */
  limit: number;
};

/** What a rule makes of a cue. Content is in offsets. */
export type StatementDraft = {
  subject: Subject | undefined;
  content: readonly (readonly [number, number])[];
  /** The words are the speaker's own though no marks stand round them. */
  verbatim?: boolean;
  /** Words of the same speaker that are a statement of their own. */
  also?: StatementDraft["content"];
  addressee?: Reference;
  /** Who handed the words on. */
  medium?: Reference;
};

export type StatementRule = { name: string; read: (frame: Frame) => StatementDraft | undefined };

const breaks = (gap: string | undefined): boolean =>
  gap !== undefined && gap !== " " && /[,;:.!?"“”«»—–]|\s-\s/u.test(gap);

/** "…," said Ana Ruiz: nothing but an end, a mark or a circumstance may follow the name. */
function closesClause({ scene, sentence }: { scene: Scene; sentence: Sentence }, to: number): boolean {
  if (to >= sentence.to) return true;
  const next = scene.page.words[to];
  const date = datesIn(scene, to, to + 1).length > 0;
  const { relatives } = scene.language.references;
  const follows =
    scene.language.cues.circumstances.has(next?.lower ?? "") || relatives.has(next?.lower ?? "");
  return breaks(next?.gap) || date || follows;
}

function invertedSubject(scene: Scene, sentence: Sentence, cue: Cue): Subject | undefined {
  if (scene.language.cues.namesHearer?.has(cue.word)) return undefined;
  const gap = scene.page.words[cue.from]?.gap ?? "";
  const opening = scene.page.words
    .slice(sentence.from, Math.min(cue.from, sentence.from + 3))
    .map(({ lower }) => lower);
  const led =
    cue.from === sentence.from ||
    /[,"”»—–-]/u.test(gap) ||
    scene.language.cues.asWords.has(scene.page.words[cue.from - 1]?.lower ?? "") ||
    (cue.from - sentence.from <= 2 && scene.language.cues.aboutThis.has(opening.join(" ")));
  const quoted = /["”»]/u.test(gap);
  if (!led || (cue.kind !== "say" && !quoted)) return undefined;
  const subject =
    subjectAfter(scene, sentence, cue) ?? (quoted ? unknownAfter(scene, sentence, cue) : undefined);
  // "…, said Ana Ruiz, an official with the board": a name with what it is.
  if (subject && (quoted || subject.to > subject.reference.to)) return subject;
  return subject && closesClause({ scene, sentence }, subject.to) ? subject : undefined;
}

/** Finds the subject of a cue: before it, after it, or shared with the cue before in the sentence. */
function findSubject(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  shared: Subject | undefined,
): Pick<Frame, "subject" | "place"> {
  if (scene.language.references.verbForm) return findDeclinedSubject(scene, sentence, cue, shared);
  const quoted = cue.word === "as" ? quotedSpeaker(scene, sentence, cue) : undefined;
  if (quoted) return quoted;
  if (cue.participle)
    return { subject: shared ?? mainSubject(scene, { ...sentence, to: cue.from }), place: "shared" };
  const after = invertedSubject(scene, sentence, cue);
  if (after) return { subject: after, place: "after" };
  const before = speakerBefore(scene, sentence, cue.from);
  if (cue.base && !mayTakeBase(scene, cue, before)) return { subject: undefined, place: "shared" };
  // "The guidelines called for a fine": a thing may say, but it does not ask or judge.
  const thing = before?.guessed === true && !scene.page.words[before.reference.head]?.capital;
  if (thing && cue.kind !== "say") return { subject: undefined, place: "shared" };
  if (before) return { subject: before, place: "before" };
  if (cue.kind === "judge" && !followsConjunction(scene, cue)) return { subject: undefined, place: "shared" };
  return { subject: shared ?? mainSubject(scene, { ...sentence, to: cue.from }), place: "shared" };
}

/** So many words before "as saying" stands who is quoted. */
const farthestQuoted = 16;

/** "The agency quoted an official | as saying", "the official was quoted by the agency | as saying". */
function quotedSpeaker(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
): Pick<Frame, "subject" | "place"> | undefined {
  const { words } = scene.page;
  for (let at = cue.from - 1; at > Math.max(sentence.from, cue.from - farthestQuoted); at--) {
    if (!scene.language.cues.quotes?.has(words[at]?.lower ?? "")) continue;
    const passive = scene.language.cues.notAfter.has(words[at - 1]?.lower ?? "");
    const before = speakerBefore(scene, sentence, passive ? at - 1 : at);
    if (passive) {
      const agent = referencesIn(scene, at + 1, cue.from).find((one) => one.oblique && !one.possessive);
      const medium = agent ? { medium: agent } : {};
      return { subject: before && { ...before, ...medium, to: cue.from }, place: "before" };
    }
    const who = speakerBefore(scene, { ...sentence, from: at + 1 }, cue.from);
    if (!who) return undefined;
    const medium = before ? { medium: before.reference } : {};
    return { subject: { ...who, from: before?.from ?? at, to: cue.from, ...medium }, place: "before" };
  }
  return undefined;
}

/** Whether "что" follows within a few words. */
const linksOn = ({ page, language }: Scene, sentence: Sentence, from: number): boolean =>
  page.words
    .slice(from, Math.min(sentence.to, from + 6))
    .some((word) => language.cues.complementizers.has(word.lower));

/** The same where word order is free: by the forms of verb and noun. */
function findDeclinedSubject(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  shared: Subject | undefined,
): Pick<Frame, "subject" | "place"> {
  const main = () =>
    shared ??
    declinedMainSubject(scene, sentence, cue.from) ??
    mainSubject(scene, { ...sentence, to: cue.from });
  if (cue.participle) return { subject: main(), place: "shared" };
  const gap = scene.page.words[cue.from]?.gap ?? "";
  // "…, сообщает газета": right after a mark the speaker stands behind, unless what is said does.
  if (cue.kind !== "ask" && cue.kind !== "judge" && /[,"”»—–-]/u.test(gap)) {
    const inverted = declinedSubjectAfter(scene, sentence, cue.from, cue.to);
    if (inverted && !linksOn(scene, sentence, inverted.to)) return { subject: inverted, place: "after" };
  }
  const { subject, opened } = declinedSubjectBefore(scene, sentence, cue.from);
  if (subject) return { subject, place: "before" };
  const free = cue.kind === "say" ? !opened : /["”»—–-]/u.test(gap);
  const after = free ? declinedSubjectAfter(scene, sentence, cue.from, cue.to) : undefined;
  if (after) return { subject: after, place: "after" };
  const other = main();
  if (other && sharedFits(scene, other, cue.from)) return { subject: other, place: "shared" };
  const unknown = cue.kind === "say" && !opened ? unknownSubject(scene, sentence, cue) : undefined;
  return { subject: unknown, place: !unknown ? "shared" : unknown.from < cue.from ? "before" : "after" };
}

/** "Lawyers say", "they say", "the court would say": a base form agrees with several, or follows a helper. */
function mayTakeBase(scene: Scene, cue: Cue, subject: Subject | undefined): boolean {
  const { helpers, between, conjunctions } = scene.language.cues;
  // "On a conference | call": what asks and judges follows its subject closely.
  const plain = cue.kind === "ask" || cue.kind === "judge";
  if (plain && scene.page.words.slice(subject?.to ?? 0, cue.from).some(({ lower }) => !between.has(lower)))
    return false;
  for (let at = cue.from - 1; between.has(scene.page.words[at]?.lower ?? ""); at--)
    if (helpers.has(scene.page.words[at]?.lower ?? "")) return true;
  const reference = subject?.reference;
  // "Mr. Ruiz and Mr. Orlov say"
  const pair = scene.page.words.slice(Math.max(0, (subject?.from ?? 0) - 2), cue.from);
  if (reference && pair.some(({ lower }) => conjunctions.has(lower))) return true;
  return reference?.plural === true || reference?.kind === "group" || reference?.kind === "relative";
}

/** "… and called the trial unfair": the verb goes on from the one before. */
const followsConjunction = (scene: Scene, cue: Cue): boolean =>
  scene.language.cues.conjunctions.has(scene.page.words[cue.from - 1]?.lower ?? "");

/** "Агентство сообщает со ссылкой на посольство": the embassy speaks, the agency hands it on. */
function withSource(
  scene: Scene,
  sentence: Sentence,
  cue: Cue,
  found: Pick<Frame, "subject" | "place">,
): Pick<Frame, "subject" | "place"> {
  const { subject } = found;
  const links = scene.language.cues.sourceLinks;
  if (!subject || links.size === 0) return found;
  const { words } = scene.page;
  for (let at = Math.max(subject.to, cue.to); at < Math.min(sentence.to, cue.to + 12); at++) {
    const link = [3, 2].find((length) =>
      links.has(
        words
          .slice(at, at + length)
          .map((word) => word.lower)
          .join(" "),
      ),
    );
    if (link === undefined) continue;
    const source = referencesIn(scene, at + link, sentence.to)[0];
    if (!source || source.from > at + link + 2 || source.kind === "relative") return found;
    const beside = source.kind === "description" ? referenceAt(scene, source.to) : undefined;
    const named = beside?.kind === "person" ? beside : undefined;
    const role = named ? { role: { from: source.from, to: source.to } } : {};
    const whole = { from: subject.from, to: (named ?? source).to };
    return {
      ...found,
      subject: { reference: named ?? source, ...role, ...whole, medium: subject.reference },
    };
  }
  return found;
}

/** The frames of a sentence's cues, in order. */
export function framesOf(
  scene: Scene,
  sentence: Sentence,
  cues: readonly Cue[],
  quotations: readonly Quotation[],
): Frame[] {
  const frames: Frame[] = [];
  let shared: Subject | undefined;
  for (const cue of cues) {
    const found = withSource(scene, sentence, cue, findSubject(scene, sentence, cue, shared));
    shared = found.subject ?? shared;
    frames.push({ scene, sentence, cue, cues, quotations, ...found, limit: sentence.to });
  }
  return frames.map((frame, index) => {
    const next = frames[index + 1];
    const limit = Math.min(next ? limitBefore(frame, next) : sentence.to, relativeEnd(frame));
    return limit < frame.limit ? { ...frame, limit } : frame;
  });
}

/** "Орлов, которого обвиняют в краже, | уехал": a clause put between commas ends with the second of them. */
function relativeEnd({ scene, sentence, cue, limit }: Frame): number {
  if (!scene.language.references.verbForm || cue.kind !== "judge") return limit;
  const [own] = segmentsBefore(scene, sentence, cue.from);
  const relative =
    own && scene.page.words.slice(own.from, own.from + 2).some(({ lower }) => /^котор/u.test(lower));
  return relative ? segmentEnd(scene, sentence, cue.to, () => false) : limit;
}

/** "Would be expelled and declared an enemy": a participle after "and" tells nothing by itself. */
function goesOn(next: Frame): boolean {
  const { scene, cue, quotations } = next;
  const { finite, needLink } = scene.language.cues;
  if (!finite || cue.kind !== "say" || !needLink.has(cue.word)) return true;
  const { at, linked } = clauseStart(next);
  return (
    linked || isClause(next, at) || quotations.some((one) => one.from >= cue.to && one.from <= cue.to + 4)
  );
}

/** Where the words of a cue end because those of the next one begin: "… and demanded", ", adding", ", but Ruiz said". */
function limitBefore(frame: Frame, next: Frame): number {
  const { scene, sentence, cue } = frame;
  const { words } = scene.page;
  const { between, conjunctions, contrasts } = scene.language.cues;
  let at = next.cue.from;
  while (at > cue.to && between.has(words[at - 1]?.lower ?? "")) at--;
  const before = words[at - 1]?.lower ?? "";
  if (conjunctions.has(before) && goesOn(next)) return at - 1;
  if (next.cue.participle && /,/u.test(words[at]?.gap ?? "")) return at;
  // "Ruiz, who said …, | added that": the clause about Ruiz ends where the sentence's own verb comes.
  const inRelative = scene.language.references.relatives.has(words[cue.from - 1]?.lower ?? "");
  if (inRelative && /,/u.test(words[at]?.gap ?? "")) return at;
  // "…, | but Ruiz said": a clause of its own.
  const own = next.place === "before" && next.subject ? next.subject.from : undefined;
  if (own === undefined || own <= cue.to || !contrasts) return sentence.to;
  const link = words[own - 1];
  const apart = link && contrasts.has(link.lower) && /,|["”»]|\s[—–-]+\s/u.test(link.gap);
  if (apart) return own - 1;
  return /;|\s[—–―]\s|\s--\s/u.test(words[own]?.gap ?? "") ? own : sentence.to;
}
