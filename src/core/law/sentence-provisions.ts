import type { Provision } from "./provision.ts";
import { ae572024 } from "./provisions/ae-57-2024/text.ts";
import { cnCl81 } from "./provisions/cn-cl-81/text.ts";
import { deStgb57 } from "./provisions/de-stgb-57/text.ts";
import { frCpp729 } from "./provisions/fr-cpp-729/text.ts";
import { gbCja2003 } from "./provisions/gb-cja-2003/text.ts";
import { irIpc58 } from "./provisions/ir-ipc-58/text.ts";
import { ruUk79 } from "./provisions/ru-uk-79/text.ts";
import { thParole } from "./provisions/th-parole/text.ts";
import { tr5275 } from "./provisions/tr-5275-107/text.ts";
import { usc3584 } from "./provisions/usc-18-3584/text.ts";
import { usc3585 } from "./provisions/usc-18-3585/text.ts";
import { usc3624 } from "./provisions/usc-18-3624/text.ts";
import { usc3632 } from "./provisions/usc-18-3632/text.ts";

/** What the computation of a sentence stands on. */
export const sentenceProvisions: readonly Provision[] = [
  usc3584,
  usc3585,
  usc3624,
  usc3632,
  ae572024,
  cnCl81,
  deStgb57,
  frCpp729,
  gbCja2003,
  irIpc58,
  ruUk79,
  thParole,
  tr5275,
];
