import { type Condition, type Decide, notKnown, unless, whether } from "../../condition.ts";
import { met, notMet, type Ruling } from "../../finding.ts";
import { homeStatesOf } from "../../home-state.ts";
import { partyCondition } from "../../party-condition.ts";
import type { Cited } from "../../provision.ts";
import { cite } from "../../provision.ts";
import {
  nationalCondition,
  plainTransferConditions as plain,
  remainderCondition,
} from "../../transfer-conditions.ts";
import { mayDeclareNationals } from "../ets-112/declarations.ts";
import { monthsLeft } from "../ets-112/parameters.ts";
import { parties as conventionParties } from "../ets-112/parties.ts";
import { ets112 } from "../ets-112/text.ts";
import { parties } from "./parties.ts";
import { ets167 } from "./text.ts";

const incomplete = { settledBy: "additionalProtocolBinds", within: conventionParties } as const;

/** Both states are bound by the Additional Protocol. */
export const bothBound: readonly Condition[] = [
  partyCondition("sentencingState", parties, cite(ets167, "1.2"), incomplete),
  partyCondition("homeState", parties, cite(ets167, "1.2"), incomplete),
];

/** What the Convention asks for and the Protocol leaves standing: all but the consent. */
export const withoutConsent = (asks: Cited): readonly Condition[] => [
  plain.custodial(cite(ets112, "1.a")),
  nationalCondition(cite(ets112, "3.1.a"), mayDeclareNationals),
  plain.final(cite(ets112, "3.1.b")),
  remainderCondition(monthsLeft, cite(ets112, "3.1.c")),
  plain.dual(cite(ets112, "3.1.e")),
  plain.sentencingStateAgrees(asks),
  plain.homeStateAgrees(cite(ets112, "3.1.f")),
];

/** The home state has looked at what the person thinks of the transfer. */
export const opinionHeard: Condition = {
  id: "opinion-heard",
  says: { en: "The person's opinion has been taken", ru: "Мнение человека получено" },
  cites: cite(ets167, "3.2"),
  decide: whether("opinionOnTransferHeard", {
    met: {
      en: "The home state has the person's opinion.",
      ru: "Мнение человека у государства гражданства есть.",
    },
    notMet: { en: "The person has not been heard on it.", ru: "Мнение человека не получено." },
  }),
};

const notApplied: Ruling = notMet({
  en: "Ireland does not apply article 3.",
  ru: "Ирландия статью 3 не применяет.",
});

const noneMade: Ruling = met({
  en: "Neither state has declared anything against it.",
  ru: "Ни одно из государств не заявило ничего против.",
});

/** Of the parties that have declared something, the text of these was not read. */
const unreadDeclarations: readonly string[] = ["RU", "ES", "TR", "GB"];

const declared: Decide = unless("declaredAgainstArticle3", {
  met: { en: "No declaration stands against it.", ru: "Заявления не препятствуют." },
  notMet: { en: "A declaration stands against it.", ru: "Заявление препятствует." },
});

/** Neither state has declared that it does not apply article 3 to this person. */
export const noDeclaration: Condition = {
  id: "no-declaration",
  says: {
    en: "No declaration of the two states stands against article 3",
    ru: "Заявления двух государств не препятствуют статье 3",
  },
  cites: cite(ets167, "3.6"),
  decide: (facts, on) => {
    const { sentencingState, livedInDeclaringState } = facts;
    const homeStates = homeStatesOf(facts);
    if (sentencingState === undefined) return notKnown("sentencingState");
    if (homeStates === undefined) return notKnown("homeState");
    const concerned = (state: string) => sentencingState === state || homeStates.includes(state);
    if (!concerned("IE") && !concerned("BE"))
      return unreadDeclarations.some(concerned) ? declared(facts, on) : noneMade;
    if (homeStates.length > 1) return notKnown("homeState");
    if (concerned("IE")) return notApplied;
    if (livedInDeclaringState === undefined) return notKnown("livedInDeclaringState");
    if (livedInDeclaringState)
      return notMet({ en: "The person lived in Belgium.", ru: "Человек проживал в Бельгии." });
    if (unreadDeclarations.some(concerned)) return declared(facts, on);
    return met({ en: "The person did not live in Belgium.", ru: "Человек не проживал в Бельгии." });
  },
};
