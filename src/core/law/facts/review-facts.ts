import { aDate, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What review of a judgment or of the way it is carried out turns on. */
export const reviewFacts = {
  inCustody: yesOrNo(
    { en: "whether the person is still in custody", ru: "находится ли человек всё ещё под стражей" },
    who.prison,
  ),
  underSupervision: yesOrNo(
    {
      en: "whether the person, once released, is under supervision (supervised release, parole, probation) in that country",
      ru: "находится ли человек после освобождения под надзором в той стране (supervised release, parole, probation)",
    },
    who.lawyer,
  ),
  appealTimeRunsFrom: aDate(
    {
      en: "when the judgment was entered on the docket, or the other side's appeal was filed if that was later",
      ru: "когда приговор внесён в реестр суда либо подана апелляция другой стороны, если это было позже",
    },
    who.court,
  ),
  appealTimeExtended: yesOrNo(
    {
      en: "whether the court extends the time to appeal for excusable neglect or good cause",
      ru: "продлевает ли суд срок апелляции из-за извинительного упущения или уважительной причины",
    },
    who.court,
  ),
  lastAppealDecidedOn: aDate(
    {
      en: "when the last court of appeal entered its judgment, or refused a rehearing asked for in time",
      ru: "когда последний апелляционный суд вынес решение либо отказал в пересмотре, запрошенном в срок",
    },
    who.court,
  ),
  judgmentFinalOn: aDate(
    { en: "when the judgment became final", ru: "когда приговор стал окончательным" },
    who.court,
  ),
  limitationRunsLater: yesOrNo(
    {
      en: "whether the time runs from a later day: an impediment removed, a new right, or facts that could not be found before",
      ru: "течёт ли срок с более позднего дня: устранено препятствие, признано новое право или раньше нельзя было узнать факты",
    },
    who.lawyer,
  ),
  limitationRunsFrom: aDate(
    { en: "what that later day is", ru: "каков этот более поздний день" },
    who.lawyer,
  ),
  collateralClaim: yesOrNo(
    {
      en: "whether the lawyer sees a claim that the sentence breaks the Constitution or the law, lacked jurisdiction, or exceeds the maximum",
      ru: "видит ли адвокат довод, что приговор нарушает Конституцию или закон, вынесен без юрисдикции или превышает предел",
    },
    who.lawyer,
  ),
  earlierCollateralMotion: yesOrNo(
    {
      en: "whether an earlier motion under 28 USC 2255 was decided",
      ru: "было ли решено прежнее ходатайство по 28 USC 2255",
    },
    who.court,
  ),
  laterMotionCertified: yesOrNo(
    {
      en: "whether the court of appeals has certified a second motion",
      ru: "разрешил ли апелляционный суд повторное ходатайство",
    },
    who.court,
  ),
  executionClaim: yesOrNo(
    {
      en: "whether there is a complaint about how the sentence is carried out: its computation, credit, conditions",
      ru: "есть ли жалоба на исполнение приговора: исчисление срока, зачёт, условия",
    },
    who.lawyer,
  ),
  prisonComplaintsExhausted: yesOrNo(
    {
      en: "whether the complaint went through every level of the Bureau of Prisons",
      ru: "прошла ли жалоба все ступени Бюро тюрем",
    },
    who.prison,
  ),
  substantialAssistance: yesOrNo(
    {
      en: "whether the person, after the sentence, substantially helped to investigate or prosecute somebody else",
      ru: "оказал ли человек после приговора существенную помощь в деле против другого лица",
    },
    who.lawyer,
  ),
  governmentMovesToReduce: yesOrNo(
    {
      en: "whether the prosecution asks the court to reduce the sentence for it",
      ru: "просит ли обвинение суд сократить за это срок",
    },
    who.lawyer,
  ),
  reductionMovedOn: aDate(
    {
      en: "when the prosecution asked for it",
      ru: "когда обвинение об этом попросило",
    },
    who.court,
  ),
  helpKnownOrUsefulLater: yesOrNo(
    {
      en: "whether the information became known, useful or foreseeably useful only after the first year",
      ru: "стали ли сведения известны, полезны или предсказуемо полезны только после первого года",
    },
    who.lawyer,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
