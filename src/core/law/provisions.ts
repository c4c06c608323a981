import { consularConventions } from "./consular/consular-conventions.ts";
import { usMandatoryNotification } from "./consular/us-mandatory-notification.ts";
import { vccr } from "./consular/vccr.ts";
import type { Provision } from "./provision.ts";
import { ets112 } from "./provisions/ets-112/text.ts";
import { usc3582 } from "./provisions/usc-18-3582/text.ts";
import { ussg1b113 } from "./provisions/ussg-1b1-13/text.ts";

/** Every provision that a rule, a duty or a date stands on. */
export const provisions: readonly Provision[] = [
  ets112,
  usc3582,
  ussg1b113,
  vccr,
  usMandatoryNotification,
  ...consularConventions.map(({ provision }) => provision),
];
