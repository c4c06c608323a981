import type { Provision } from "./provision.ts";
import { usc3584 } from "./provisions/usc-18-3584/text.ts";
import { usc3585 } from "./provisions/usc-18-3585/text.ts";
import { usc3624 } from "./provisions/usc-18-3624/text.ts";
import { usc3632 } from "./provisions/usc-18-3632/text.ts";

/** What the computation of a sentence stands on. */
export const sentenceProvisions: readonly Provision[] = [usc3584, usc3585, usc3624, usc3632];
