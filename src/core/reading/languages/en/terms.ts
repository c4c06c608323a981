import { numberWord } from "./number-words.ts";

const count =
  "(?:\\d+(?:\\.\\d+|½|\\s½)?|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-five|thirty|forty|fifty)(?: and a half)?";

/** A length of time: "six years and nine months", "18 months", "five-year". */
export const length = `${count}[- ](?:years?|months?|days?|weeks?)(?:,? (?:and )?${count}[- ](?:months?|years?|days?))?`;

const lengths = new RegExp(`(${count})[- ](year|month|day|week)`, "giu");

/** "20 years", "five-year" and the like as figures: "20 years", "5 years". */
export function lengthOf(value: string): string | undefined {
  if (/^life/iu.test(value)) return "life";
  if (/^(?:the )?death/iu.test(value)) return "death";
  const parts = [...value.matchAll(lengths)].flatMap(([, number = "", unit = ""]) => {
    const figure = numberWord(number.toLowerCase().replace(/\s?½/u, ".5"));
    return figure === undefined ? [] : [`${figure} ${unit.toLowerCase()}${figure === 1 ? "" : "s"}`];
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}
