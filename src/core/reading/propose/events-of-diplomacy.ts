import { askKindIn, asksIn, channelIn } from "./ask-words.ts";
import type { EventRule, EventView } from "./event-rule.ts";
import { isSilence, refusedCare, refusedVisit } from "./events-of-treatment.ts";
import type { Draft } from "./proposal.ts";
import { clip } from "./proposal.ts";
import { standingIn } from "./role-words.ts";
import { overlap } from "./scene.ts";

const note = ({ claim, words }: EventView): Draft => claim("note", { words });

const carriedByStatement = ({ scene, event }: EventView): boolean =>
  scene.reading.statements.some((statement) => statement.spans.some((span) => overlap(span, event)));

/** Words that nothing else carries are kept as a note. */
const noteUnlessSaid = (view: EventView): Draft | undefined =>
  carriedByStatement(view) ? undefined : note(view);

const theirSide = new Set(["case", "family", "lawyer", "journalist"]);

/** A meeting with the family or the lawyer raises nothing with an authority; an attorney general is one. */
const isOnTheirSide = ({ scene, event }: EventView, level: string | undefined): boolean =>
  (level === undefined || theirSide.has(level)) &&
  scene.reading.persons.some((person) => person.id === event.to && theirSide.has(person.class));

/**
 * Something raised with an authority. Without a named counterpart nobody's silence could be counted:
 * then the words stay a statement or a note.
 */
const raised = (
  view: EventView,
  given: { channel?: "meeting"; by: string | undefined },
): Draft | undefined => {
  const { scene, event, words } = view;
  const by = standingIn(scene, event.by, event);
  const to = standingIn(scene, event.to, event);
  const raisedBy = by?.name ?? given.by;
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
    remarks: undefined,
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

const appealWords = /appeal|апелляц|кассац/iu;
const clemencyWords = /pardon|clemency|помилован/iu;
const extraditionWords = /extradit|экстради|выдач/iu;

const refusesActively = /refuse[ds]? |declin|отказал[а-я]*с[яь]/iu;
const nameBegins = 20;

/** Whether it is the person, and not an authority, who refuses: "Ana Ruiz refused to sign". */
const refusedByThemselves = ({ scene, event, words }: EventView): boolean => {
  if (event.by !== undefined) return scene.concerned.has(event.by);
  return (
    refusesActively.test(words) &&
    !/\b(?:was|were|been)\b/iu.test(words) &&
    scene.reading.mentions.some(
      ({ person, start }) =>
        scene.concerned.has(person) && start >= event.start && start <= event.start + nameBegins,
    )
  );
};

/** A refusal goes where what was refused goes; only an answer by the other side is an answer. */
export const refusal: EventRule = (view) => {
  const { words, claim, by } = view;
  if (refusedByThemselves(view)) return note(view);
  const asked = askKindIn(words);
  if (asked === "consular access" || asked === "family contact" || /\bvisit|посещени|свидани/iu.test(words))
    return refusedVisit(view);
  if (asked === "medical care" || asked === "medication") return refusedCare(view);
  if (isSilence(words)) return noteUnlessSaid(view);
  if (extraditionWords.test(words))
    return claim("extradition", { stage: "refused", from: undefined, to: undefined, remarks: undefined });
  if (clemencyWords.test(words)) return claim("pardon", { stage: "refused", by, remarks: undefined });
  if (appealWords.test(words) && /court|judge|суд/iu.test(words))
    return claim("appeal", { stage: "dismissed", court: by, remarks: words });
  return claim("answer", {
    answers: [],
    outcome: "refused",
    by,
    reason: undefined,
    words,
  });
};

export const asylum: EventRule = note;
