import { aDate, type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What removal from the sentencing state before the end of a sentence turns on. */
export const removalFacts = {
  orderedRemoved: yesOrNo(
    {
      en: "whether there is a final order that the person leave the country",
      ru: "есть ли окончательное решение о выдворении",
    },
    who.immigration,
  ),
  violentOffence: yesOrNo(
    { en: "whether the offence was violent", ru: "было ли преступление насильственным" },
    who.court,
  ),
  offenceBarsEarlyRemoval: yesOrNo(
    {
      en: "whether the offence is one that bars early removal: smuggling of people, drug or arms trafficking and the like",
      ru: "исключает ли преступление досрочное выдворение: ввоз людей, торговля наркотиками или оружием и подобное",
    },
    who.lawyer,
  ),
  earlyRemovalFoundRight: yesOrNo(
    {
      en: "whether the Attorney General, or for a state prisoner the chief state official, finds early removal right and asks for it",
      ru: "считает ли генеральный прокурор, а для заключённого штата — старшее должностное лицо штата, досрочное выдворение уместным и просит ли о нём",
    },
    who.immigration,
  ),
  sentencedInEnglandOrWales: yesOrNo(
    {
      en: "whether it was a court of England or Wales, not of Scotland or Northern Ireland",
      ru: "вынес ли приговор суд Англии или Уэльса, а не Шотландии или Северной Ирландии",
    },
    who.court,
  ),
  terroristOffence: yesOrNo(
    { en: "whether the sentence is for a terrorist offence", ru: "назначено ли наказание за терроризм" },
    who.court,
  ),
  custodialPartEndsOn: aDate(
    {
      en: "when the custodial part of the sentence ends and release is due by law",
      ru: "когда кончается тюремная часть срока и по закону положено освобождение",
    },
    who.prison,
  ),
  restOfSentenceWaived: yesOrNo(
    {
      en: "whether the enforcing authority waives the rest of the sentence",
      ru: "отказывается ли орган исполнения от остатка срока",
    },
    who.sentencingState,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
