import { consularConventions } from "./consular/consular-conventions.ts";
import { usMandatoryNotification } from "./consular/us-mandatory-notification.ts";
import { vccr } from "./consular/vccr.ts";
import type { Provision } from "./provision.ts";
import { treatment } from "./treatment/treatment-provision.ts";

/** What states owe to people in custody and to their consuls. */
export const custodyProvisions: readonly Provision[] = [
  vccr,
  usMandatoryNotification,
  ...consularConventions.map(({ provision }) => provision),
  treatment,
];
