import { type DayRange, daysOf } from "../dates/day-range.ts";
import { countryName, type Lang, type Text } from "../words/text.ts";
import { afterMonths, reached, sayDays } from "./clock.ts";
import { type Condition, notKnown, whether } from "./condition.ts";
import type { Facts } from "./facts/facts.ts";
import { met, notMet, unknown } from "./finding.ts";
import { fullTermOf } from "./full-term.ts";
import { homeStatesOf, noOtherState } from "./home-state.ts";
import { type Parameter, valueOn } from "./parameter.ts";
import type { Cited } from "./provision.ts";
import { noSentenceYet } from "./sentencing-state-condition.ts";

/** The person is a national of the state that would take over the sentence, or counts as one there where the treaty lets it say so. */
export const nationalCondition = (
  cites: Cited,
  mayDeclareNationals?: (homeState: string) => boolean,
): Condition => ({
  id: "national",
  says: { en: "The person is a national of the home state", ru: "Человек — гражданин этого государства" },
  cites,
  decide: (facts) => {
    const { nationalities, homeState } = facts;
    if (homeStatesOf(facts)?.length === 0) return noOtherState;
    if (nationalities && (homeState === undefined || nationalities.includes(homeState)))
      return met(nationalOf(nationalities));
    if (homeState === undefined) return notKnown("nationalities");
    if (mayDeclareNationals && facts.countsAsNational) return met(countedAsNational(homeState));
    if (!nationalities) return notKnown("nationalities");
    return mayDeclareNationals?.(homeState) && facts.countsAsNational === undefined
      ? unknown(perhapsCounted(homeState), "countsAsNational")
      : notMet(notNational(homeState));
  },
});

const nationalOf = (states: readonly string[]): Text => {
  const say = (lang: Lang) => states.map((state) => countryName(state, lang)).join(", ");
  return { en: `National of ${say("en")}.`, ru: `Гражданство: ${say("ru")}.` };
};

const notNational = (state: string): Text => ({
  en: `Not a national of ${countryName(state, "en")}.`,
  ru: `Гражданства нет: ${countryName(state, "ru")}.`,
});

const countedAsNational = (state: string): Text => ({
  en: `Counted as a national by ${countryName(state, "en")}.`,
  ru: `Приравнен к гражданам: ${countryName(state, "ru")}.`,
});

const perhapsCounted = (state: string): Text => ({
  en: `${notNational(state).en} A state may declare that it counts others as such: not known of this person.`,
  ru: `${notNational(state).ru} Государство может приравнять к гражданам и других: об этом человеке неизвестно.`,
});

/** So many months were left when the request was received; on the day asked about, where none was made yet. */
export const remainderCondition = (
  months: Parameter<number> | ((facts: Facts) => Parameter<number> | undefined),
  cites: Cited,
): Condition => ({
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
    const figure = typeof months === "function" ? months(facts) : months;
    if (!figure) return notKnown("homeState");
    const needed = valueOn(figure, asked.latest);
    if (needed !== valueOn(figure, asked.earliest)) return notKnown("transferRequestedOn");
    if (!needed) return unknown(figureNotRead);
    const [en, ru] = [`${needed.value} months`, `${needed.value} мес.`];
    const mark = afterMonths(asked, needed.value);
    const ends = sayDays(end);
    const until = { en: `the term ends in full ${ends.en}.`, ru: `полный срок истекает ${ends.ru}` };
    if (mark.latest <= end.earliest)
      return met({ en: `At least ${en} are left: ${until.en}`, ru: `Осталось не менее ${ru}: ${until.ru}` });
    if (mark.earliest > end.latest)
      return notMet({ en: `Less than ${en} are left: ${until.en}`, ru: `Осталось менее ${ru}: ${until.ru}` });
    return unknown(
      {
        en: `It depends on the days whether ${en} are left: ${until.en}`,
        ru: `От точных дат зависит, осталось ли ${ru}: ${until.ru}`,
      },
      "fullTermOn",
      ...(facts.transferRequestedOn ? (["transferRequestedOn"] as const) : []),
    );
  },
});

const figureNotRead: Text = {
  en: "How many months must be left on that day was not read.",
  ru: "Сколько месяцев должно оставаться на этот день, не прочитано.",
};

const agreed = (en: string, ru: string): { met: Text; notMet: Text } => ({
  met: { en: `${en} agrees.`, ru: `${ru}: согласие есть.` },
  notMet: { en: `${en} does not agree.`, ru: `${ru}: согласия нет.` },
});

const sentencingStateAgrees = whether(
  "sentencingStateAgrees",
  agreed("The sentencing state", "Государство вынесения приговора"),
);

/** One refusal does not say what would be said to another request. */
const refusedBefore = (days: DayRange): Text => {
  const say = sayDays(days);
  return {
    en: `A request was refused (${say.en}); whether the sentencing state would agree to another is not known.`,
    ru: `В передаче отказано (${say.ru}); согласится ли государство приговора на новую просьбу, неизвестно.`,
  };
};

const isFinal = whether("judgmentFinal", {
  met: { en: "The judgment is final.", ru: "Приговор окончательный." },
  notMet: { en: "The judgment is not final.", ru: "Приговор не окончательный." },
});

const finalSince = (days: DayRange): Text => {
  const say = sayDays(days);
  return { en: `The judgment became final ${say.en}.`, ru: `Приговор стал окончательным ${say.ru}` };
};

const personConsents = whether("consentsToTransfer", agreed("The person", "Сам человек"));
const representativeConsents = whether(
  "representativeConsents",
  agreed("The legal representative", "Законный представитель"),
);

/** What is decided by a plain fact, the same in every scheme of transfer. */
export const plainTransferConditions = {
  custodial: (cites: Cited): Condition => ({
    id: "custodial",
    says: { en: "The sentence takes away liberty", ru: "Наказание — лишение свободы" },
    cites,
    decide: ({ penalty, sentenced }) => {
      if (penalty === undefined) return sentenced === false ? noSentenceYet : notKnown("penalty");
      return penalty === "death"
        ? notMet({ en: "A sentence of death.", ru: "Смертная казнь." })
        : met({ en: "A sentence of imprisonment.", ru: "Лишение свободы." });
    },
  }),
  final: (cites: Cited): Condition => ({
    id: "final",
    says: { en: "The judgment is final", ru: "Приговор окончательный" },
    cites,
    decide: (facts, on) => {
      if (facts.judgmentFinal !== undefined) return isFinal(facts, on);
      if (facts.sentenced === false) return noSentenceYet;
      const days = facts.judgmentFinalOn === undefined ? undefined : daysOf(facts.judgmentFinalOn);
      return days && reached(days, on) === "met" ? met(finalSince(days)) : isFinal(facts, on);
    },
  }),
  consent: (cites: Cited): Condition => ({
    id: "consent",
    says: { en: "The person consents", ru: "Человек согласен" },
    cites,
    decide: personConsents,
  }),
  /** Where age or health keep the person from deciding alone, the legal representative decides. */
  consentOrRepresentative: (cites: Cited): Condition => ({
    id: "consent",
    says: {
      en: "The person consents, or the legal representative of somebody who cannot decide alone",
      ru: "Человек согласен; если он не может решать сам, согласен законный представитель",
    },
    cites,
    decide: (facts, on) => (facts.canConsent === false ? representativeConsents : personConsents)(facts, on),
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
    decide: (facts, on) => {
      const ruling = sentencingStateAgrees(facts, on);
      if (ruling.finding !== "unknown" || facts.transferRefusedOn === undefined) return ruling;
      const refused = daysOf(facts.transferRefusedOn);
      return refused && refused.earliest <= on ? { ...ruling, reason: refusedBefore(refused) } : ruling;
    },
  }),
  homeStateAgrees: (cites: Cited): Condition => ({
    id: "home-state-agrees",
    says: { en: "The home state agrees", ru: "Государство гражданства согласно" },
    cites,
    decide: whether("homeStateAgrees", agreed("The home state", "Государство гражданства")),
  }),
};
