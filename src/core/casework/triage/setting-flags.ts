import type { Source } from "../../law/source.ts";
import { complaintsOf } from "../../law/treatment/complaint-of-concern.ts";
import { type CaseFile, factsOf } from "../../ledger/fold.ts";
import type { Text } from "../../words/text.ts";
import type { PlaceFigures } from "./place-figures.ts";

/** Something about the place that adds to the danger: counted, not weighted. */
export type SettingFlag = { id: string; says: Text; state: "set" | "clear" | "not known"; source?: Source };

const leastSpace = 4;

const cpt: Source = {
  address: "https://atlas-of-torture.org/en/document/5vp63i0a66rnrztyl806d8ia4i?page=3",
  mark: "verified",
  checked: "2026-11-22",
};

const stateOf = (set: boolean | undefined): SettingFlag["state"] =>
  set === undefined ? "not known" : set ? "set" : "clear";

/** The four flags: cases in the place, too little space, nowhere to keep apart, care refused. */
export const settingFlags = (file: CaseFile, place: PlaceFigures | undefined): SettingFlag[] => [
  {
    id: "cases",
    says: { en: "confirmed cases in the place", ru: "в учреждении есть подтверждённые случаи" },
    state: stateOf(place?.confirmed === undefined ? undefined : place.confirmed > 0),
  },
  {
    id: "space",
    says: {
      en: `less than ${leastSpace} m² each in a shared cell`,
      ru: `меньше ${leastSpace} м² на человека в общей камере`,
    },
    state: stateOf(place?.spaceEach === undefined ? undefined : place.spaceEach < leastSpace),
    source: cpt,
  },
  {
    id: "isolation",
    says: { en: "nowhere to keep the sick apart", ru: "больных негде изолировать" },
    state: stateOf(place?.isolation === undefined ? undefined : !place.isolation),
  },
  {
    id: "care",
    says: { en: "a complaint about refused care is open", ru: "не закрыта жалоба на отказ в помощи" },
    state: stateOf(hasOpenCareComplaint(file)),
  },
];

const hasOpenCareComplaint = (file: CaseFile): boolean =>
  factsOf(file, "concern").some(({ body }) => body.closed === undefined && complaintsOf(body)[0] === "C07");
