import { sentenceEnd } from "../layout/page.ts";
import { isBreak, isTitle, segmentEnd } from "../references/declined-clause.ts";
import type { Reference } from "../references/reference.ts";
import { referencesBefore, referencesIn, type Scene } from "../scene.ts";
import type { Subject } from "./find-subject.ts";
import type { Frame, StatementRule } from "./frame.ts";
import { endOf, gapAt, startOf } from "./pieces.ts";

const lower = (scene: Scene, at: number): string => scene.page.words[at]?.lower ?? "";

const asSubject = (reference: Reference): Subject => ({ reference, from: reference.from, to: reference.to });

/** The words around a cue up to the marks beside them. */
function around(frame: Frame): { from: number; to: number } {
  const { scene, sentence, cue } = frame;
  let { from } = cue;
  while (from > sentence.from && !isBreak(scene, from)) from--;
  return { from, to: segmentEnd(scene, sentence, cue.from, () => false) };
}

/** Whose words a medium gives: "цитирует | его слова", "приводит слова | адвоката". */
function citedPerson({ scene, subject }: Frame, from: number, to: number): Reference | undefined {
  const medium = subject?.reference;
  const inside = referencesIn(scene, from, to).filter((one) => one.from !== medium?.from);
  return (
    inside.find((one) => one.kind === "pronoun") ??
    inside.find((one) => one.kind === "person") ??
    inside.find((one) => one.kind === "description" || one.kind === "group")
  );
}

/** `«…», — цитирует его слова газета`, `агентство приводит слова адвоката: «…»`. */
export const citedWords: StatementRule = {
  name: "cited-words",
  read: (frame) => {
    const { scene, cue, quotations } = frame;
    const { citing } = scene.language.cues;
    if (!citing.has(cue.word)) return undefined;
    const { from, to } = around(frame);
    const speaker = citedPerson(frame, from, to);
    const before = quotations.findLast((one) => one.to <= from && from - one.to <= 1);
    const quotation = before ?? quotations.find((one) => one.from >= cue.to && one.from - to <= 2);
    if (!speaker || !quotation) return undefined;
    const medium = frame.subject?.reference;
    return {
      subject: asSubject(speaker),
      content: [[quotation.start, quotation.end]],
      ...(medium && medium.kind !== "pronoun" ? { medium } : {}),
    };
  },
};

/** So far back stands the body that "its statement" means. */
const farthestOwner = 14;

/** "В его заявлении": the body or person told of last. */
function ownerBefore(
  scene: Scene,
  sentence: { from: number },
  possessive: Pick<Reference, "gender" | "plural"> | undefined,
): Reference | undefined {
  return referencesBefore(scene, sentence.from, farthestOwner).find((one) => {
    if (one.oblique || (one.kind !== "organisation" && one.kind !== "person" && one.kind !== "group"))
      return false;
    if (!possessive) return one.kind === "organisation";
    if ((possessive.plural === true) !== (one.plural === true)) return false;
    const head = scene.page.words[one.head];
    const gender = one.gender ?? (head && scene.language.references.nounGender?.(head));
    return (
      gender === undefined ||
      possessive.gender === undefined ||
      (gender === "f") === (possessive.gender === "f")
    );
  });
}

/** Who wrote what a paper says: "в заявлении | посольства говорится", "сообщается на сайте | суда". */
function authorOf(frame: Frame): Reference | undefined {
  const { scene, sentence } = frame;
  const { from, to } = around(frame);
  for (const one of referencesIn(scene, from, to)) {
    if (one.kind === "relative") continue;
    if (one.kind === "pronoun") return ownerBefore(scene, sentence, one);
    return one;
  }
  const papers = scene.page.words
    .slice(from, to)
    .some((word) => scene.language.cues.papers?.test(word.lower) === true);
  return papers ? ownerBefore(scene, sentence, undefined) : undefined;
}

/** `В заявлении посольства говорится, что …`, `«…», — говорится в его заявлении`, `На сайте суда сообщается: …`. */
export const paperSays: StatementRule = {
  name: "paper-says",
  read: (frame) => {
    const { scene, sentence, cue, quotations } = frame;
    if (!scene.language.cues.ofPapers.has(cue.word)) return undefined;
    const author = authorOf(frame);
    if (!author) return undefined;
    const { from, to } = around(frame);
    const subject = asSubject(author);
    const opening = openingOf(frame);
    const before = scene.page.sentences[sentence.index - 1];
    if (before && scene.language.cues.aboutThis.has(opening))
      return { subject, content: [[startOf(scene.page, before.from), sentenceEnd(scene.page, before)]] };
    const link = linkAfter(frame, cue.to);
    if (link !== undefined)
      return { subject, content: [[startOf(scene.page, link), endOf(frame, frame.limit)]] };
    if (/:/u.test(gapAt(scene.page, to)) && to < sentence.to)
      return { subject, content: [[startOf(scene.page, to), endOf(frame, frame.limit)]] };
    const quotation = quotations.findLast((one) => one.to <= from && from - one.to <= 1);
    if (quotation) return { subject, content: [[quotation.start, quotation.end]] };
    if (from - sentence.from < 3 || to < sentence.to) return undefined;
    const end = scene.page.words[from - 1]?.end ?? 0;
    return { subject, content: [[startOf(scene.page, sentence.from), end]] };
  },
};

/** The word after "что" that links a clause to its verb. */
function linkAfter({ scene, sentence }: Frame, from: number): number | undefined {
  for (let at = from; at < Math.min(sentence.to, from + 16); at++) {
    if (scene.language.cues.complementizers.has(lower(scene, at))) return at + 1;
    if (/[:;]/u.test(gapAt(scene.page, at + 1))) return undefined;
  }
  return undefined;
}

/** The first words of a sentence, as far as "об этом" and the like reach. */
const openingOf = ({ scene, sentence }: Frame): string => {
  const two = `${lower(scene, sentence.from)} ${lower(scene, sentence.from + 1)}`;
  return scene.language.cues.aboutThis.has(two) ? two : lower(scene, sentence.from);
};

/** `Об этом в пятницу заявил в интервью агентству адвокат.`: the sentence before is what was said. */
export const aboutIt: StatementRule = {
  name: "about-this",
  read: (frame) => {
    const { scene, sentence, cue, subject, place } = frame;
    const { page } = scene;
    const before = page.sentences[sentence.index - 1];
    if (cue.kind !== "say" || !subject || place === "shared" || !before) return undefined;
    if (!scene.language.cues.aboutThis.has(openingOf(frame)) || linkAfter(frame, cue.to) !== undefined)
      return undefined;
    // «…:» then opens words of its own.
    if (
      /^["»”]?:/u.test(page.text.slice(sentence.end, sentence.end + 2)) ||
      before.block < sentence.block - 1
    )
      return undefined;
    if (frame.quotations.some((one) => one.from >= cue.to && !isTitle(scene, one))) return undefined;
    return { subject, content: [[startOf(page, before.from), sentenceEnd(page, before)]] };
  },
};

/** `Защита возражала: дверь закрыта.`: what follows a colon, without marks. */
export const afterColon: StatementRule = {
  name: "after-colon",
  read: (frame) => {
    const { scene, sentence, cue, subject, place } = frame;
    const base = place === "after" && subject ? Math.max(subject.to, cue.to) : cue.to;
    const { to } = around(frame);
    // "Вину признал частично: …": what follows explains, nobody says it.
    if (cue.word.startsWith("призна")) return undefined;
    if (cue.kind !== "say" || !subject || to >= sentence.to || to - base > 4) return undefined;
    if (!/^["»”]?: $/u.test(gapAt(scene.page, to)) || sentence.to - to < 3) return undefined;
    return { subject, content: [[startOf(scene.page, to), endOf(frame, frame.limit)]] };
  },
};

/** `Адвокат отметила, что дверь закрыта: «Мы ждём».`: a clause, and words in marks of their own. */
export const clauseThenQuotation: StatementRule = {
  name: "clause-after",
  read: (frame) => {
    const { scene, sentence, cue, cues, quotations } = frame;
    const link = cue.kind === "say" ? linkAfter(frame, cue.to) : undefined;
    const quotation = quotations.find((one) => /: ?["«“„]$/u.test(gapAt(scene.page, one.from)));
    if (link === undefined || !quotation || quotation.from - link < 2 || quotation.to < sentence.to)
      return undefined;
    if (cues.some((one) => one.from > cue.from && one.to <= quotation.from)) return undefined;
    const end = scene.page.words[quotation.from - 1]?.end ?? 0;
    return {
      subject: frame.subject,
      content: [[startOf(scene.page, link), end]],
      also: [[quotation.start, quotation.end]],
    };
  },
};
