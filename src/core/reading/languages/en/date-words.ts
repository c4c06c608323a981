import type { DateWords } from "../../dates/date-rules.ts";
import { months } from "./date-patterns.ts";

export const weekdays: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};
export const seasons: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};

export const dateWords: DateWords = {
  months,
  weekdays,
  seasons,
  forward:
    /\b(?:until|till|by(?: COB| noon| close of business| end of| the end of)?|before|next|this coming|COB|scheduled for|set for|due (?:on|in)|postponed to|adjourned (?:until|to))\s(?:the )?$/iu,
  backward: /\b(?:earlier|previously|formerly|before that|had)\b/iu,
};

export const weekdayName = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";
export const weekdayNames = Object.keys(weekdays).join(" ");
export const counted =
  "a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty";
