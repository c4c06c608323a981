import { type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What a transfer to or from the United States turns on beside what every transfer does. */
export const usTransferFacts = {
  challengePending: yesOrNo(
    {
      en: "whether an appeal or a collateral attack on the conviction or sentence is pending",
      ru: "рассматривается ли жалоба на приговор или иное его оспаривание",
    },
    who.lawyer,
  ),
  otherChargesPending: yesOrNo(
    { en: "whether other criminal charges are pending", ru: "есть ли иные нерассмотренные обвинения" },
    who.lawyer,
  ),
  transferRefusedBefore: yesOrNo(
    {
      en: "whether an earlier request for transfer was refused",
      ru: "было ли отказано в передаче раньше",
    },
    who.us,
  ),
  refusalObstacleGone: yesOrNo(
    {
      en: "whether what the refusal rested on was temporary and has passed",
      ru: "было ли препятствие, названное в отказе, временным и отпало ли оно",
    },
    who.sentencingState,
  ),
  stateAgreesToTransfer: yesOrNo(
    {
      en: "whether the state of the United States whose court passed the sentence agrees",
      ru: "согласен ли штат, суд которого вынес приговор",
    },
    who.stateAuthority,
  ),
  contraryToHomeLaw: yesOrNo(
    {
      en: "whether serving the sentence in the home state is contrary to its law",
      ru: "противоречит ли отбывание наказания праву государства гражданства",
    },
    who.homeState,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
