import { type Cited, cite } from "../provision.ts";
import { type ConsularConvention, type Term, termOn } from "./consular-convention.ts";
import { consularConventions } from "./consular-conventions.ts";
import { usMandatoryNotification, usMandatoryStates } from "./us-mandatory-notification.ts";
import { vccr } from "./vccr.ts";

/** What binds a detaining state towards the consular post; without days where no text that was read names any. */
export type ConsularTerms = {
  inform: Cited;
  notify: Cited;
  /** Whether the post must be told though nobody has asked for it. */
  always: boolean;
  notifyWithin?: Term | undefined;
  access: Cited;
  accessWithin?: Term | undefined;
  /** An agreement of the two states of which the days were not read, for each duty on which it may name some. */
  unread?: { notify?: Cited; access?: Cited };
};

/** The terms for somebody of these nationalities who is held in a state since a day; by the law of today, where that day is not known. */
export const consularTerms = (
  detaining: string | undefined,
  nationalities: readonly string[],
  since: string,
): ConsularTerms => {
  const general = {
    inform: cite(vccr, "36.1.b.inform"),
    notify: cite(vccr, "36.1.b.notify"),
    always: false,
    access: cite(vccr, "36.1.c"),
  };
  const convention = consularConventions.find(({ states: [a, b] }) =>
    nationalities.some((own) => (own === a && detaining === b) || (own === b && detaining === a)),
  );
  if (convention) return { ...general, ...termsOf(convention, general, since) };
  if (detaining !== "US" || !nationalities.some((own) => usMandatoryStates.has(own))) return general;
  return { ...general, notify: cite(usMandatoryNotification, "list"), always: true };
};

const termsOf = (
  convention: ConsularConvention,
  general: Pick<ConsularTerms, "notify" | "access">,
  since: string,
): Omit<ConsularTerms, "inform"> => {
  const { provision } = convention;
  const status = { provision, paragraph: "status" };
  const [notify, access] = [termOn(convention.notify, since), termOn(convention.access, since)];
  return {
    notify: notify ? { provision, paragraph: "notify" } : general.notify,
    always: notify !== undefined,
    notifyWithin: notify,
    access: access ? { provision, paragraph: "access" } : general.access,
    accessWithin: access,
    unread: {
      ...(!convention.notify && { notify: status }),
      ...(!convention.access && { access: status }),
    },
  };
};
