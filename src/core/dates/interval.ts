/** The date on which an interval begins; any other date is its own beginning. */
export const startOf = (edtf: string): string => edtf.split("/")[0] ?? edtf;
