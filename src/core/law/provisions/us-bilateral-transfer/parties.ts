import { type Party, partiesOf } from "../../party.ts";
import type { Source } from "../../source.ts";

export const partners: Source = {
  address: "https://www.justice.gov/criminal-oia/list-participating-countriesgovernments",
  mark: "verified",
  checked: "2026-11-22",
};

export const hongKong: Source = {
  address:
    "https://china.usembassy-china.org.cn/suspension-or-termination-of-three-bilateral-agreements-with-hong-kong/",
  mark: "verified",
  checked: "2026-11-22",
};

/** The states with which the United States has a transfer treaty of its own. */
export const parties: readonly Party[] = [
  ...partiesOf(partners, "BO, CA, FR, MX, PA, PE, TH, TR, FM, MH, PW"),
  { state: "HK", until: "2020-08-18", source: hongKong },
];
