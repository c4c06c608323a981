/** PostgreSQL keeps no NUL, and half of a character beyond the first 65,536 is none in UTF-8. */
const unkeepable = /[\0\p{Surrogate}]/u;

/** The first text in a checked request that cannot be kept, by the names that lead to it. */
export const findUnkeepable = (value: unknown, path: readonly string[] = []): string | undefined => {
  if (typeof value === "string") return unkeepable.test(value) ? path.join(".") : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, one] of Object.entries(value)) {
    const found = unkeepable.test(name) ? path.join(".") : findUnkeepable(one, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
};
