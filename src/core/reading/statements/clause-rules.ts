import { isBreak } from "../references/declined-clause.ts";
import { datesIn, referencesIn } from "../scene.ts";
import type { Frame, StatementDraft, StatementRule } from "./frame.ts";
import { endOf, gapAt, type Piece, phraseOf, startOf } from "./pieces.ts";

/** Where word order is free, so much may follow the speaker: "сказал адвокат агентству в суде". */
const longestTail = 14;

/** Whether the words after "he said" tell only when, where or to whom. */
function isTail({ scene, sentence, cue, place }: Frame, to: number): boolean {
  const rest = sentence.to - to;
  const next = scene.page.words[to]?.lower ?? "";
  if (rest === 0) return true;
  if (place === "after" && scene.language.references.verbForm) return rest <= longestTail;
  if (scene.language.cues.circumstances.has(next) || datesIn(scene, to, to + 1).length > 0) return rest <= 12;
  const heard = referencesIn(scene, to, sentence.to)[0];
  return scene.language.cues.tellers.has(cue.word) && heard?.from === to && heard.to >= sentence.to - 2;
}

/** What opens a sentence before an inserted cue is often but a link ("But, he said, …"). */
const shortestPiece = ({ scene, sentence }: Frame): number =>
  scene.language.references.verbForm && (scene.page.words[sentence.from]?.text.length ?? 0) > 8 ? 1 : 3;

/** `The talks go on, the minister said.`; `The court, he added, was wrong.` */
export const clauseBefore: StatementRule = {
  name: "clause-before",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const [from, to] = phraseOf(frame);
    if (cue.kind !== "say" || frame.place === "shared" || from <= sentence.from) return undefined;
    if (!/[,—–"”»]|\s-\s/u.test(gapAt(scene.page, from))) return undefined;
    if (
      frame.place === "before" &&
      frame.subject &&
      scene.page.words
        .slice(cue.to, cue.to + 6)
        .some((word) => scene.language.cues.complementizers.has(word.lower))
    )
      return undefined;
    const pieces: Piece[] = [[startOf(scene.page, sentence.from), scene.page.words[from - 1]?.end ?? 0]];
    const rest = sentence.to - to;
    const inserted = /,/u.test(gapAt(scene.page, to)) && rest >= 2;
    if (!inserted && from - sentence.from < 2) return undefined;
    if (!inserted && !isTail(frame, to)) return undefined;
    if (inserted) {
      const own: Piece = [startOf(scene.page, to), endOf(frame, frame.limit)];
      return {
        subject: frame.subject,
        content: from - sentence.from >= shortestPiece(frame) ? [...pieces, own] : [own],
      };
    }
    return { subject: frame.subject, content: pieces };
  },
};

/** What follows the verb: after "that", after whom it was told, after a day. */
function clauseStart(frame: Frame): { at: number; linked: boolean; addressee?: StatementDraft["addressee"] } {
  const { scene, sentence, cue, subject, place } = frame;
  const { complementizers } = scene.language.cues;
  const { words } = scene.page;
  const base = place === "after" && subject ? subject.to : cue.to;
  const heard = referencesIn(scene, base, sentence.to)[0];
  const addressee = heard && heard.from === base && place !== "after" ? heard : undefined;
  for (let at = base; at < Math.min(sentence.to, base + 14); at++) {
    if (at > base && /[;:"“«]/u.test(gapAt(scene.page, at)) && isBreak(scene, at)) break;
    if (complementizers.has(words[at]?.lower ?? ""))
      return { at: at + 1, linked: true, ...(addressee ? { addressee } : {}) };
  }
  let at = base;
  if (addressee && scene.language.cues.tellers.has(cue.word)) {
    at = addressee.to;
    const [date] = datesIn(scene, at, at + 2);
    if (date) at = date.to;
    return { at, linked: false, addressee };
  }
  const [date] = datesIn(scene, at, at + 1);
  return { at: date ? date.to : at, linked: false };
}

const longEnough = 2;

/** `The minister said that …`, `Ruiz told reporters the court …`. */
export const clauseAfter: StatementRule = {
  name: "clause-after",
  read: (frame) => {
    const { scene, cue, limit } = frame;
    if (cue.kind !== "say") return undefined;
    const { at, linked, addressee } = clauseStart(frame);
    if (
      limit - at < longEnough ||
      (!linked && !scene.language.cues.bareClauses && !scene.language.cues.plainObjects.has(cue.word))
    )
      return undefined;
    if (!linked && scene.language.cues.needLink.has(cue.word)) return undefined;
    const first = scene.page.words[at]?.lower ?? "";
    if (
      !linked &&
      (scene.language.cues.circumstances.has(first) || scene.language.cues.clauseOpeners.has(first))
    )
      return undefined;
    return {
      subject: frame.subject,
      content: [[startOf(scene.page, at), endOf(frame, limit)]],
      ...(addressee ? { addressee } : {}),
    };
  },
};

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
    const linked = words.some((word) => scene.language.cues.judgementLinks.has(word.lower));
    return quoted || linked || named
      ? { subject: frame.subject, content: [[startOf(scene.page, cue.to), endOf(frame, limit)]] }
      : undefined;
  },
};

/** `urged the court to …`, `demanded her release`. */
export const asked: StatementRule = {
  name: "asked",
  read: (frame) => {
    const { scene, cue, limit } = frame;
    if (cue.kind !== "ask" || limit - cue.to < longEnough) return undefined;
    const words = scene.page.words.slice(cue.to, Math.min(limit, cue.to + 14));
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
