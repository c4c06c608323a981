import type { Provision } from "./provision.ts";
import { ets112 } from "./provisions/ets-112/text.ts";

/** Every provision that a rule, a duty or a date stands on. */
export const provisions: readonly Provision[] = [ets112];
