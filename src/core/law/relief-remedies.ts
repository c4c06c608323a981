import { committeeAgainstTorture } from "./provisions/cat-22/rule.ts";
import { commutation } from "./provisions/cfr-28-1/commutation.ts";
import { pardon } from "./provisions/cfr-28-1/pardon.ts";
import { clemency } from "./provisions/clemency/rule.ts";
import { waiverOnRemoval } from "./provisions/de-stpo-456a/rule.ts";
import { europeanCourt } from "./provisions/echr/rule.ts";
import { exchange } from "./provisions/exchange/rule.ts";
import { releaseForRemoval } from "./provisions/fr-cpp-729-2/rule.ts";
import { appeal } from "./provisions/frap-4/rule.ts";
import { rule35b } from "./provisions/frcrp-35/rule.ts";
import { humanRightsCommittee } from "./provisions/iccpr-op1/rule.ts";
import { certiorari } from "./provisions/supreme-court-rule-13/rule.ts";
import { ukEarlyRemoval } from "./provisions/uk-cja-260/rule.ts";
import { srt } from "./provisions/un-srt/rule.ts";
import { wgad } from "./provisions/un-wgad/rule.ts";
import { earlyRemoval } from "./provisions/usc-8-1231/rule.ts";
import { compassionateRelease } from "./provisions/usc-18-3582/rule.ts";
import { levinson } from "./provisions/usc-22-1741/rule.ts";
import { habeas2241 } from "./provisions/usc-28-2241/rule.ts";
import { motion2255 } from "./provisions/usc-28-2255/rule.ts";
import type { Remedy } from "./remedy.ts";

/** Every remedy that is not a transfer of the sentence. */
export const reliefRemedies: readonly Remedy[] = [
  compassionateRelease,
  commutation,
  pardon,
  clemency,
  appeal,
  certiorari,
  motion2255,
  habeas2241,
  rule35b,
  earlyRemoval,
  ukEarlyRemoval,
  releaseForRemoval,
  waiverOnRemoval,
  wgad,
  srt,
  humanRightsCommittee,
  committeeAgainstTorture,
  europeanCourt,
  levinson,
  exchange,
];
