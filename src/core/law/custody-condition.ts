import { type Condition, notKnown } from "./condition.ts";
import { met, notMet } from "./finding.ts";
import type { Cited } from "./provision.ts";

/** Custody as the courts of the United States understand it: supervision after release is custody too. */
export const inCustodyOrSupervised = (cites: Cited): Condition => ({
  id: "in-custody",
  says: {
    en: "The person is in custody under it, or under supervision after release",
    ru: "Человек отбывает это наказание либо находится под надзором после освобождения",
  },
  cites,
  decide: ({ inCustody, underSupervision }) => {
    if (inCustody) return met({ en: "In custody.", ru: "Под стражей." });
    if (underSupervision) return met({ en: "Under supervision.", ru: "Под надзором." });
    if (inCustody === undefined) return notKnown("inCustody");
    return underSupervision === undefined
      ? notKnown("underSupervision")
      : notMet({ en: "Neither in custody nor under supervision.", ru: "Ни под стражей, ни под надзором." });
  },
});
