import { aDate, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What a reduction of a federal sentence of the United States for grave reasons turns on. */
export const releaseFacts = {
  wardenAsked: yesOrNo(
    {
      en: "whether the warden was asked to have the Bureau of Prisons move for a reduction",
      ru: "просили ли начальника тюрьмы, чтобы Бюро тюрем само обратилось в суд о сокращении срока",
    },
    who.prison,
  ),
  wardenReceivedOn: aDate(
    { en: "when the warden received that request", ru: "когда начальник тюрьмы получил эту просьбу" },
    who.prison,
  ),
  bureauRouteDone: yesOrNo(
    {
      en: "whether the Bureau of Prisons has itself moved the court, or every appeal against its not doing so is used",
      ru: "обратилось ли Бюро тюрем в суд само либо исчерпаны ли все жалобы на его отказ",
    },
    who.lawyer,
  ),
  terminalIllness: yesOrNo(
    { en: "whether the person has a terminal illness", ru: "болен ли человек неизлечимо, на поздней стадии" },
    who.doctor,
  ),
  selfCareDiminished: yesOrNo(
    {
      en: "whether a lasting illness, impairment or ageing substantially diminishes the ability to care for oneself in prison",
      ru: "существенно ли стойкая болезнь, нарушение или старение ограничивает способность обслуживать себя в тюрьме",
    },
    who.doctor,
  ),
  careNotProvided: yesOrNo(
    {
      en: "whether long-term or special medical care is needed and not given, at the risk of serious deterioration",
      ru: "нужна ли и не оказывается ли длительная или специальная помощь, с риском тяжёлого ухудшения",
    },
    who.doctor,
  ),
  outbreakAtFacility: yesOrNo(
    {
      en: "whether the prison has, or is about to have, an outbreak or a declared health emergency",
      ru: "есть ли в учреждении или грозит ли ему вспышка болезни либо объявленная чрезвычайная ситуация",
    },
    who.prison,
  ),
  higherRiskInOutbreak: yesOrNo(
    {
      en: "whether the person's health makes severe illness or death in it more likely",
      ru: "повышает ли состояние здоровья риск тяжёлого течения или смерти при этом",
    },
    who.doctor,
  ),
  outbreakRiskMitigated: yesOrNo(
    {
      en: "whether that risk can be mitigated in time in the prison",
      ru: "можно ли в учреждении вовремя снизить этот риск",
    },
    who.prison,
  ),
  seriousDeclineOfAge: yesOrNo(
    {
      en: "whether health is seriously deteriorating because of age",
      ru: "серьёзно ли ухудшается здоровье из-за возраста",
    },
    who.doctor,
  ),
  onlyCaregiver: yesOrNo(
    {
      en: "whether a child, partner, parent or another close relative needs care that only the person can give",
      ru: "нужен ли ребёнку, супругу, родителю или иному близкому уход, который может дать только этот человек",
    },
    who.family,
  ),
  abusedInCustody: yesOrNo(
    {
      en: "whether the person was sexually or physically abused in custody by staff or someone acting for them",
      ru: "подвергался ли человек под стражей сексуальному или физическому насилию со стороны персонала или действующих за него",
    },
    who.lawyer,
  ),
  reasonsOfSimilarGravity: yesOrNo(
    {
      en: "whether there are other reasons as grave as illness, age, family or abuse",
      ru: "есть ли иные причины, столь же тяжкие, как болезнь, возраст, семья или насилие",
    },
    who.lawyer,
  ),
  unusuallyLongSentence: yesOrNo(
    {
      en: "whether a change in the law makes the sentence unusually long and grossly out of proportion to one passed today",
      ru: "стало ли наказание из-за изменения закона необычно долгим и грубо несоразмерным сегодняшнему",
    },
    who.lawyer,
  ),
  sentencedUnder3559c: yesOrNo(
    {
      en: "whether the sentence was passed under 18 USC 3559(c)",
      ru: "назначено ли наказание по 18 USC 3559(c)",
    },
    who.court,
  ),
  factorsFavourReduction: yesOrNo(
    {
      en: "whether the sentencing factors of 18 USC 3553(a) speak for a reduction, as the court sees them",
      ru: "говорят ли обстоятельства 18 USC 3553(a), как их видит суд, за сокращение срока",
    },
    who.court,
  ),
  dangerToOthers: yesOrNo(
    {
      en: "whether the person is a danger to anyone or to the community, as the court sees it",
      ru: "опасен ли человек, по мнению суда, для кого-либо или для общества",
    },
    who.court,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
