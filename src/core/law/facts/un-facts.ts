import { aDate, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What complaints to international bodies turn on. */
export const unFacts = {
  noLegalBasis: yesOrNo(
    {
      en: "whether no legal basis for the detention can be named, as when the term is over",
      ru: "нет ли у содержания под стражей никакого законного основания, например срок истёк",
    },
    who.lawyer,
  ),
  heldForExercisingRights: yesOrNo(
    {
      en: "whether the person is held for exercising rights such as speech, belief or assembly",
      ru: "удерживается ли человек за осуществление прав: слово, вера, собрания",
    },
    who.lawyer,
  ),
  dueProcessImpaired: yesOrNo(
    {
      en: "whether fair trial was so impaired that the detention is arbitrary",
      ru: "нарушена ли справедливость процесса настолько, что содержание под стражей произвольно",
    },
    who.lawyer,
  ),
  administrativeCustodyUnreviewed: yesOrNo(
    {
      en: "whether an asylum seeker or migrant is held for long by an authority, without review by it or by a court",
      ru: "держит ли ведомство долго просителя убежища или мигранта без пересмотра им или судом",
    },
    who.immigration,
  ),
  heldByDiscrimination: yesOrNo(
    {
      en: "whether the detention discriminates, as by birth, nationality, language, religion or opinion",
      ru: "носит ли содержание под стражей дискриминационный характер: происхождение, гражданство, язык, вера, взгляды",
    },
    who.lawyer,
  ),
  tortureRisk: yesOrNo(
    {
      en: "whether there is a credible risk of torture or ill-treatment",
      ru: "есть ли достоверный риск пыток или жестокого обращения",
    },
    who.lawyer,
  ),
  incommunicado: yesOrNo(
    {
      en: "whether the person is held without contact for long",
      ru: "содержится ли человек долго без связи с внешним миром",
    },
    who.family,
  ),
  prolongedSolitary: yesOrNo(
    { en: "whether solitary confinement is prolonged", ru: "затянулось ли одиночное заключение" },
    who.prison,
  ),
  careOrFoodDenied: yesOrNo(
    {
      en: "whether medical care or food is denied",
      ru: "отказывают ли в медицинской помощи или питании",
    },
    who.doctor,
  ),
  returnToTorture: yesOrNo(
    {
      en: "whether removal to a state where torture threatens is imminent",
      ru: "грозит ли высылка в государство, где угрожают пытки",
    },
    who.immigration,
  ),
  violationOn: aDate(
    { en: "when what is complained of last happened", ru: "когда в последний раз было то, на что жалуются" },
    who.person,
  ),
  acceptsRightsComplaints: yesOrNo(
    {
      en: "whether the detaining state is a party to the Optional Protocol of the Covenant",
      ru: "участвует ли государство в Факультативном протоколе к Пакту",
    },
    who.depositary,
  ),
  acceptsTortureComplaints: yesOrNo(
    {
      en: "whether the detaining state has made the declaration of article 22 of the Convention against Torture",
      ru: "сделало ли государство заявление по статье 22 Конвенции против пыток",
    },
    who.depositary,
  ),
  rightsViolated: yesOrNo(
    {
      en: "whether the person claims that a right of the Covenant was violated",
      ru: "заявляет ли человек о нарушении права по Пакту",
    },
    who.person,
  ),
  tortureConventionViolated: yesOrNo(
    {
      en: "whether the person claims that the Convention against Torture was violated",
      ru: "заявляет ли человек о нарушении Конвенции против пыток",
    },
    who.person,
  ),
  europeanRightsViolated: yesOrNo(
    {
      en: "whether the person claims that a right of the European Convention was violated",
      ru: "заявляет ли человек о нарушении права по Европейской конвенции",
    },
    who.person,
  ),
  domesticRemediesExhausted: yesOrNo(
    {
      en: "whether the remedies of that state are exhausted, or are unreasonably prolonged",
      ru: "исчерпаны ли средства защиты в этом государстве либо неразумно затянуты",
    },
    who.lawyer,
  ),
  finalDomesticDecisionOn: aDate(
    {
      en: "when the final decision of that state's courts was given",
      ru: "когда вынесено окончательное решение судов этого государства",
    },
    who.court,
  ),
  beforeAnotherBody: yesOrNo(
    {
      en: "whether the same matter is or was before another international procedure",
      ru: "рассматривалось ли то же дело в другой международной процедуре",
    },
    who.lawyer,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
