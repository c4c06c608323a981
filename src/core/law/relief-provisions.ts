import type { Provision } from "./provision.ts";
import { cat22 } from "./provisions/cat-22/text.ts";
import { cfr281 } from "./provisions/cfr-28-1/text.ts";
import { clemencyText } from "./provisions/clemency/text.ts";
import { deStpo456a } from "./provisions/de-stpo-456a/text.ts";
import { echr } from "./provisions/echr/text.ts";
import { exchangeText } from "./provisions/exchange/text.ts";
import { frCpp7292 } from "./provisions/fr-cpp-729-2/text.ts";
import { frap4 } from "./provisions/frap-4/text.ts";
import { frcrp35 } from "./provisions/frcrp-35/text.ts";
import { iccprOp1 } from "./provisions/iccpr-op1/text.ts";
import { supremeCourtRule13 } from "./provisions/supreme-court-rule-13/text.ts";
import { ukCja260 } from "./provisions/uk-cja-260/text.ts";
import { unSrt } from "./provisions/un-srt/text.ts";
import { unWgad } from "./provisions/un-wgad/text.ts";
import { usc1231 } from "./provisions/usc-8-1231/text.ts";
import { usc3582 } from "./provisions/usc-18-3582/text.ts";
import { usc1741 } from "./provisions/usc-22-1741/text.ts";
import { usc2241 } from "./provisions/usc-28-2241/text.ts";
import { usc2255 } from "./provisions/usc-28-2255/text.ts";
import { ussg1b113 } from "./provisions/ussg-1b1-13/text.ts";

/** What the remedies that are no transfer stand on. */
export const reliefProvisions: readonly Provision[] = [
  usc3582,
  ussg1b113,
  cfr281,
  clemencyText,
  frap4,
  supremeCourtRule13,
  usc2255,
  usc2241,
  frcrp35,
  usc1231,
  ukCja260,
  frCpp7292,
  deStpo456a,
  unWgad,
  unSrt,
  iccprOp1,
  cat22,
  echr,
  usc1741,
  exchangeText,
];
