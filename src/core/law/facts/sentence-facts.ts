import { type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What the length of a sentence turns on, beside the sentence itself. */
export const sentenceFacts = {
  custodyCredited: yesOrNo(
    {
      en: "whether the time in custody before the sentence is credited in full",
      ru: "зачтено ли полностью время под стражей до приговора",
    },
    who.prison,
  ),
  offenceExcludedFromTimeCredits: yesOrNo(
    {
      en: "whether a conviction is on the list that excludes earned time credits (18 USC 3632(d)(4)(D))",
      ru: "входит ли осуждение в перечень, исключающий заработанные зачёты (18 USC 3632(d)(4)(D))",
    },
    who.lawyer,
  ),
  finalRemovalOrder: yesOrNo(
    {
      en: "whether there is a final order of removal from the country",
      ru: "есть ли окончательное решение о высылке из страны",
    },
    who.immigration,
  ),
  riskMinimumOrLow: yesOrNo(
    {
      en: "whether the risk of a new offence is assessed as minimum or low",
      ru: "оценён ли риск нового преступления как минимальный или низкий",
    },
    who.prison,
  ),
  supervisedReleaseImposed: yesOrNo(
    {
      en: "whether the sentence includes supervised release after prison",
      ru: "назначен ли надзор после освобождения (supervised release)",
    },
    who.court,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
