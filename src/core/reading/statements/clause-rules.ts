import { datesIn, referencesIn } from "../scene.ts";
import { hasVerb, isClause } from "./clause-shape.ts";
import { clauseStart, skipNoun } from "./clause-start.ts";
import type { Cue } from "./cue.ts";
import type { Frame, StatementRule } from "./frame.ts";
import { endOf, gapAt, type Piece, phraseOf, startOf } from "./pieces.ts";

/** Where word order is free, so much may follow the speaker: "сказал адвокат агентству в суде". */
const longestTail = 14;

/** Whether the words after "he said" tell only when, where or to whom. */
function isTail(frame: Frame, to: number): boolean {
  const { scene, sentence, cue, place, limit } = frame;
  const rest = Math.min(sentence.to, Math.max(limit, to)) - to;
  const next = scene.page.words[to]?.lower ?? "";
  if (rest === 0) return true;
  if (place === "after" && scene.language.references.verbForm) return rest <= longestTail;
  if (scene.language.cues.circumstances.has(next) || datesIn(scene, to, to + 1).length > 0) return rest <= 12;
  if (!scene.language.cues.tellers.has(cue.word)) return false;
  if (rest <= 4) return true;
  // "Ruiz told a news conference on Monday"
  const heard = skipNoun(frame, to);
  const then = scene.page.words[heard]?.lower ?? "";
  const when = scene.language.cues.circumstances.has(then) || datesIn(scene, heard, heard + 1).length > 0;
  return heard - to >= rest || (when && rest <= 14);
}

/** Where the clause begins into which "he said" is set: "They waited, and | the guards, he said, slept". */
function clauseOpening({ scene, sentence }: Frame, from: number): number {
  const { contrasts } = scene.language.cues;
  const { relatives } = scene.language.references;
  if (!contrasts) return sentence.from;
  for (let at = from - 1; at > sentence.from && from - at < farthestOpening; at--) {
    const gap = gapAt(scene.page, at);
    const lower = scene.page.words[at]?.lower ?? "";
    if (/[;:]/u.test(gap)) return at;
    if (!/,/u.test(gap)) continue;
    if (contrasts.has(lower) || relatives.has(lower) || scene.language.cues.clauseOpeners.has(lower))
      return at + 1;
  }
  return sentence.from;
}

/** So many words before "he said" its clause may begin. */
const farthestOpening = 20;

/** "…, said Ana Ruiz, | a lawyer who …": what follows an inverted subject tells more of it. */
function tellsOfSpeaker({ scene, place }: Frame, to: number): boolean {
  const next = scene.page.words[to]?.lower ?? "";
  const { relatives, openers, articles } = scene.language.references;
  return place === "after" && openers !== undefined && (relatives.has(next) || articles.has(next));
}

/** A clause of so many words before "he said" is whole: what follows a comma tells when or where it was said. */
const wholeClause = 8;

/** "The pilot was freed on Monday, his sister said Tuesday, | as talks went on": the clause before the cue is all that was said. */
function closesBefore(frame: Frame, from: number, to: number): boolean {
  const { scene, sentence, place } = frame;
  const { finite, circumstances } = scene.language.cues;
  if (!finite || place !== "before" || from - sentence.from < wholeClause) return false;
  const [date] = datesIn(scene, to, to + 3);
  const after = date ? date.to : to;
  const next = scene.page.words[after]?.lower ?? "";
  if (after >= sentence.to || !/^, $/u.test(gapAt(scene.page, after)) || !hasVerb(frame, sentence.from, from))
    return false;
  return circumstances.has(next) || /^(?:while|amid|speaking|citing|referring)$/u.test(next);
}

/** What opens a sentence before an inserted cue is often but a link ("But, he said, …"). */
const shortestPiece = ({ scene, sentence }: Frame): number =>
  scene.language.references.verbForm && (scene.page.words[sentence.from]?.text.length ?? 0) > 8 ? 1 : 3;

/** Verbs after or before which words without quotation marks are speech. */
const tellsClause = (cue: Cue): boolean => cue.kind === "say" && cue.besideQuotation !== true;

/** "Ruiz, 40, said on Monday that …": what was said follows. */
function linksOn({ scene, sentence, cue }: Frame): boolean {
  for (let at = cue.to; at < Math.min(sentence.to, cue.to + 6); at++) {
    if (scene.language.cues.finite && /,/u.test(gapAt(scene.page, at))) return false;
    if (scene.language.cues.complementizers.has(scene.page.words[at]?.lower ?? "")) return true;
  }
  return false;
}

/** `The talks go on, the minister said.`; `The court, he added, was wrong.` */
export const clauseBefore: StatementRule = {
  name: "clause-before",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const [from, to] = phraseOf(frame);
    if (!tellsClause(cue) || frame.place === "shared" || from === sentence.from) return undefined;
    if (!/[,—–"”»]|\s-\s/u.test(gapAt(scene.page, from))) return undefined;
    if (frame.place === "before" && frame.subject && linksOn(frame)) return undefined;
    const open = /,/u.test(gapAt(scene.page, to)) ? clauseOpening(frame, from) : sentence.from;
    const pieces: Piece[] = [[startOf(scene.page, open), scene.page.words[from - 1]?.end ?? 0]];
    const rest = sentence.to - to;
    const comma = /,/u.test(gapAt(scene.page, to)) && rest >= 2 && !tellsOfSpeaker(frame, to);
    const closed = closesBefore(frame, from, to);
    const inserted = comma && !closed;
    const least = open === sentence.from ? shortestPiece(frame) : 1;
    if (!inserted && !closed && frame.place !== "after" && !isTail(frame, to)) return undefined;
    const bare = scene.language.cues.needLink.has(cue.word) && !hasVerb(frame, sentence.from, from);
    if (!inserted && (bare || from - sentence.from < 2)) return undefined;
    if (inserted) {
      const own: Piece = [startOf(scene.page, to), endOf(frame, frame.limit)];
      return { subject: frame.subject, content: from - open >= least ? [...pieces, own] : [own] };
    }
    return { subject: frame.subject, content: pieces };
  },
};

const longEnough = 2;

/** Whether what follows a verb without "that" is what was said. */
function mayFollow(frame: Frame, at: number): boolean {
  const { scene, cue } = frame;
  const { cues } = scene.language;
  if (!cues.bareClauses && !cues.plainObjects.has(cue.word)) return false;
  const first = scene.page.words[at]?.lower ?? "";
  if (cues.circumstances.has(first) || cues.clauseOpeners.has(first) || cues.noClause.has(first))
    return false;
  // "Was heard and told to leave": nobody is told anything by the subject.
  const base = frame.place === "after" ? at : cue.to;
  if (cues.finite && cues.tellers.has(cue.word) && at === base) return false;
  const strict = cues.needLink.has(cue.word) || cues.tellers.has(cue.word) || frame.limit - at <= shortest;
  return strict ? isClause(frame, at) : true;
}

/** Fewer words than this are a clause only if they show a verb. */
const shortest = 3;

/** `The minister said that …`, `Ruiz told reporters the court …`. */
export const clauseAfter: StatementRule = {
  name: "clause-after",
  read: (frame) => {
    const { scene, cue, limit } = frame;
    if (!tellsClause(cue)) return undefined;
    const { at, linked, addressee } = clauseStart(frame);
    if (limit - at < longEnough || (!linked && !mayFollow(frame, at))) return undefined;
    return {
      subject: frame.subject,
      content: [[startOf(scene.page, at), endOf(frame, ownEnd(frame, at))]],
      ...(addressee ? { addressee } : {}),
    };
  },
};

/** "Said the trial was fair, | but the family doubts it": a contrast is the text's own unless "that" takes it in. */
function ownEnd({ scene, limit, sentence }: Frame, from: number): number {
  const { contrasts, complementizers } = scene.language.cues;
  if (!contrasts || limit < sentence.to) return limit;
  for (let at = from + 2; at < limit; at++) {
    const lower = scene.page.words[at]?.lower ?? "";
    if (!/^(?:but|though|although|yet)$/u.test(lower) || !/^["”]?, $|^,["”] $/u.test(gapAt(scene.page, at)))
      continue;
    if (!complementizers.has(scene.page.words[at + 1]?.lower ?? "")) return at;
  }
  return limit;
}

/** Verbs that give what they judge a name. */
const naming = /^(?:call|brand|label|dub|deem|describ|characteri)/u;

/** `called the case "fabricated"`, `accused the court of …`. */
export const judged: StatementRule = {
  name: "judged",
  read: (frame) => {
    const { scene, cue, limit } = frame;
    if (cue.kind !== "judge" || limit - cue.to < longEnough) return undefined;
    const words = scene.page.words.slice(cue.to, Math.min(limit, cue.to + 24));
    const quoted = frame.quotations.some(
      (one) => one.from >= cue.to && one.from < Math.min(limit, cue.to + 24),
    );
    const named = scene.language.cues.plainJudgements.has(cue.word) && frame.place !== "shared";
    // "Called the trial | a farce", but not "criticized the president before | a court"
    const { articles } = scene.language.references;
    const linked = words.some(
      ({ lower }) =>
        scene.language.cues.judgementLinks.has(lower) && (!articles.has(lower) || naming.test(cue.word)),
    );
    // "Called the verdict unfair"
    const { judgementEnd } = scene.language.cues;
    const closed =
      /^call/u.test(cue.word) && words.length > 2 && judgementEnd?.test(words.at(-1)?.lower ?? "") === true;
    return quoted || linked || named || closed
      ? { subject: frame.subject, content: [[startOf(scene.page, cue.to), endOf(frame, limit)]] }
      : undefined;
  },
};

/** "Ruiz said he had asked the court to …": one statement, not two. */
function tellsOfAsking({ scene, cue, cues, subject, place }: Frame): boolean {
  const before = cues[cues.indexOf(cue) - 1];
  const { finite, complementizers } = scene.language.cues;
  if (!finite || before?.kind !== "say" || place !== "before" || subject?.reference.kind !== "pronoun")
    return false;
  const at = subject.from - 1;
  return at === before.to - 1 || complementizers.has(scene.page.words[at]?.lower ?? "");
}

/** `urged the court to …`, `demanded her release`. */
export const asked: StatementRule = {
  name: "asked",
  read: (frame) => {
    const { scene, cue, limit } = frame;
    if (cue.kind !== "ask" || limit - cue.to < longEnough || tellsOfAsking(frame)) return undefined;
    const words = scene.page.words.slice(cue.to, Math.min(limit, cue.to + 14));
    // "Asked not to be named", "asked about the trial": nobody is asked for anything.
    if (scene.language.cues.noRequest.has(words[0]?.lower ?? "")) return undefined;
    const linked = words.some(
      (word) =>
        scene.language.cues.infinitiveMarks.has(word.lower) ||
        scene.language.cues.complementizers.has(word.lower),
    );
    if (!linked && !scene.language.cues.plainAsks.has(cue.word)) return undefined;
    if (scene.language.cues.clauseOpeners.has(words[0]?.lower ?? "") && !linked) return undefined;
    const [addressee] = referencesIn(scene, cue.to, limit);
    return {
      subject: frame.subject,
      content: [[startOf(scene.page, cue.to), endOf(frame, limit)]],
      ...(addressee?.from === cue.to ? { addressee } : {}),
    };
  },
};
