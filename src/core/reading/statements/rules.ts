import { type Page, type Quotation, quotationAt } from "../layout/page.ts";
import { datesIn, offsets, referenceAt, referencesIn } from "../scene.ts";
import { sentenceEnd } from "./content.ts";
import type { Frame, StatementDraft, StatementRule } from "./frame.ts";

type Piece = readonly [number, number];

const gapAt = (page: Page, word: number): string => page.words[word]?.gap ?? "";

/** Where words `from` begin, an opening quotation mark included. */
function startOf(page: Page, from: number): number {
  const word = page.words[from];
  if (!word) return page.text.length;
  return /["“«„(]$/u.test(word.gap) ? word.start - 1 : word.start;
}

/** Where the words before `to` end; at the sentence's end with its closing marks. */
function endOf({ scene, sentence }: Frame, to: number): number {
  if (to >= sentence.to) return sentenceEnd(scene.page, sentence);
  const last = scene.page.words[to - 1];
  const mark = /^[.,!?]?["”»]/u.exec(gapAt(scene.page, to));
  return (last?.end ?? 0) + (mark?.[0].length ?? 0);
}

/** Where the phrase "he said" begins and ends. */
function phraseOf({ scene, cue, subject, place }: Frame): [number, number] {
  if (!subject || place === "shared") return [cue.from, cue.to];
  let from = Math.min(cue.from, subject.from);
  // "Mr | Ruiz said": the title is no part of the name.
  if (
    scene.language.names.titles.has(scene.page.words[from - 1]?.lower ?? "") &&
    /^\.? $/u.test(gapAt(scene.page, from))
  )
    from--;
  return [from, Math.max(cue.to, subject.to)];
}

/** The quotation that goes on after "he said": `"A," he said. "B."` */
function continuation({ scene, sentence, quotations }: Frame, after: number): Quotation | undefined {
  const inSentence = quotations.find((one) => one.from >= after);
  if (inSentence) return inSentence.from - after <= 8 ? inSentence : undefined;
  const { page } = scene;
  const next = page.sentences[sentence.index + 1];
  const quotation = next && quotationAt(page, page.words[next.from]?.start ?? -1);
  const alone =
    next &&
    quotation &&
    next.block === sentence.block &&
    quotation.from === next.from &&
    quotation.to >= next.to;
  return alone ? quotation : undefined;
}

/** `"…," he said`, `"…," said Ana Ruiz. "…"`, `The case "is closed," said Ruiz`. */
export const afterQuotation: StatementRule = {
  name: "after-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations, cues } = frame;
    const [from, to] = phraseOf(frame);
    const quotation = quotations.findLast((one) => one.to <= from);
    if (cue.kind !== "say" || !quotation || from - quotation.to > 0 || frame.place === "shared")
      return undefined;
    const earlier = cues.some((one) => one.to <= quotation.from);
    const led =
      !earlier && quotation.from > sentence.from ? startOf(scene.page, sentence.from) : quotation.start;
    const content: Piece[] = [[led, quotation.end]];
    const more = continuation(frame, to);
    if (more) content.push([more.start, more.end]);
    return { subject: frame.subject, content };
  },
};

/** A quotation that is the whole sentence before in the same block: `"A." Ruiz said: "B."` */
function loneQuotationBefore({ scene, sentence }: Frame): Quotation | undefined {
  const { page } = scene;
  const before = page.words[sentence.from - 1];
  const quotation = before && quotationAt(page, before.start);
  const block = page.blocks[sentence.block];
  return quotation && block && quotation.start === block.start && quotation.to === sentence.from
    ? quotation
    : undefined;
}

/** `He said: "…"`, `Ruiz told the court on Friday: "…"`, `заметил, что «…»`. */
export const beforeQuotation: StatementRule = {
  name: "before-quotation",
  read: (frame) => {
    const { scene, sentence, cue, quotations } = frame;
    const quotation = quotations.find((one) => one.from >= cue.to);
    if (cue.kind !== "say" || !quotation || quotation.from - cue.to > 14) return undefined;
    const gap = gapAt(scene.page, quotation.from);
    const before = scene.page.words[quotation.from - 1]?.lower ?? "";
    const led =
      /[:,]/u.test(gap) || quotation.from === cue.to || scene.language.cues.complementizers.has(before);
    if (!led || quotation.to < sentence.to - 1) return undefined;
    const between = scene.page.words
      .slice(cue.to, quotation.from)
      .some((word) => scene.language.cues.complementizers.has(word.lower));
    if (between && !scene.language.cues.complementizers.has(before)) return undefined;
    const lead = loneQuotationBefore(frame);
    const content: Piece[] = [
      ...(lead ? [[lead.start, lead.end] as const] : []),
      [quotation.start, quotation.end],
    ];
    return { subject: frame.subject, content };
  },
};

/** Whether the words after "he said" tell only when, where or to whom. */
function isTail({ scene, sentence, cue }: Frame, to: number): boolean {
  const rest = sentence.to - to;
  const next = scene.page.words[to]?.lower ?? "";
  if (rest === 0) return true;
  if (scene.language.cues.circumstances.has(next) || datesIn(scene, to, to + 1).length > 0) return rest <= 12;
  const heard = referencesIn(scene, to, sentence.to)[0];
  return scene.language.cues.tellers.has(cue.word) && heard?.from === to && heard.to >= sentence.to - 2;
}

/** `The talks go on, the minister said.`; `The court, he added, was wrong.` */
export const clauseBefore: StatementRule = {
  name: "clause-before",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const [from, to] = phraseOf(frame);
    if (cue.kind !== "say" || frame.place === "shared" || from - sentence.from < 2) return undefined;
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
    if (!inserted && !isTail(frame, to)) return undefined;
    if (inserted) {
      const own: Piece = [startOf(scene.page, to), endOf(frame, frame.limit)];
      return { subject: frame.subject, content: from - sentence.from >= 3 ? [...pieces, own] : [own] };
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
    if (at > base && /[;:"“«]/u.test(gapAt(scene.page, at))) break;
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
    const quoted = frame.quotations.some((one) => one.from >= cue.to && one.from <= cue.to + 24);
    const linked = words.some((word) => scene.language.cues.judgementLinks.has(word.lower));
    return quoted || linked
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

/** `The ministry issued the following statement:` and a quotation or paragraph of its own. */
export const colonBeforeBlock: StatementRule = {
  name: "colon-before-block",
  read: (frame) => {
    const { scene, sentence, cue } = frame;
    const { page } = scene;
    const next = page.blocks[sentence.block + 1];
    const after = page.text.slice(sentence.end, next?.start ?? sentence.end);
    if (cue.kind !== "say" || !next || !/^["»”]?:\s+$/u.test(after)) return undefined;
    const quotation = quotationAt(page, next.start);
    return {
      subject: frame.subject,
      content: [quotation ? [quotation.start, quotation.end] : [next.start, next.end]],
    };
  },
};

/** `According to the lawyer, …`; `…, according to the ministry`; `по словам адвоката, …`. */
export const accordingTo: StatementRule = {
  name: "according-to",
  read: (frame) => {
    const { scene, sentence, cue, limit } = frame;
    const source = referencesIn(scene, cue.to, sentence.to)[0];
    if (cue.kind !== "source" || !source || source.from > cue.to + 2) return undefined;
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
    let after = reference.to;
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
    if (!comma && !afterRelative && sentence.to - reference.to <= 12) return { subject, content: [before] };
    const from = comma ? after : reference.to;
    return sentence.to - from >= 3
      ? { subject, content: [[startOf(scene.page, from), endOf(frame, limit)]] }
      : { subject, content: [before] };
  },
};

/** `Об этом сообщил адвокат.`: the sentence before is what was said. */
export const aboutThis: StatementRule = {
  name: "about-this",
  read: (frame) => {
    const { scene, sentence, cue, subject } = frame;
    const before = scene.page.sentences[sentence.index - 1];
    const opening = scene.page.words.slice(sentence.from, cue.from).map((word) => word.lower);
    if (cue.kind !== "say" || !subject || !before || !scene.language.cues.aboutThis.has(opening.join(" ")))
      return undefined;
    return { subject, content: [[startOf(scene.page, before.from), sentenceEnd(scene.page, before)]] };
  },
};

/** `Как сообщил адвокат, …`: an inserted clause names who says the rest. */
export const asSaid: StatementRule = {
  name: "as-said",
  read: (frame) => {
    const { scene, sentence, cue, subject } = frame;
    const before = scene.page.words[cue.from - 1]?.lower ?? "";
    if (cue.kind !== "say" || !subject || !scene.language.cues.asWords.has(before)) return undefined;
    let after = Math.max(cue.to, subject.to);
    while (after < sentence.to && !/[,:]/u.test(gapAt(scene.page, after))) after++;
    if (cue.from - sentence.from > 3)
      return {
        subject,
        content: [[startOf(scene.page, sentence.from), offsets(scene.page, cue.from - 2, cue.from - 1).end]],
      };
    return after < sentence.to
      ? { subject, content: [[startOf(scene.page, after), endOf(frame, sentence.to)]] }
      : undefined;
  },
};
