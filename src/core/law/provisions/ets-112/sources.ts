import type { Source } from "../../source.ts";

const address = "http://worldlii.org/int/other/COETS/1983/4.html";
const checked = "2026-11-22";

/** Articles 1 and 2. */
export const read: Source = { address, mark: "verified", checked };

/** Articles 3 to 13 are told from knowledge of their substance. */
export const unread: Source = { address, mark: "not verified", checked };
