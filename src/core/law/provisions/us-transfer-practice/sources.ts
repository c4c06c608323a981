import type { Source } from "../../source.ts";

/** Program statement of the Bureau of Prisons of 2015 with the change notice of 2019. */
export const bop: Source = {
  address: "https://docslib.org/doc/8357198/transfer-of-offenders-to-or-from-foreign-countries",
  mark: "verified",
  checked: "2026-11-22",
};

/** Pages of the Department of Justice. */
export const doj = (address: string): Source => ({ address, mark: "verified", checked: "2026-11-22" });
