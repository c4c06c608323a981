import type { Policy } from "./policy.ts";

const from = "2000-01-01";

/** What holds until an operator decides otherwise: a suggestion of the house, not law. */
export const defaultPolicy: Policy = [
  { id: "first-contact", duty: "first-contact", days: 1, from },
  { id: "first-visit", duty: "first-visit", days: 2, from },
  { id: "visit-before-trial", duty: "next-visit", days: 30, when: { phase: "before trial" }, from },
  { id: "visit-sentenced", duty: "next-visit", days: 90, when: { phase: "sentenced" }, from },
  {
    id: "visit-before-trial-vulnerable",
    duty: "next-visit",
    days: 10,
    when: { phase: "before trial", vulnerable: true },
    from,
  },
  {
    id: "visit-sentenced-vulnerable",
    duty: "next-visit",
    days: 30,
    when: { phase: "sentenced", vulnerable: true },
    from,
  },
  { id: "inform", duty: "inform-person", days: 3, from },
  { id: "notify", duty: "notify-post", days: 3, from },
  { id: "death", duty: "notify-death", days: 3, from },
  { id: "access", duty: "allow-visit", days: 4, from },
  { id: "undertaking", duty: "check-undertaking", days: 3, from },
  { id: "consent", duty: "renew-consent", days: 14, from },
  { id: "chase", duty: "chase-representation", days: 30, from },
  { id: "assess-grave", duty: "assess-concern", days: 1, when: { severity: "grave" }, from },
  { id: "assess-serious", duty: "assess-concern", days: 3, when: { severity: "serious" }, from },
  { id: "assess", duty: "assess-concern", days: 14, when: { severity: "low" }, from },
  { id: "management-grave", duty: "tell-management", days: 0, when: { severity: "grave" }, from },
  { id: "management-serious", duty: "tell-management", days: 2, when: { severity: "serious" }, from },
  { id: "minister-grave", duty: "tell-minister", days: 1, when: { severity: "grave" }, from },
];
