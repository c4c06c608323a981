import { type Cited, cite } from "../provision.ts";
import type { ConsularConvention, Term } from "./consular-convention.ts";
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
};

/** The terms for somebody of these nationalities who is held in a state. */
export const consularTerms = (
  detaining: string | undefined,
  nationalities: readonly string[],
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
  if (convention) return { ...general, ...termsOf(convention, general) };
  if (detaining !== "US" || !nationalities.some((own) => usMandatoryStates.has(own))) return general;
  return { ...general, notify: cite(usMandatoryNotification, "list"), always: true };
};

const termsOf = (
  { provision, notify, access }: ConsularConvention,
  general: Pick<ConsularTerms, "notify" | "access">,
): Pick<ConsularTerms, "notify" | "always" | "notifyWithin" | "access" | "accessWithin"> => ({
  notify: notify ? { provision, paragraph: "notify" } : general.notify,
  always: notify !== undefined,
  notifyWithin: notify,
  access: access ? { provision, paragraph: "access" } : general.access,
  accessWithin: access,
});
