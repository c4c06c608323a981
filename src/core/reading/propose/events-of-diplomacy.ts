import { overlap, stretchOf } from "../ranges.ts";
import type { Party, ReadMention } from "../reading.ts";
import { askKindIn, asksIn, channelIn } from "./ask-words.ts";
import type { EventRule, EventView } from "./event-rule.ts";
import { refusedBail } from "./events-of-court.ts";
import { isSilence, refusedCare, refusedVisit } from "./events-of-treatment.ts";
import { note, noteUnlessSaid } from "./note-rule.ts";
import type { Draft } from "./proposal.ts";
import { clip } from "./proposal.ts";
import { standingIn } from "./role-words.ts";
import { nameOf } from "./scene.ts";

const theirSide = new Set(["case", "family", "lawyer", "journalist"]);

/** A meeting with the family or the lawyer raises nothing with an authority; an attorney general is one. */
const isOnTheirSide = ({ scene, event }: EventView, level: string | undefined): boolean =>
  (level === undefined || theirSide.has(level)) &&
  scene.reading.persons.some((person) => person.id === event.to && theirSide.has(person.class));

/** The only official whom the words name beside who raises it: "raised the cases in front of Minister Quill". */
const onlyOfficial = ({ scene, event }: EventView): Party | undefined => {
  const named = scene.reading.mentions.filter(
    ({ person, start, end }) => start >= event.start && end <= event.end && person !== event.by,
  );
  const others = [...new Set(named.map(({ person }) => person))];
  const officials = others.filter((id) =>
    scene.reading.persons.some((person) => person.id === id && person.class === "official"),
  );
  return event.by !== undefined && officials.length === 1 ? officials[0] : undefined;
};

/** "He raised her case, the minister said": who raises it is the speaker rather than the person it is about. */
const isTakenForSpeaker = ({ event, subjects, speakerId, scene }: EventView): boolean =>
  event.by !== undefined &&
  subjects.includes(event.by) &&
  speakerId !== undefined &&
  !scene.concerned.has(speakerId);

/** "Vella has urged Marrow to free him": the reader has it as Vella's words too, and there it says who asks. */
const askerOf = ({ scene, event }: EventView): string | undefined => {
  const asked = scene.reading.statements.find(
    ({ rule, spans }) => rule === "asked" && spans.some((span) => overlap(span, event)),
  );
  return nameOf(scene, asked?.speaker);
};

/**
 * Something raised with an authority. Without a named counterpart nobody's silence could be counted:
 * then the words stay a statement or a note.
 */
const raised = (
  view: EventView,
  given: { channel?: "meeting"; by: string | undefined },
): Draft | undefined => {
  const { scene, event, words } = view;
  const by = standingIn(scene, isTakenForSpeaker(view) ? view.speakerId : event.by, event);
  const to = standingIn(scene, event.to ?? onlyOfficial(view), event);
  const raisedBy = by?.name ?? given.by ?? askerOf(view);
  if (!raisedBy || !to || isOnTheirSide(view, to.level)) return noteUnlessSaid(view);
  const asks = asksIn(words);
  return view.claim("representation", {
    by: raisedBy,
    level: by?.level,
    to: to.role ?? to.name,
    toPerson: to.role ? to.name : undefined,
    toLevel: to.level,
    channel: channelIn(words) ?? given.channel,
    asks: asks.length > 0 ? asks : undefined,
    reference: undefined,
    remarks: asks.length > 0 ? undefined : words,
  });
};

/** What somebody says that they ask for, they ask for themselves. */
export const requestSent: EventRule = (view) =>
  raised(view, { by: view.agency ?? (view.speaker && clip(view.speaker)) });

const raisesCases = /\brais(?:e|es|ed|ing)\b|\bbrought up|\bbring up|поднима|поднял|поставил/iu;

/** A meeting is a representation where cases were raised at it; who only tells of talks did not hold them. */
export const diplomaticContact: EventRule = (view) =>
  raisesCases.test(view.words) || asksIn(view.words).length > 0
    ? raised(view, { channel: "meeting", by: view.agency })
    : noteUnlessSaid(view);

const passive =
  /^(?:(?:has|have|had|was|were|been|is|are) )+(?:\p{L}+ly )?(?:refused|denied|rejected|declined|dismissed|turned down)/iu;

/** What was refused: in a passive without its subject it stands right before ("A visit asked for in May | was refused"). */
const refusedThing = ({ scene, event, words }: EventView): string => {
  if (!passive.test(words)) return words;
  const { start } = stretchOf(scene.sentences, event);
  return `${scene.text.slice(start, event.start)}${words}`;
};

const papers =
  /\brecords?\b|\bfiles?\b|\bcop(?:y|ies)\b|\breports?\b|копи|справк|карт[аыу](?!\p{L})|выписк/iu;
const bailWords = /\bbail\b|залог|меры? пресечения/iu;
const appealWords = /appeal|апелляц|кассац/iu;
const clemencyWords = /pardon|clemency|помилован/iu;
const extraditionWords = /extradit|экстради|выдач/iu;

const refusesActively = /refuse[ds]? |declin|отказал[а-я]*с[яь]/iu;
const beginsActively = /^["“„«]?(?:refuse[ds]?|declin(?:ed|es)|отказал[а-я]*с[яь])(?!\p{L})/iu;
const nameBegins = 20;

const isTheirs =
  ({ scene, event }: EventView) =>
  ({ person, start }: ReadMention): boolean =>
    scene.concerned.has(person) && start >= event.start && start <= event.start + nameBegins;

/** The last who is named before the words, in their sentence. */
const namedBefore = ({ scene, event }: EventView): ReadMention | undefined => {
  const { start } = stretchOf(scene.sentences, event);
  return scene.reading.mentions.findLast((one) => one.start >= start && one.end <= event.start);
};

/** Whether it is the person, and not an authority, who refuses: "Ana Ruiz refused to sign". */
const refusedByThemselves = (view: EventView): boolean => {
  const { scene, event, words } = view;
  if (event.by !== undefined) return scene.concerned.has(event.by);
  if (beginsActively.test(words)) return scene.concerned.has(namedBefore(view)?.person ?? "");
  return (
    refusesActively.test(words) &&
    !/\b(?:was|were|been)\b/iu.test(words) &&
    scene.reading.mentions.some(isTheirs(view))
  );
};

/** A refusal goes where what was refused goes; only an answer by the other side is an answer. */
export const refusal: EventRule = (view) => {
  const { words, claim, by, agency } = view;
  if (refusedByThemselves(view)) return note(view);
  if (isSilence(words)) return noteUnlessSaid(view);
  const thing = refusedThing(view);
  const asked = askKindIn(thing);
  if (asked === "consular access" || asked === "family contact" || /\bvisit|посещени|свидани/iu.test(thing))
    return refusedVisit(view);
  if ((asked === "medical care" || asked === "medication") && !papers.test(thing)) return refusedCare(view);
  if (bailWords.test(thing)) return refusedBail(view);
  if (extraditionWords.test(words))
    return claim("extradition", { stage: "refused", from: undefined, to: undefined, remarks: undefined });
  if (clemencyWords.test(words)) return claim("pardon", { stage: "refused", by, remarks: undefined });
  if (appealWords.test(words) && /court|judge|суд/iu.test(words))
    return claim("appeal", { stage: "dismissed", court: by, remarks: words });
  // Where nobody is named who refuses, nobody's silence ends.
  if (!by && !agency) return noteUnlessSaid(view);
  return claim("answer", {
    answers: [],
    outcome: "refused",
    by: by ?? agency,
    reason: undefined,
    words,
  });
};

export const asylum: EventRule = note;
