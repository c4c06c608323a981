import type { Source } from "../../source.ts";

const address = "http://worldlii.org/int/other/treaties/OASMTSer/1993/1.html";
const checked = "2026-11-22";

/** Articles I and II. */
export const read: Source = { address, mark: "verified", checked };

/** The later articles are told from general knowledge. */
export const unread: Source = { address, mark: "not verified", checked };

/** The days of deposit were read; when the Convention binds follows from a rule that was not. */
export const partly: Source = {
  address: "https://www.oas.org/juridico/english/sigs/a-57.html",
  mark: "partly verified",
  checked,
};

/** That these are parties was read, not since when. */
export const listed: Source = {
  address: "https://www.justice.gov/criminal-oia/list-participating-countriesgovernments",
  mark: "partly verified",
  checked,
};
