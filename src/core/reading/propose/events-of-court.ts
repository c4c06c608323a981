import { phrase } from "../../ledger/phrase.ts";
import { stretchOf } from "../ranges.ts";
import { type Choices, choose } from "./choose.ts";
import { isOpenTerm, readTerm } from "./custody-words.ts";
import { destinationOf } from "./destination.ts";
import type { EventRule, EventView } from "./event-rule.ts";
import { clip } from "./proposal.ts";
import { factsNear } from "./scene.ts";

const near = ({ scene, event, subjects }: EventView, field: Parameters<typeof factsNear>[1]) =>
  factsNear(scene, field, { ...event, persons: subjects })[0];

const courtOf = (view: EventView): string | undefined => {
  const court = near(view, "court");
  return court ? clip(court.text) : undefined;
};

export const charge: EventRule = (view) => {
  const offence = near(view, "charge");
  const { claim, words, agency } = view;
  return claim(
    "charge",
    { offence: offence?.text ?? words, statute: undefined, authority: agency, stage: undefined },
    { spans: offence ? [offence] : [], uses: [offence] },
  );
};

const hearingOf =
  (hearingKind: "hearing" | "trial" | "bail"): EventRule =>
  (view) => {
    const judge = near(view, "judge");
    const planned = view.event.status === "planned";
    return view.claim(
      "hearing",
      {
        hearingKind,
        court: courtOf(view) ?? view.agency,
        judge: judge && clip(judge.text),
        result: planned ? (view.scene.reading.lang === "ru" ? "назначено" : "planned") : undefined,
      },
      { uses: [judge] },
    );
  };

export const hearing = hearingOf("hearing");
export const trial = hearingOf("trial");

const bailGiven = /released?|freed|освобо[жд]|отпущ/iu;

/** Released on bail, or else a hearing about it. */
export const bail: EventRule = (view) =>
  bailGiven.test(view.words) && view.event.status === "actual"
    ? view.claim("release", { releaseKind: "bail", from: view.place, remarks: undefined })
    : hearingOf("bail")(view);

/** Bail asked for and not given. */
export const refusedBail: EventRule = (view) =>
  view.claim("hearing", {
    hearingKind: "bail",
    court: courtOf(view) ?? view.by,
    judge: undefined,
    result: view.words,
  });

const pleas: Choices<"not guilty" | "no contest" | "guilty"> = [
  [/not guilty|innocent|(?<!\p{L})не призна|невиновн|отрица|отверг/iu, "not guilty"],
  [/no contest|nolo/iu, "no contest"],
  [/guilty|признал|вину призна|признан/iu, "guilty"],
];

/** Only where the words say which plea it was. */
export const plea: EventRule = (view) => {
  const told = near(view, "plea");
  const said = choose(view.words, pleas) ?? choose(told?.value ?? told?.text ?? "", pleas);
  const toWhat = near(view, "charge")?.text;
  return said && view.claim("plea", { plea: said, toWhat }, { uses: [told] });
};

const verdictOf =
  (verdict: "guilty" | "not guilty"): EventRule =>
  (view) =>
    view.claim("verdict", {
      verdict,
      offence: near(view, "charge")?.text,
      court: courtOf(view) ?? view.agency,
    });

export const conviction = verdictOf("guilty");
export const acquittal = verdictOf("not guilty");

export const sentence: EventRule = (view) => {
  const length = near(view, "sentence_length");
  const fine = near(view, "fine");
  const term = length ? (readTerm(length.value ?? "") ?? readTerm(length.text)) : readTerm(view.words);
  return view.claim(
    "sentence",
    {
      penalty: term?.penalty ?? (fine ? "fine" : undefined),
      months: term?.months,
      days: term?.days,
      court: courtOf(view) ?? view.agency,
      remarks: phrase("; ", term && isOpenTerm(term) ? length?.text : undefined, fine?.text) || undefined,
    },
    { spans: length ? [length] : [], uses: [length, fine] },
  );
};

const appealStages: Choices<"withdrawn" | "partly" | "allowed" | "dismissed"> = [
  [/withdr[ae]w|отозва/iu, "withdrawn"],
  [/in part|partly|частично/iu, "partly"],
  [
    /reject|dismiss|den(?:y|ied)|upheld (?:the|his|her) (?:sentence|verdict|conviction)|отклон|отказ|оставил[аи]? в силе/iu,
    "dismissed",
  ],
  [/allow|overturn|quash|reversed|granted|удовлетвор|отменил/iu, "allowed"],
];

export const appeal: EventRule = (view) =>
  view.claim("appeal", {
    stage: choose(view.words, appealStages) ?? "filed",
    court: courtOf(view),
    remarks: undefined,
  });

export const extraditionRequest: EventRule = ({ claim, country }) =>
  claim("extradition", {
    stage: "requested",
    from: undefined,
    to: country,
    remarks: undefined,
  });

const extraditionStages: Choices<"refused" | "granted"> = [
  [/refus|reject|den(?:y|ied)|block|against|отказ|отклон|запрет/iu, "refused"],
  [
    /order|approv|agree|grant|rul(?:ed|ing)|allow|cleared|одобр|удовлетвор|разреш|постанов|соглас|реши|решени\p{L}+ об?(?!\p{L})/iu,
    "granted",
  ],
];

/** A decision of which the words do not say how it went is told as a hearing. */
export const extraditionDecision: EventRule = (view) => {
  const stage = choose(view.words, extraditionStages);
  const { claim, words, country } = view;
  return stage
    ? claim("extradition", { stage, from: undefined, to: country, remarks: undefined })
    : claim("hearing", { hearingKind: undefined, court: courtOf(view), judge: undefined, result: words });
};

export const extradition: EventRule = (view) =>
  view.claim("extradition", {
    stage: "carried out",
    from: undefined,
    ...destinationOf(view),
  });

const ordered = /order|decision|ruled|постанов|решени|предписан/iu;
const orderedBefore =
  /(?:order(?:ed|s)?|ruled|decision|постанов\p{L}*|решени\p{L}*|предписа\p{L}*)(?:\s+\p{L}+){0,3}\s+$/iu;
const asThing = /deportation|expulsion|removal|депортаци|выдворени/iu;

/** "A decision to deport him"; "ordered | his deportation". */
const isOnlyOrdered = ({ scene, event, words }: EventView): boolean =>
  ordered.test(words) ||
  (asThing.test(words) &&
    orderedBefore.test(scene.text.slice(stretchOf(scene.sentences, event).start, event.start)));

export const deportation: EventRule = (view) =>
  view.claim("deportation", {
    stage: isOnlyOrdered(view) ? "ordered" : "carried out",
    from: undefined,
    ...destinationOf(view),
  });
