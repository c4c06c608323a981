import { addMonths } from "../dates/add-months.ts";
import { daysOf } from "../dates/day-range.ts";
import { countryName, type Lang, type Text } from "../words/text.ts";
import { type Condition, notKnown, whether } from "./condition.ts";
import type { Facts } from "./facts/facts.ts";
import { met, notMet, unknown } from "./finding.ts";
import { fullTermOf } from "./full-term.ts";
import { type Parameter, valueOn } from "./parameter.ts";
import { type Party, partyOn } from "./party.ts";
import type { Cited } from "./provision.ts";

type Side = "sentencingState" | "homeState";

/** The state on that side; where the home state is not named, each state of which the person is a national. */
const statesOn = (side: Side, facts: Facts): readonly string[] | undefined => {
  const named = facts[side];
  if (named !== undefined) return [named];
  return side === "homeState" ? facts.nationalities : undefined;
};

/** The treaty binds the state in which the sentence was passed, or the home state, on the day. */
export const partyCondition = (side: Side, parties: readonly Party[], cites: Cited): Condition => ({
  id: side === "sentencingState" ? "sentencing-state-party" : "home-state-party",
  says:
    side === "sentencingState"
      ? { en: "The sentencing state is a party", ru: "Государство вынесения приговора — участник" }
      : { en: "The home state is a party", ru: "Государство гражданства — участник" },
  cites,
  decide: (facts, on) => {
    const states = statesOn(side, facts);
    if (states === undefined) return notKnown(side);
    const bound = states.filter((state) => partyOn(parties, state, on));
    const say = (lang: Lang) => states.map((state) => countryName(state, lang)).join(", ");
    if (bound.length === states.length)
      return met({ en: `A party: ${say("en")}.`, ru: `Участник: ${say("ru")}.` });
    return bound.length === 0
      ? notMet({ en: `Not among the parties: ${say("en")}.`, ru: `Нет среди участников: ${say("ru")}.` })
      : notKnown(side);
  },
});

/** The person is a national of the state that would take over the sentence. */
export const nationalCondition = (cites: Cited): Condition => ({
  id: "national",
  says: { en: "The person is a national of the home state", ru: "Человек — гражданин этого государства" },
  cites,
  decide: ({ nationalities, homeState }) => {
    if (!nationalities) return notKnown("nationalities");
    const say = (lang: Lang) => nationalities.map((state) => countryName(state, lang)).join(", ");
    return homeState === undefined || nationalities.includes(homeState)
      ? met({ en: `National of ${say("en")}.`, ru: `Гражданство: ${say("ru")}.` })
      : notMet({
          en: `Not a national of ${countryName(homeState, "en")}.`,
          ru: `Гражданства нет: ${countryName(homeState, "ru")}.`,
        });
  },
});

/** So many months were left when the request was received; on the day asked about, where none was made yet. */
export const remainderCondition = (months: Parameter<number>, cites: Cited): Condition => ({
  id: "remainder",
  says: {
    en: "Enough of the sentence is left when the request is received",
    ru: "При получении запроса остаётся достаточная часть срока",
  },
  cites,
  decide: (facts, on) => {
    if (facts.penalty === "life" || facts.penalty === "indeterminate")
      return met({ en: "The sentence has no fixed end.", ru: "У наказания нет определённого конца." });
    const end = fullTermOf(facts);
    if (!end) return notKnown("fullTermOn");
    const asked = daysOf(facts.transferRequestedOn ?? on) ?? { earliest: on, latest: on };
    const needed = valueOn(months, asked.latest);
    if (!needed) return notKnown("transferRequestedOn");
    const [en, ru] = [`${needed.value} months`, `${needed.value} мес.`];
    if (addMonths(asked.latest, needed.value) <= end.earliest)
      return met({ en: `At least ${en} are left.`, ru: `Осталось не менее ${ru}` });
    if (addMonths(asked.earliest, needed.value) > end.latest)
      return notMet({ en: `Less than ${en} are left.`, ru: `Осталось менее ${ru}` });
    return unknown(
      {
        en: `It depends on the days whether ${en} are left.`,
        ru: `От точных дат зависит, осталось ли ${ru}`,
      },
      "fullTermOn",
      ...(facts.transferRequestedOn ? (["transferRequestedOn"] as const) : []),
    );
  },
});

const agreed = (en: string, ru: string): { met: Text; notMet: Text } => ({
  met: { en: `${en} agrees.`, ru: `${ru}: согласие есть.` },
  notMet: { en: `${en} does not agree.`, ru: `${ru}: согласия нет.` },
});

/** What is decided by a plain fact, the same in every scheme of transfer. */
export const plainTransferConditions = {
  final: (cites: Cited): Condition => ({
    id: "final",
    says: { en: "The judgment is final", ru: "Приговор окончательный" },
    cites,
    decide: whether("judgmentFinal", {
      met: { en: "The judgment is final.", ru: "Приговор окончательный." },
      notMet: { en: "The judgment is not final.", ru: "Приговор не окончательный." },
    }),
  }),
  consent: (cites: Cited): Condition => ({
    id: "consent",
    says: { en: "The person consents", ru: "Человек согласен" },
    cites,
    decide: whether("consentsToTransfer", agreed("The person", "Сам человек")),
  }),
  dual: (cites: Cited): Condition => ({
    id: "dual-criminality",
    says: { en: "The act is an offence in both states", ru: "Деяние — преступление в обоих государствах" },
    cites,
    decide: whether("offenceInBothStates", {
      met: { en: "An offence in both states.", ru: "Преступление в обоих государствах." },
      notMet: { en: "Not an offence in the home state.", ru: "В государстве гражданства — не преступление." },
    }),
  }),
  sentencingStateAgrees: (cites: Cited): Condition => ({
    id: "sentencing-state-agrees",
    says: { en: "The sentencing state agrees", ru: "Государство вынесения приговора согласно" },
    cites,
    decide: whether(
      "sentencingStateAgrees",
      agreed("The sentencing state", "Государство вынесения приговора"),
    ),
  }),
  homeStateAgrees: (cites: Cited): Condition => ({
    id: "home-state-agrees",
    says: { en: "The home state agrees", ru: "Государство гражданства согласно" },
    cites,
    decide: whether("homeStateAgrees", agreed("The home state", "Государство гражданства")),
  }),
};
