import { byDate } from "../../dates/compare-dates.ts";
import { overlap, stretchOf } from "../ranges.ts";
import type { ReadEvent } from "../reading.ts";
import { type Choices, choose } from "./choose.ts";
import type { EventRule, EventView } from "./event-rule.ts";
import { noteUnlessSaid } from "./note-rule.ts";
import { isOften } from "./often.ts";
import { privacyIn } from "./privacy-words.ts";
import { clip } from "./proposal.ts";
import type { Scene } from "./scene.ts";

const categories: Choices<
  "solitary" | "medical care" | "violence" | "threats" | "conditions" | "discrimination"
> = [
  [
    /beat|beaten|tortur|violen|struck|assault|abus|raped?|изби|пыта|пытк|насил|удар|бил[аи]?(?!\p{L})/iu,
    "violence",
  ],
  [/threat|intimidat|угро[жз]|запуг|давлен|pressur/iu, "threats"],
  [/medical|medic(?:ine|ation)|doctor|treatment|drugs|медицин|лекарств|врач|лечени/iu, "medical care"],
  [/solitary|isolat|одиноч|изоляц|карцер/iu, "solitary"],
  [/discriminat|nationality|дискримин|национальн/iu, "discrimination"],
  [/condition|cell|food|cold|sleep|crowd|услови|камер|пищ|питани|холод|сна(?!\p{L})/iu, "conditions"],
];

const concernOf =
  (category?: "solitary"): EventRule =>
  ({ claim, scene, words, speaker }) =>
    claim("concern", {
      category: category ?? choose(words, categories) ?? "other",
      allegation: words,
      reportedBy: speaker ?? scene.teller,
      severity: undefined,
      verification: "not verified",
      received: scene.source.receivedOn,
      assessed: undefined,
      managementTold: undefined,
      ministerTold: undefined,
    });

export const illTreatment = concernOf();
export const solitary = concernOf("solitary");

const testWords = /\btest|examin|evaluat|screen|diagnos|обследо|анализ|(?<!\p{L})тест|диагност/iu;
const careWords =
  /treat|care|aid|hospital|surger|operat|doctor|medic|clinic|nurse|dentist|prescri|клиник|медсестр|лечен|лечи|помощ|операц|госпитал|больниц|врач/iu;
const results: Choices<"negative" | "positive"> = [
  [/negative|отрицательн/iu, "negative"],
  [/positive|положительн/iu, "positive"],
];

// "tested for the coronavirus", "обследование на туберкулёз"
const testedFor =
  /(?:\bfor|(?<!\p{L})на)\s+(?:the\s+)?(\p{L}[\p{L}\p{N} -]{2,60}?)(?=[,.;]|\s+(?:in|at|on|and|в|и)\s|$)/iu;

// The clause that says it: "the results are negative", within its punctuation.
const resultClause = /[^,.;:!?"“”«»]*(?:negative|positive|отрицательн|положительн)[^,.;:!?"“”«»]*/iu;

/** A result may stand in the sentence of the test or in the one after it. */
const resultOf = ({ scene, event }: EventView) => {
  const at = scene.sentences.findIndex((sentence) => overlap(sentence, event));
  for (const { start, end } of scene.sentences.slice(at, at + 2)) {
    const words = scene.text.slice(start, end);
    const clause = resultClause.exec(words);
    const result = clause && /result|результат|test|тест|анализ/iu.test(words) && choose(clause[0], results);
    if (!result) continue;
    const from = start + clause.index + (clause[0].length - clause[0].trimStart().length);
    const text = clause[0].trim();
    return { result, span: { start: from, end: from + text.length, text } };
  }
  return undefined;
};

/** A test, a treatment, or else a state of health. */
export const medical: EventRule = (view) => {
  const { claim, words, place } = view;
  if (testWords.test(words)) {
    const found = resultOf(view);
    return claim(
      "test",
      { test: clip(testedFor.exec(words)?.[1] ?? words), result: found?.result, where: place },
      { spans: found ? [found.span] : [] },
    );
  }
  if (careWords.test(words))
    return claim("treatment", { treatment: clip(words), state: undefined, where: place, remarks: undefined });
  return claim("condition", { condition: clip(words), course: undefined, remarks: undefined });
};

const contactModes: Choices<"video" | "call" | "letter"> = [
  [/video|видео/iu, "video"],
  [/phone|telephon|\bcall|телефон|звон/iu, "call"],
  [/letter|писем|письм/iu, "letter"],
];

// "a request to allow a consular visit", "просит разрешить посещение": that it took place is not said.
const onlyWished =
  /(?:request|ask(?:s|ed|ing)?|allow|permit|permission|demand|seek|sought|to arrange|разреш|прос[ияь]|попрос|просьб|запро|требу|добива)[^.;]{0,80}$/iu;

const isOnlyWished = ({ scene, event }: EventView): boolean => {
  const { start } = stretchOf(scene.sentences, event);
  return onlyWished.test(scene.text.slice(start, event.start)) || onlyWished.test(event.text);
};

/** Whether the person was seen alone, where a letter or report says it beside the visit. */
const privacyOf = ({ scene, event }: EventView) => {
  if (!scene.letter || !isNewestVisit(scene, event)) return undefined;
  const at = scene.sentences.findIndex((sentence) => overlap(sentence, event));
  const near = scene.sentences.slice(at, at + 2).map(({ start, end }) => scene.text.slice(start, end));
  return privacyIn(...near);
};

/** A report tells of the visit before as well; how that one went, and by whom, it does not say. */
const isNewestVisit = ({ reading }: Scene, { date }: ReadEvent): boolean =>
  reading.events.every(
    (other) =>
      other.type !== "visit" ||
      other.status !== "actual" ||
      !other.date?.value ||
      (date?.value !== undefined && date.value !== null && byDate(other.date.value, date.value) <= 0),
  );

/** Whoever writes the report of a visit made it. */
const visitorOf = ({ scene, event }: EventView): string | undefined =>
  scene.letter?.kind === "visit_report" && scene.teller && isNewestVisit(scene, event)
    ? clip(scene.teller)
    : undefined;

const contact = (view: EventView) => {
  const { claim, words, agency, by, place, event } = view;
  const isPlanned = event.status === "planned";
  return claim("contact", {
    mode: choose(words, contactModes) ?? "visit",
    outcome: isPlanned ? "planned" : "took place",
    by: by ?? agency ?? (isPlanned ? undefined : visitorOf(view)),
    where: place,
    privacy: isPlanned ? undefined : privacyOf(view),
    findings: undefined,
    reason: undefined,
  });
};

/** Visits that are told of together are kept in their words: none of them is told singly. */
export const visit: EventRule = (view) => {
  if (isOnlyWished(view)) return undefined;
  return isOften(view) ? noteUnlessSaid({ ...view, claim: undated(view) }) : contact(view);
};

const undated =
  ({ claim }: EventView): EventView["claim"] =>
  (kind, body, more) =>
    claim(kind, body, { ...more, undated: true });

const unanswered =
  /^nothing$|: nothing\b|(?:answer|reply) to neither|(?:never|not yet) (?:been )?answer|silen(?:t|ce)|(?<!\p{L})молч|и ничего|тишина|without (?:an? )?(?:answer|reply|attention|response)|unanswered|no (?:answer|reply|response|reaction)|ignor|без ответа|без внимания|не ответ|не последовал|игнорир/iu;

/** Whether the words tell of silence, which is not an answer. */
export const isSilence = (words: string): boolean => unanswered.test(words);

export const refusedVisit: EventRule = ({ claim, words, by, place }) =>
  claim("contact", {
    mode: choose(words, contactModes) ?? "visit",
    outcome: isSilence(words) ? "ignored" : "refused",
    by: undefined,
    where: place,
    privacy: undefined,
    findings: undefined,
    reason: by && clip(`${by}: ${words}`),
  });

export const refusedCare: EventRule = ({ claim, words, place }) =>
  claim("treatment", { treatment: clip(words), state: "refused", where: place, remarks: undefined });
