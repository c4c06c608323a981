import { sayDate } from "../../../core/dates/say-date.ts";
import type { FactDefinition } from "../../../core/law/facts/fact-definition.ts";
import { type FactKey, type Facts, factDefinitions } from "../../../core/law/facts/facts.ts";
import { countryName } from "../../../core/words/text.ts";
import { useWords } from "./words.ts";

/** Says facts for law in words: "whether the judgment is final: yes; the date of birth: March 1971". */
export const useFactWords = (): ((facts: Facts) => string) => {
  const t = useWords();
  const sayValue = (key: FactKey, value: unknown): string => {
    const { type, choices }: FactDefinition<unknown> = factDefinitions[key];
    switch (type) {
      case "yes or no":
        return t(value === true ? "fact.yes" : "fact.no");
      case "country":
      case "countries":
        return [value]
          .flat()
          .map((code) => countryName(String(code), t.lang))
          .join(", ");
      case "date":
        return sayDate(String(value), t.lang);
      case "choice": {
        const words = choices?.[String(value)];
        return words ? t.say(words) : String(value);
      }
      default:
        return String(value);
    }
  };
  return (facts) =>
    (Object.keys(facts) as FactKey[])
      .map((key) => {
        const value = facts[key];
        const words = value === undefined ? t("fact.unknown") : sayValue(key, value);
        return `${t.say(factDefinitions[key].asks)}: ${words}`;
      })
      .join("; ");
};
