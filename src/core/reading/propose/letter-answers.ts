import type { FactBody } from "../../ledger/kinds/index.ts";
import type { AnswerPart, LetterOutcome, ReadAnswer } from "../letters/letter.ts";
import { overlap, stretchOf } from "../ranges.ts";
import type { Party, Span } from "../reading.ts";
import { channelIn } from "./ask-words.ts";
import { claimDate } from "./claim-date.ts";
import { daysSet, sentenceAt, subjectsOf } from "./letter-asks.ts";
import { isOwnPaper, type LetterView, spansOf } from "./letter-parties.ts";
import { clip, type Draft, draft } from "./proposal.ts";
import { ruleOf, type Scene } from "./scene.ts";

type Outcome = FactBody<"answer">["outcome"];

/** Information that was asked for and is given, is granted; a document that is only chased has no answer. */
const outcomes: Record<LetterOutcome, Outcome | undefined> = {
  granted: "granted",
  partly: "partly",
  refused: "refused",
  acknowledged: "acknowledged",
  information: "granted",
  none: undefined,
};

const besides = new Set(["information", "translation"]);

/** The outcome of several parts, judged on the asks themselves: papers that come with a refusal do not make it half. */
const outcomeOf = (parts: readonly AnswerPart[]): Outcome | undefined => {
  const proper = parts.filter(({ kind }) => !besides.has(kind));
  const judged = proper.length > 0 ? proper : parts;
  const found = new Set(judged.flatMap(({ outcome }) => outcomes[outcome] ?? []));
  if (found.has("partly") || (found.has("granted") && found.size > 1)) return "partly";
  if (found.has("granted")) return "granted";
  if (found.has("refused")) return "refused";
  return found.has("acknowledged") ? "acknowledged" : undefined;
};

type Told = { people: Party[]; parts: AnswerPart[]; outcome: Outcome };

/** People of whom the answer says the same, together: one refused and one granted are two entries. */
const byPeople = (view: LetterView, answer: ReadAnswer, parts: readonly AnswerPart[]): Told[] => {
  const overall = outcomes[answer.outcome];
  const told: Told[] = [];
  for (const person of subjectsOf(view, parts)) {
    const own = parts.filter((part) => part.persons.length === 0 || part.persons.includes(person));
    const outcome = own.length > 0 ? outcomeOf(own) : overall;
    if (!outcome) continue;
    const known = told.find(
      (one) => one.parts.length === own.length && one.parts.every((part) => own.includes(part)),
    );
    if (known) known.people.push(person);
    else told.push({ people: [person], parts: own, outcome });
  }
  return told;
};

const joined = (spans: readonly Span[]): string | undefined =>
  spans.length > 0 ? spans.map(({ text }) => text).join(" … ") : undefined;

/** A day is set for those of whom the words right before it speak. */
const isForThem = ({ deadline, parts: all }: ReadAnswer, parts: readonly AnswerPart[]): boolean => {
  const at = deadline?.start ?? 0;
  const before = all.filter((part) => part.start <= at).sort((a, b) => b.start - a.start)[0];
  return !before || parts.includes(before);
};

const answerDraft = (view: LetterView, answer: ReadAnswer, { people, parts, outcome }: Told): Draft => {
  const { scene, sender, letter, on } = view;
  const said = parts.filter((part) => outcomes[part.outcome]);
  const own = said.flatMap((part) => (part.reason ? [part.reason] : []));
  const whole = answer.reason && outcome !== "granted" && outcome !== "acknowledged" ? [answer.reason] : [];
  const reasons = own.length > 0 ? own : whole;
  const days = isForThem(answer, parts) ? daysSet(view, [answer.deadline], said) : [];
  return draft(scene.source.id, {
    kind: "answer",
    on,
    body: {
      answers: [],
      outcome,
      by: sender?.name,
      reason: joined(reasons),
      words: joined(said.length > 0 ? [...said, ...days] : [sentenceAt(scene, answer.refersTo), ...days]),
    },
    spans: [answer.refersTo, ...said, ...reasons, ...days, ...spansOf(letter.date)],
    subjects: people,
    rule: ruleOf("letter", "answer", "", answer.rule),
  });
};

const promising = /\b(?:will|shall|undertakes? to|is to be)\b|буд(?:ет|ут)|обязу(?:ет|ют)ся/iu;
const onlyLookedAt = /consider|examin|review|рассм[ао]тр|изуч/iu;

/** What the other side says that it will do, with the day by which, where the text gives one. */
const undertakings = (view: LetterView, parts: readonly AnswerPart[]): Draft[] =>
  parts.flatMap((part) => {
    const { scene, sender, on } = view;
    const given = outcomes[part.outcome];
    if (!sender || !given || given === "refused") return [];
    if (!promising.test(part.text) || onlyLookedAt.test(part.text)) return [];
    const sentence = stretchOf(scene.sentences, part);
    const planned = scene.reading.events.find(
      (event) => event.status === "planned" && event.date && overlap(event, sentence),
    );
    return draft(scene.source.id, {
      kind: "undertaking",
      on,
      body: {
        by: sender.name,
        promise: part.text,
        due: claimDate(planned?.date, scene.published, true),
        state: undefined,
      },
      spans: [part, ...spansOf(planned?.date)],
      subjects: subjectsOf(view, [part]),
      rule: ruleOf("letter", "promise", "", part.rule),
    });
  });

const ours =
  /\byours?\b|\bits\b|\blatter['’]s|(?<!\p{L})ваш|embassy|consulate|high commission|\bmission|посольств|консульств/iu;

const noteWords = /\bnotes?\b/iu;

/** "… refers to the Embassy's Notes": whose document it is, is said right before it. */
const justBefore = 40;

const isOfAddressee = ({ text }: Scene, { refersTo }: ReadAnswer): boolean =>
  ours.test(text.slice(Math.max(0, refersTo.start - justBefore), refersTo.end));

/** The earlier document itself, as far as this one tells of it: what was asked then stands in the document. */
const earlierDocument = (view: LetterView, answer: ReadAnswer): Draft[] => {
  const { scene, sender, addressee, letter } = view;
  const { refersTo, outcome } = answer;
  const on = claimDate(dayOf(refersTo.date), scene.published);
  const isChased = outcome === "none";
  const [first = answer] = letter.answers.filter((one) => one.outcome !== "none");
  const isTheirs = isChased || [answer, first].some((one) => isOfAddressee(scene, one));
  const [by, to] = isChased ? [sender, addressee] : [addressee, sender];
  if (!by || !to || to.side === "private" || !isTheirs || (!on && !refersTo.reference)) return [];
  return [
    draft(scene.source.id, {
      kind: "representation",
      on,
      body: {
        ...{ by: by.name, level: by.level, ...to.counterpart, toLevel: to.level },
        channel: channelIn(refersTo.text) ?? (noteWords.test(refersTo.text) ? "note verbale" : undefined),
        asks: undefined,
        reference: refersTo.reference ? clip(refersTo.reference) : undefined,
        remarks: undefined,
      },
      spans: [refersTo],
      subjects: subjectsOf(view, answer.parts.length > 0 ? answer.parts : letter.asks),
      rule: ruleOf("letter", isChased ? "chased" : "earlier", "", answer.rule),
    }),
  ];
};

const dayOf = (value: string | null) => (value === null ? undefined : { value, precision: "day" as const });

/** What a letter answers or chases: the earlier documents, what came of them for whom, and what is promised. */
export const proposeAnswers = (view: LetterView): Draft[] => {
  const { letter, sender } = view;
  if (isOwnPaper(view)) return [];
  const answered = letter.answers.filter(({ outcome }) => outcome !== "none");
  const parts = letter.answers.flatMap((answer) => answer.parts);
  return [
    ...letter.answers.flatMap((answer) => earlierDocument(view, answer)),
    ...(sender?.side === "private"
      ? []
      : answered.flatMap((answer) =>
          // Of two documents answered at once the parts stand with the first.
          byPeople(view, answer, answer.parts.length > 0 ? answer.parts : parts).map((told) =>
            answerDraft(view, answer, told),
          ),
        )),
    ...undertakings(view, parts),
  ];
};
