import { aCountry, aDate, type FactDefinition, oneOf, wholeNumber, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

const courts = {
  federal: { en: "federal", ru: "федеральные" },
  state: { en: "of a state or province", ru: "штата или провинции" },
  military: { en: "military", ru: "военные" },
  national: { en: "national", ru: "общегосударственные" },
};

const penalties = {
  term: { en: "a term", ru: "срок" },
  life: { en: "life imprisonment", ru: "пожизненное лишение свободы" },
  indeterminate: { en: "without a fixed end", ru: "без определённого конца" },
  death: { en: "death", ru: "смертная казнь" },
};

/** What the courts have done, as far as rules ask. */
export const proceedingsFacts = {
  detainingState: aCountry(
    { en: "which state holds the person", ru: "какое государство содержит человека" },
    who.prison,
  ),
  sentenced: yesOrNo({ en: "whether a court has passed a sentence", ru: "вынесен ли приговор" }, who.court),
  sentencingState: aCountry(
    { en: "which state passed the sentence", ru: "какое государство вынесло приговор" },
    who.court,
  ),
  jurisdiction: oneOf(courts)(
    { en: "which level of courts passed the sentence", ru: "суды какого уровня вынесли приговор" },
    who.court,
  ),
  heldSince: aDate({ en: "the first day in custody", ru: "первый день под стражей" }, who.prison),
  sentencedOn: aDate({ en: "the date of the sentence", ru: "дата приговора" }, who.court),
  penalty: oneOf(penalties)(
    {
      en: "whether the penalty is a term, life or death",
      ru: "назначен ли срок, пожизненное лишение свободы или смертная казнь",
    },
    who.court,
  ),
  sentenceMonths: wholeNumber(
    { en: "the length of the sentence in months", ru: "срок в месяцах" },
    who.court,
  ),
  fullTermOn: aDate(
    { en: "when the sentence ends in full", ru: "когда срок истекает полностью" },
    who.prison,
  ),
  releasedOn: aDate({ en: "when the person was released", ru: "когда человек освобождён" }, who.prison),
  judgmentFinal: yesOrNo(
    { en: "whether the judgment is final", ru: "вступил ли приговор в силу окончательно" },
    who.court,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
