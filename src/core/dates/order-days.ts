/** The earlier of two days. */
export const earlierDay = (a: string, b: string): string => {
  if (b < a) return b;
  return a;
};

/** The later of two days. */
export const laterDay = (a: string, b: string): string => {
  if (b > a) return b;
  return a;
};
