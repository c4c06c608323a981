import type { Language } from "../languages/language.ts";
import type { Page } from "../layout/page.ts";
import { placeLength } from "../people/word-kinds.ts";

/** The code of the country that these words name, with a city's own country for a city. */
export function countryAt(
  page: Page,
  language: Language,
  at: number,
): { code: string; length: number; noun: boolean } | undefined {
  const stem = page.words[at]?.stem ?? "";
  const length = placeLength(page, at);
  if (length === 0) return undefined;
  const rest = (parts: readonly string[]) =>
    parts.every((part, offset) => page.words[at + 1 + offset]?.stem === part);
  const place = language.places.get(stem)?.find((one) => rest(one.rest) && one.rest.length === length - 1);
  const nation = language.nations.get(stem)?.find((one) => rest(one.rest));
  const code = place?.country ?? nation?.country;
  return code ? { code, length, noun: place !== undefined } : undefined;
}
