import type { Condition, Decide } from "../../condition.ts";
import { notMet } from "../../finding.ts";
import { homeStatesOf } from "../../home-state.ts";
import { oneOf } from "../../join-rulings.ts";
import { bothParties } from "../../party-condition.ts";
import { cite } from "../../provision.ts";
import { parties as conventionParties } from "../ets-112/parties.ts";
import { ets112 } from "../ets-112/text.ts";
import { parties as americanParties } from "../oas-a-57/parties.ts";
import { oasA57 } from "../oas-a-57/text.ts";
import { parties as partners, partners as source } from "../us-bilateral-transfer/parties.ts";
import { usBilateralTransfer } from "../us-bilateral-transfer/text.ts";
import { usc4100 } from "./text.ts";

const withPartner = bothParties([...partners, { state: "US", source }]);

/** The United States on one side, a partner on the other: two partners have no treaty through it. */
const betweenPartners: Decide = (facts, on) => {
  const ruling = withPartner(facts, on);
  const one = facts.sentencingState === "US" || homeStatesOf(facts)?.includes("US");
  return ruling.finding === "met" && !one ? notMet(neither) : ruling;
};

const neither = { en: "Neither state is the United States.", ru: "Ни одно из государств не США." };

/** A treaty that provides for transfers is in force between the two states. */
export const treatyInForce: Condition = oneOf({
  id: "treaty",
  says: {
    en: "A transfer treaty is in force between the two states",
    ru: "Между двумя государствами действует договор о передаче",
  },
  cites: cite(usc4100, "4100(a)"),
  grounds: [
    {
      id: "by-ets-112",
      says: { en: "Both are parties of ETS 112", ru: "Оба — участники СЕД 112" },
      cites: cite(ets112, "2.2"),
      decide: bothParties(conventionParties),
    },
    {
      id: "by-oas-a-57",
      says: {
        en: "Both are parties of the Inter-American convention",
        ru: "Оба — участники Межамериканской конвенции",
      },
      cites: cite(oasA57, "parties"),
      decide: bothParties(americanParties),
    },
    {
      id: "by-bilateral-treaty",
      says: {
        en: "There is a bilateral treaty with the United States",
        ru: "Есть двусторонний договор с США",
      },
      cites: cite(usBilateralTransfer, "list"),
      decide: betweenPartners,
    },
  ],
  reasons: {
    none: { en: "No such treaty is known.", ru: "Такого договора не известно." },
    open: {
      en: "It depends on the state to which the person wants to go.",
      ru: "Зависит от того, в какое государство человек хочет вернуться.",
    },
  },
});
