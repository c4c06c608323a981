const be =
  "(?:(?:был[аио]?|будет|будут|должен быть|должна быть|может быть|могут быть) (?:\\p{L}+о |уже |также |ещё |еще |заочно |снова )?)";
const soon = "(?:уже |также |ещё |еще |затем |потом |позже |заочно |снова |вновь )?";
/** A short passive participle: "арестован", "арестована". */
export const passive = (stems: string): string => `${be}?${soon}(?:${stems})(?:а|ы|о)?`;
/** The past of a verb: "арестовал", "арестовали". */
export const past = (stems: string): string => `(?:${stems})л[аио]?`;
