import { isPartialDate } from "../../dates/partial-date.ts";
import { sayDate } from "../../dates/say-date.ts";
import type { FactBody } from "../../ledger/kinds/index.ts";
import { phrase } from "../../ledger/phrase.ts";
import type { AskKind, LetterDay, LetterKind, NotAsk, ReadAsk } from "../letters/letter.ts";
import { stretchOf } from "../ranges.ts";
import type { Party, Span } from "../reading.ts";
import { inItsLanguage, isOwnPaper, type LetterView, raisesCases, spansOf } from "./letter-parties.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { nameOf, ruleOf, type Scene } from "./scene.ts";

type Representation = FactBody<"representation">;
type Ask = NonNullable<Representation["asks"]>[number];

const kinds: Record<AskKind, Ask["kind"]> = {
  consular_access: "consular access",
  lawyer_access: "lawyer access",
  family_contact: "family contact",
  medical_care: "medical care",
  medication: "medication",
  end_solitary: "end of solitary",
  conditions: "conditions",
  transfer: "transfer",
  sentence_transfer: "sentence transfer",
  humanitarian_release: "humanitarian release",
  clemency: "clemency",
  sentence_review: "sentence review",
  investigation: "investigation",
  information: "information",
  translation: "translation",
  other: "other",
};

const channels: Partial<Record<LetterKind, Representation["channel"]>> = {
  note_verbale: "note verbale",
  letter: "letter",
  private_letter: "letter",
  urgent_appeal: "letter",
  medical_note: "letter",
  email: "e-mail",
  telephone_note: "call",
};

/** Those whose file the words are for; where these name nobody, those whom the letter is about. */
export const subjectsOf = (
  { letter }: LetterView,
  parts: readonly { persons: readonly Party[] }[],
): Party[] => {
  const named = [...new Set(parts.flatMap((part) => part.persons))];
  return named.length > 0 ? named : [...new Set(letter.concerning)];
};

/** The sentence around a span, as a span. */
export const sentenceAt = (scene: Scene, span: Span): Span => {
  const { start, end } = stretchOf(scene.sentences, span);
  const words = scene.text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const text = words.trim();
  return { start: from, end: from + text.length, text };
};

/** Days that the letter sets and no ask has in its own words, each with its sentence. */
export const daysSet = (
  { scene }: LetterView,
  days: readonly (LetterDay | null | undefined)[],
  said: readonly Span[],
): Span[] => {
  const apart = spansOf(...days).filter(
    (day) => !said.some((span) => span.start <= day.start && span.end >= day.end),
  );
  const sentences = apart.map((day) => sentenceAt(scene, day));
  return [...new Map(sentences.map((one) => [one.start, one])).values()];
};

const inTextOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);

const remarksOf = (sentences: readonly Span[]): string | undefined =>
  sentences.length > 0 ? sentences.map(({ text }) => clip(text)).join(" … ") : undefined;

/** What the letter raises with an authority: one act for all its people. */
const representationOf = (view: LetterView, asks: readonly ReadAsk[]): Draft[] => {
  const { scene, letter, sender, addressee, on } = view;
  const subjects = subjectsOf(view, asks);
  const [first] = asks;
  if (!sender || !addressee || !first || subjects.length === 0) return [];
  const days = daysSet(view, [letter.replyBy, ...asks.map((ask) => ask.deadline)], asks);
  return [
    draft(scene.source.id, {
      kind: "representation",
      on,
      body: {
        ...{ by: sender.name, level: sender.level, ...addressee.counterpart, toLevel: addressee.level },
        channel: channels[letter.kind],
        asks: asks.map(({ kind, text }) => ({ kind: kinds[kind], words: clip(unnumbered(text)) })),
        reference: letter.reference ? clip(letter.reference.value) : undefined,
        remarks: remarksOf(days),
      },
      spans: inTextOrder([
        ...spansOf(letter.reference, letter.date),
        ...sender.spans,
        ...addressee.spans,
        ...spansOf(...asks),
        ...days,
      ]),
      subjects,
      rule: ruleOf("letter", "asks", "", first.rule),
    }),
  ];
};

/** "1) a visit by the consul" of a list is the visit. */
const unnumbered = (words: string): string => words.replace(/^(?:\d+|\p{L})[).]\s+/u, "");

const itemOf = (view: LetterView, { text: words, deadline }: ReadAsk): string => {
  const text = unnumbered(words);
  const day = deadline && isPartialDate(deadline.value) ? deadline.value : undefined;
  const by =
    day && inItsLanguage(view, { en: `by ${sayDate(day, "en")}`, ru: `срок — ${sayDate(day, "ru")}` });
  return by && !text.includes(deadline?.text ?? "\n") ? `${text} (${by})` : text;
};

const samePeople = (a: ReadAsk, b: ReadAsk): boolean =>
  a.by === b.by && a.persons.length === b.persons.length && a.persons.every((one) => b.persons.includes(one));

const together = (asks: readonly ReadAsk[]): ReadAsk[][] => {
  const groups: ReadAsk[][] = [];
  for (const ask of asks) {
    const known = groups.find(([first]) => first && samePeople(first, ask));
    if (known) known.push(ask);
    else groups.push([ask]);
  }
  return groups;
};

/** What somebody wants of us: nobody's silence is counted by it, and it must not be lost. */
const wishesOf = (view: LetterView, asks: readonly ReadAsk[]): Draft[] =>
  together(asks).flatMap((group) => {
    const { scene, sender, addressee, on } = view;
    const [first] = group;
    const who = nameOf(scene, first?.by) ?? sender?.name;
    const subjects = subjectsOf(view, group);
    if (!first || !who || subjects.length === 0) return [];
    const ofWhom = isOwnPaper(view) && !first.by ? addressee?.name : undefined;
    const head = inItsLanguage(view, {
      en: phrase(" ", who, ofWhom ? `asks ${ofWhom}` : "asks"),
      ru: phrase(", ", `${who} просит`, ofWhom && `адресат — ${ofWhom}`),
    });
    return draft(scene.source.id, {
      kind: "note",
      on,
      saidBy: first.by && scene.teller,
      body: { words: `${head}: ${group.map((ask) => itemOf(view, ask)).join("; ")}` },
      spans: [...group, ...spansOf(...group.map((ask) => ask.deadline))],
      subjects,
      rule: ruleOf("letter", "wish", "", first.rule),
    });
  });

const heads: Record<NotAsk["why"], { en: string; ru: string }> = {
  withdrawn: { en: "No longer asked for", ru: "Больше не просят" },
  negated: { en: "Not wanted", ru: "Просят этого не делать" },
};

const speaksForThePerson = ({ letter, sender }: LetterView): boolean =>
  sender?.side === "private" || ["visit_report", "telephone_note", "private_letter"].includes(letter.kind);

/** What is asked no more; and what the person or the family does not want, which binds whoever acts for them. */
const refusalsOf = (view: LetterView): Draft[] =>
  view.letter.notAsks.flatMap((given) => {
    const { scene, on } = view;
    const subjects = subjectsOf(view, [given]);
    if (subjects.length === 0 || (given.why === "negated" && !speaksForThePerson(view))) return [];
    return draft(scene.source.id, {
      kind: "note",
      on,
      saidBy: scene.teller,
      body: { words: `${inItsLanguage(view, heads[given.why])}: ${given.text}` },
      spans: [given],
      subjects,
      rule: ruleOf("letter", given.why, "", given.rule),
    });
  });

/** What a letter asks for, and what it does not. */
export const proposeAsks = (view: LetterView): Draft[] => {
  const { letter } = view;
  const passedOn = letter.asks.filter((ask) => ask.by && ask.by !== letter.sender?.person);
  const own = letter.asks.filter((ask) => !passedOn.includes(ask));
  const raised = raisesCases(view) && view.sender && view.addressee;
  return [
    ...(raised ? representationOf(view, own) : []),
    ...wishesOf(view, raised ? passedOn : letter.asks),
    ...refusalsOf(view),
  ];
};
