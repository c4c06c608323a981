import type { Reference } from "../references/reference.ts";
import { offsets, referenceAt, referencesIn } from "../scene.ts";
import type { Frame, StatementRule } from "./frame.ts";
import { phraseSubject } from "./noun-phrase.ts";
import { endOf, gapAt, type Piece, startOf } from "./pieces.ts";

/** "His" and "её" inside a phrase like "in his words". */
function ownPronoun({ scene, cue }: Frame): Reference | undefined {
  for (let at = cue.from; at < cue.to; at++) {
    const lower = scene.page.words[at]?.lower ?? "";
    const { possessives } = scene.language.eventWords;
    const owner = Object.hasOwn(possessives, lower) ? possessives[lower] : undefined;
    if (owner)
      return { from: at, to: at + 1, head: at, kind: "pronoun", oblique: true, possessive: true, ...owner };
  }
  return undefined;
}

/** Where the words after "according to" end at a mark. */
function phraseEnd({ scene, sentence, cue }: Frame): number {
  let at = cue.to + 1;
  while (at < sentence.to && !/[,;:—–()"“”]|\s-\s/u.test(gapAt(scene.page, at))) at++;
  return at;
}

/** "По сообщению | береговой охраны | Норвегии": a body of which only the country is known. */
function ownedBody({ scene, cue }: Frame, place: Reference): Reference | undefined {
  const { words } = scene.page;
  if (!scene.language.references.verbForm || place.kind !== "place" || place.from <= cue.to) return undefined;
  const own = words.slice(cue.to, place.from);
  const plain = own.every(
    ({ lower, capital, gap }) =>
      !capital && gap === " " && !scene.language.references.prepositions.has(lower),
  );
  return plain ? { ...place, kind: "organisation", from: cue.to, head: place.from - 1 } : undefined;
}

/** `According to the lawyer, …`; `…, according to the ministry`; `по словам адвоката, …`. */
export const accordingTo: StatementRule = {
  name: "according-to",
  read: (frame) => {
    const { scene, sentence, cue, limit } = frame;
    // "По её словам", "in his words": the speaker stands inside the phrase.
    const inside =
      referencesIn(scene, cue.from, cue.to).find((one) => one.kind === "pronoun") ?? ownPronoun(frame);
    if (cue.kind !== "source") return undefined;
    const known = inside ?? referencesIn(scene, cue.to, sentence.to)[0];
    // "По предварительным данным, Орлов …": what follows a comma is what is told, not who tells it.
    const apart = !inside && scene.language.references.verbForm && /,/u.test(gapAt(scene.page, cue.to));
    if (apart) return undefined;
    const near = known && known.kind !== "relative" && known.from <= cue.to + 2 ? known : undefined;
    const source =
      (near && ownedBody(frame, near)) ??
      near ??
      phraseSubject(scene, sentence, cue.to, phraseEnd(frame))?.reference;
    if (!source) return undefined;
    const named = source.kind === "description" ? referenceAt(scene, source.to) : undefined;
    const next = named?.kind === "person" ? named : undefined;
    const joined = next && /^,? $/u.test(gapAt(scene.page, next.from)) ? next : undefined;
    const reference = joined ?? source;
    const subject = {
      reference,
      from: source.from,
      to: reference.to,
      ...(joined ? { role: { from: source.from, to: source.to } } : {}),
    };
    let after = Math.max(reference.to, cue.to);
    while (after < sentence.to && after - reference.to < 16 && !/[,:]/u.test(gapAt(scene.page, after)))
      after++;
    const comma = after < sentence.to && /[,:]/u.test(gapAt(scene.page, after));
    const opens = cue.from - sentence.from <= 2;
    if (opens)
      return comma ? { subject, content: [[startOf(scene.page, after), endOf(frame, limit)]] } : undefined;
    const before: Piece = [
      startOf(scene.page, sentence.from),
      offsets(scene.page, cue.from - 1, cue.from).end,
    ];
    // "…, который по версии следствия | является": what follows belongs to the one before.
    const afterRelative = scene.language.references.relatives.has(
      scene.page.words[cue.from - 1]?.lower ?? "",
    );
    const { contrasts } = scene.language.cues;
    if (!comma && !afterRelative && (contrasts || sentence.to - reference.to <= 12))
      return { subject, content: [before] };
    const from = comma ? after : reference.to;
    if (sentence.to - from < 3 || tellsOfSource(frame, from)) return { subject, content: [before] };
    const own: Piece = [startOf(scene.page, from), endOf(frame, limit)];
    // "The wall, according to Ruiz, was never built up again": one clause where a comma does not end it.
    return { subject, content: contrasts ? [before, own] : [own] };
  },
};

/** "According to an official, | who was not authorized to speak". */
function tellsOfSource({ scene }: Frame, from: number): boolean {
  const { page, language } = scene;
  const { lower = "" } = page.words[from] ?? {};
  return language.references.relatives.has(lower) || language.cues.inserted.has(lower);
}

/** `Как сообщил адвокат, …`: an inserted clause names who says the rest. */
export const asSaid: StatementRule = {
  name: "as-said",
  read: (frame) => {
    const { scene, sentence, cue, subject } = frame;
    const before = scene.page.words[cue.from - 1]?.lower ?? "";
    if (cue.kind !== "say" || !subject || !scene.language.cues.asWords.has(before)) return undefined;
    let after = Math.max(cue.to, subject.to);
    while (after < sentence.to && !/[,:]/u.test(gapAt(scene.page, after))) after++;
    // "…: как установил суд, …": after a colon the inserted clause belongs to what follows.
    const led = /[:;—–]/u.test(gapAt(scene.page, cue.from - 1)) && after < sentence.to;
    const lead: Piece = [
      startOf(scene.page, sentence.from),
      offsets(scene.page, cue.from - 2, cue.from - 1).end,
    ];
    if (cue.from - sentence.from > 3 && !led) {
      // "Дверь, как сообщил адвокат, закрыта": the clause goes on behind what is inserted.
      const goesOn = scene.language.references.verbForm && sentence.to - after >= 2;
      const rest: Piece = [startOf(scene.page, after), endOf(frame, sentence.to)];
      return { subject, content: goesOn ? [lead, rest] : [lead] };
    }
    return after < sentence.to
      ? { subject, content: [[startOf(scene.page, after), endOf(frame, sentence.to)]] }
      : undefined;
  },
};
