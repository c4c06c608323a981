import { type FactDefinition, yesOrNo } from "./fact-definition.ts";
import { whoKnows as who } from "./who-knows.ts";

/** What a transfer without consent turns on. */
export const withoutConsentFacts = {
  fledHome: yesOrNo(
    {
      en: "whether the person went home in order to escape the sentence",
      ru: "уехал ли человек на родину, чтобы избежать наказания",
    },
    who.sentencingState,
  ),
  returnedHomeKnowing: yesOrNo(
    {
      en: "whether the person went home knowing of the proceedings or of the judgment",
      ru: "вернулся ли человек на родину, зная о деле или о приговоре",
    },
    who.sentencingState,
  ),
  sentenceOrdersLeaving: yesOrNo(
    {
      en: "whether the sentence, or a decision that follows from it, orders the person to leave the sentencing state",
      ru: "предписывает ли приговор или вытекающее из него решение покинуть государство приговора",
    },
    who.immigration,
  ),
  anyOrderToLeave: yesOrNo(
    {
      en: "whether any decision of a court or an authority orders the person to leave the sentencing state",
      ru: "предписывает ли какое-либо решение суда или органа власти покинуть государство приговора",
    },
    who.immigration,
  ),
  opinionOnTransferHeard: yesOrNo(
    {
      en: "whether the home state has the person's opinion on the transfer",
      ru: "есть ли у государства гражданства мнение человека о передаче",
    },
    who.sentencingState,
  ),
  livedInDeclaringState: yesOrNo(
    {
      en: "whether the person habitually lived, when arrested, in the state that declared so",
      ru: "проживал ли человек при задержании обычно в государстве, сделавшем заявление",
    },
    who.person,
  ),
  declaredAgainstArticle3: yesOrNo(
    {
      en: "whether a declaration of one of the two states to the Additional Protocol stands against article 3 for this person",
      ru: "препятствует ли статье 3 для этого человека заявление одного из двух государств к Дополнительному протоколу",
    },
    who.treatyOffice,
  ),
  additionalProtocolBinds: yesOrNo(
    {
      en: "whether the Additional Protocol (ETS 167) is in force for both states",
      ru: "действует ли Дополнительный протокол (СЕД 167) для обоих государств",
    },
    who.treatyOffice,
  ),
  amendingProtocolApplies: yesOrNo(
    {
      en: "whether the amending Protocol (CETS 222) is in force, or both states apply it provisionally",
      ru: "действует ли изменяющий Протокол (СДСЕ 222) либо применяют ли его временно оба государства",
    },
    who.treatyOffice,
  ),
} satisfies Record<string, FactDefinition<unknown>>;
