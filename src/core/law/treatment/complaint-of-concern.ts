import { type ComplaintCode, complaints } from "./complaints.ts";

/** What a concern may be about, as an entry tells it. */
type Concern = { category: string; complaint?: ComplaintCode | undefined };

/** The complaints that a category of concern can be; the first is the usual one. */
const byCategory: Readonly<Record<string, readonly ComplaintCode[]>> = {
  violence: ["C01", "C21"],
  threats: ["C01", "C02", "C21"],
  solitary: ["C03", "C04"],
  "medical care": ["C07", "C08", "C09"],
  conditions: ["C10", "C05", "C06", "C11", "C12", "C13", "C26"],
  "fair trial": ["C16", "C17", "C18", "C28"],
  discrimination: ["C23", "C22"],
};

/** The complaints that a concern is or can be: one where the entry names it, else those of its category. */
export const complaintsOf = ({ category, complaint }: Concern): readonly ComplaintCode[] =>
  complaint ? [complaint] : (byCategory[category] ?? []);

/** How grave a concern is taken to be where nobody has said; nothing where the house has no usual answer. */
export const usualSeverity = (concern: Concern): "grave" | undefined => {
  const [usual] = complaintsOf(concern);
  return usual && "severity" in complaints[usual] ? complaints[usual].severity : undefined;
};
