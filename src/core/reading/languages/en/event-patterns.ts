/** Pieces of patterns: forms of "to be" and "to have", and what may stand beside a verb. */
export const be =
  "(?:(?:has|have|had|will|would|could|may|might|to|should|must|can) )?(?:not )?(?:was|were|is|are|be|been|being|got)(?: not)?(?: \\p{L}+ly| also| later| then| now| still| already| again| first)? ";
export const have = "(?:(?:has|have|had|will|would) (?:\\p{L}+ly |also |later |already )?)?";
export const someone = "(?= (?:him|her|them|\\p{Lu}|the |a |an |two |three |four |five |several ))";
export const own = "(?:his|her|their|\\p{L}+['’]s)";
export const prison = "(?:prison|jail|penal colony|colony|detention|facility|cell|unit|camp|penitentiary)";
