import { type Party, partiesOf } from "../../party.ts";

export const swissTable = {
  address: "https://lexaris.io/book/version/documentflat/head/5784603",
  mark: "verified",
  checked: "2026-11-22",
} as const;

/** Deposits of 2003 and 2004; the Protocol binds from the first day of the month after three more months (4.3). */
const austrianGazette = {
  address: "https://360.lexisnexis.at/d/b_bgbl_2005_2005_III_224_b754609c66?origin=lk",
  mark: "verified",
  checked: "2026-11-22",
} as const;

const treatyOffice = {
  address: "https://www.coe.int/it/web/conventions/search-on-treaties/-/conventions/treaty/167/signatures",
  mark: "verified",
  checked: "2026-11-22",
} as const;

/** By its instrument of 7 December 2001. */
const romania = {
  address:
    "https://www.coe.int/de/web/conventions/full-list/-/conventions/treaty/167/declarations?p_auth=yIxDkTTL&_coeconventions_WAR_coeconventionsportlet_enVigueur=false&_coeconventions_WAR_coeconventionsportlet_searchBy=state&_coeconventions_WAR_coeconventionsportlet_codePays=ROM&_coeconventions_WAR_coeconventionsportlet_codeNature=10",
  mark: "verified",
  checked: "2026-11-22",
} as const;

/** The parties of ETS 167 as far as the lists were read: there are more. */
export const parties: readonly Party[] = [
  ...partiesOf(
    swissTable,
    `BE 2005-09-01, BG 2004-07-01, DK 2002-01-01, DE 2007-08-01, EE 2000-06-01, FI 2001-08-01, FR 2006-05-01,
     GE 2000-08-01, GR 2006-01-01, VA 2019-05-01, IE 2007-04-01, IS 2000-09-01, IT 2021-10-01, HR 2009-02-01,
     LV 2005-10-01, LI 2003-09-01, LT 2001-05-01, LU 2003-11-01, MT 2004-03-01, MD 2004-09-01, ME 2006-06-06,
     NL 2002-10-01, MK 2000-06-01, NO 2001-01-01, AT 2001-04-01`,
  ),
  ...partiesOf(austrianGazette, "SM 2004-10-01, CH 2004-10-01, UA 2003-11-01"),
  ...partiesOf(romania, "RO 2002-04-01"),
  ...partiesOf(treatyOffice, "CY, RU 2007-12-01, GB 2009-11-01"),
];
