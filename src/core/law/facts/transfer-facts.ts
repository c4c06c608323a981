import { aDate, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What a transfer to serve the sentence at home turns on. */
export const transferFacts = {
  consentsToTransfer: yesOrNo(
    { en: "whether the person agrees to be transferred", ru: "согласен ли человек на передачу" },
    who.person,
  ),
  representativeConsents: yesOrNo(
    {
      en: "whether the legal representative agrees to the transfer, where the person cannot decide alone",
      ru: "согласен ли на передачу законный представитель, если человек не может решать сам",
    },
    who.family,
  ),
  offenceInBothStates: yesOrNo(
    {
      en: "whether the act is an offence in the home state too",
      ru: "является ли деяние преступлением и в государстве гражданства",
    },
    who.homeState,
  ),
  countsAsNational: yesOrNo(
    {
      en: "whether the home state counts the person among its nationals by its declaration",
      ru: "относит ли государство гражданства человека к своим гражданам по своему заявлению",
    },
    who.homeState,
  ),
  transferRequestedOn: aDate(
    { en: "when the request for transfer was received", ru: "когда получен запрос о передаче" },
    who.us,
  ),
  transferRefusedOn: aDate(
    { en: "when a request for transfer was refused", ru: "когда в передаче отказано" },
    who.us,
  ),
  sentencingStateAgrees: yesOrNo(
    {
      en: "whether the sentencing state agrees to the transfer",
      ru: "согласно ли на передачу государство вынесения приговора",
    },
    who.sentencingState,
  ),
  homeStateAgrees: yesOrNo(
    {
      en: "whether the home state agrees to the transfer",
      ru: "согласно ли на передачу государство гражданства",
    },
    who.homeState,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
