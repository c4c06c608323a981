import { cases as consular } from "./consular/consular.cases.ts";
import type { ParameterCases } from "./parameter-case.ts";
import { cases as ae572024 } from "./provisions/ae-57-2024/parameters.cases.ts";
import { cases as cfr281 } from "./provisions/cfr-28-1/parameters.cases.ts";
import { cases as cnCl81 } from "./provisions/cn-cl-81/parameters.cases.ts";
import { cases as deStgb57 } from "./provisions/de-stgb-57/parameters.cases.ts";
import { cases as echr } from "./provisions/echr/parameters.cases.ts";
import { cases as ets112 } from "./provisions/ets-112/parameters.cases.ts";
import { cases as ets167 } from "./provisions/ets-167/parameters.cases.ts";
import { cases as frCpp729 } from "./provisions/fr-cpp-729/parameters.cases.ts";
import { cases as frCpp7292 } from "./provisions/fr-cpp-729-2/parameters.cases.ts";
import { cases as frap4 } from "./provisions/frap-4/parameters.cases.ts";
import { cases as frcrp35 } from "./provisions/frcrp-35/parameters.cases.ts";
import { cases as gbCja2003 } from "./provisions/gb-cja-2003/parameters.cases.ts";
import { cases as irIpc58 } from "./provisions/ir-ipc-58/parameters.cases.ts";
import { cases as oasA57 } from "./provisions/oas-a-57/parameters.cases.ts";
import { cases as ruUk79 } from "./provisions/ru-uk-79/parameters.cases.ts";
import { cases as supremeCourtRule13 } from "./provisions/supreme-court-rule-13/parameters.cases.ts";
import { cases as thParole } from "./provisions/th-parole/parameters.cases.ts";
import { cases as tr5275107 } from "./provisions/tr-5275-107/parameters.cases.ts";
import { cases as ukCja260 } from "./provisions/uk-cja-260/parameters.cases.ts";
import { cases as unSrt } from "./provisions/un-srt/parameters.cases.ts";
import { cases as unWgad } from "./provisions/un-wgad/parameters.cases.ts";
import { cases as usBilateralTransfer } from "./provisions/us-bilateral-transfer/parameters.cases.ts";
import { cases as usTransferPractice } from "./provisions/us-transfer-practice/parameters.cases.ts";
import { cases as usc183582 } from "./provisions/usc-18-3582/parameters.cases.ts";
import { cases as usc183624 } from "./provisions/usc-18-3624/parameters.cases.ts";
import { cases as usc183632 } from "./provisions/usc-18-3632/parameters.cases.ts";
import { cases as usc282255 } from "./provisions/usc-28-2255/parameters.cases.ts";
import { cases as ussg1b113 } from "./provisions/ussg-1b1-13/parameters.cases.ts";

/** The cases that test each figure and each date of the law. */
export const parameterCases: readonly ParameterCases[] = [
  ae572024,
  cfr281,
  cnCl81,
  deStgb57,
  echr,
  ets112,
  ets167,
  frCpp729,
  frCpp7292,
  frap4,
  frcrp35,
  gbCja2003,
  irIpc58,
  oasA57,
  ruUk79,
  supremeCourtRule13,
  thParole,
  tr5275107,
  ukCja260,
  unSrt,
  unWgad,
  usBilateralTransfer,
  usTransferPractice,
  usc183582,
  usc183624,
  usc183632,
  usc282255,
  ussg1b113,
  ...consular,
];
