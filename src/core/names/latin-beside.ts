import { transliterate } from "./fold-name.ts";

/** How a name is read out in Latin letters, where it is in others and none of the names beside it says so already. */
export const latinBeside = (name: string, beside: readonly string[] = []): string | undefined => {
  const latin = transliterate(name);
  const isSaid = beside.some((one) => one.toLowerCase() === latin?.toLowerCase());
  return isSaid ? undefined : latin;
};

/** By name: those of them that are in other letters, read out in Latin ones. */
export const latinOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    [...new Set(names)].flatMap((name) => {
      const latin = transliterate(name);
      return latin === undefined ? [] : [[name, latin]];
    }),
  );
