import { cases as cat22 } from "./provisions/cat-22/rule.cases.ts";
import { cases as commutation } from "./provisions/cfr-28-1/commutation.cases.ts";
import { cases as pardon } from "./provisions/cfr-28-1/pardon.cases.ts";
import { cases as clemency } from "./provisions/clemency/rule.cases.ts";
import { cases as deStpo456a } from "./provisions/de-stpo-456a/rule.cases.ts";
import { cases as echr } from "./provisions/echr/rule.cases.ts";
import { cases as exchange } from "./provisions/exchange/rule.cases.ts";
import { cases as frCpp7292 } from "./provisions/fr-cpp-729-2/rule.cases.ts";
import { cases as frap4 } from "./provisions/frap-4/rule.cases.ts";
import { cases as frcrp35 } from "./provisions/frcrp-35/rule.cases.ts";
import { cases as iccprOp1 } from "./provisions/iccpr-op1/rule.cases.ts";
import { cases as supremeCourtRule13 } from "./provisions/supreme-court-rule-13/rule.cases.ts";
import { cases as ukCja260 } from "./provisions/uk-cja-260/rule.cases.ts";
import { cases as unSrt } from "./provisions/un-srt/rule.cases.ts";
import { cases as unWgad } from "./provisions/un-wgad/rule.cases.ts";
import { cases as usc1231 } from "./provisions/usc-8-1231/rule.cases.ts";
import { cases as usc3582 } from "./provisions/usc-18-3582/rule.cases.ts";
import { cases as usc1741 } from "./provisions/usc-22-1741/rule.cases.ts";
import { cases as usc2241 } from "./provisions/usc-28-2241/rule.cases.ts";
import { cases as usc2255 } from "./provisions/usc-28-2255/rule.cases.ts";
import type { RemedyCases } from "./remedy-case.ts";

/** The cases of the remedies that are no transfer. */
export const reliefCases: readonly RemedyCases[] = [
  usc3582,
  commutation,
  pardon,
  clemency,
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
  exchange,
];
