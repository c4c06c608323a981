import { type Choices, choose } from "./choose.ts";
import { regimes } from "./custody-words.ts";
import type { EventRule, EventView } from "./event-rule.ts";
import { clip } from "./proposal.ts";
import { codeOf, factsNear } from "./scene.ts";

export const arrest: EventRule = ({ claim, place, country, agency }) =>
  claim("arrest", { place, country, authority: agency, grounds: undefined });

const near = ({ scene, event, subjects }: EventView, field: "facility" | "country") =>
  factsNear(scene, field, { ...event, persons: subjects })[0];

/** Being held, or moved: the facility and country of the same sentence go with it; without place or date it says nothing. */
export const custody: EventRule = (view) => {
  const { claim, event, words, place, agency } = view;
  const facility = near(view, "facility");
  const country = near(view, "country");
  if (!facility && !country && !place && !view.country && !view.on) return undefined;
  return claim(
    "custody",
    {
      facility: facility && clip(facility.text),
      place: facility && event.place && facility.text.includes(event.place.text) ? undefined : place,
      country: codeOf(country) ?? view.country,
      authority: agency,
      regime: choose(words, regimes),
      remarks: undefined,
    },
    { spans: [facility, country].filter((fact) => fact !== undefined), uses: [facility, country] },
  );
};

const releaseKinds: Choices<"served" | "bail" | "parole" | "humanitarian" | "acquitted"> = [
  [/\bbail\b|под залог/iu, "bail"],
  [/\bparole|условно-досрочн|\bУДО\b/iu, "parole"],
  [/humanitarian|compassionate|гуманитарн/iu, "humanitarian"],
  [/acquit|оправда/iu, "acquitted"],
  [/served (?:his|her|their|the|out)|completed (?:his|her|their)|отбыл[аи]?(?!\p{L})|по отбытии/iu, "served"],
];

export const release: EventRule = ({ claim, words, place }) =>
  claim("release", { releaseKind: choose(words, releaseKinds), from: place, remarks: undefined });

export const exchange: EventRule = ({ claim, place }) =>
  claim("exchange", { place, forWhom: undefined, remarks: undefined });

const pardons: Choices<"commuted"> = [[/commut|смягч/iu, "commuted"]];

export const pardon: EventRule = ({ claim, words, by }) =>
  claim("pardon", { stage: choose(words, pardons) ?? "granted", by, remarks: undefined });

export const returnHome: EventRule = ({ claim, country }) =>
  claim("return", { to: country, how: undefined, remarks: undefined });

export const death: EventRule = ({ claim, place }) => claim("death", { place, cause: undefined });

/** Taken, or gone, and nobody says by whom: a concern, since no authority is known to hold the person. */
export const vanished: EventRule = ({ claim, scene, words, speaker }) =>
  claim("concern", {
    category: "other",
    allegation: words,
    reportedBy: speaker ?? scene.teller,
    verification: "not verified",
    received: scene.source.receivedOn,
    severity: undefined,
    assessed: undefined,
    managementTold: undefined,
    ministerTold: undefined,
  });
