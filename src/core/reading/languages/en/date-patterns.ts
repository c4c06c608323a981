/** Months by lower-case form, some as they are misspelt. */
export const months: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  february: 2,
  feb: 2,
  feburary: 2,
  febuary: 2,
  march: 3,
  mar: 3,
  april: 4,
  apr: 4,
  may: 5,
  june: 6,
  jun: 6,
  july: 7,
  jul: 7,
  august: 8,
  aug: 8,
  september: 9,
  sept: 9,
  sep: 9,
  october: 10,
  oct: 10,
  octuber: 10,
  november: 11,
  nov: 11,
  december: 12,
  dec: 12,
};

/** A month by name or short form, as the group `month`. */
export const month =
  "(?<month>[Jj]anuary|[Ff]ebruary|March|[Aa]pril|May|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[Ff]eb(?:ur|u)ary|[Oo]ctuber|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?=[. ]))(?:(?<=Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.)?";
/** Signs of any number. */
export const figures = "0 1 2 3 4 5 6 7 8 9";
export const monthNames = "jan feb mar apr may jun jul aug sep oct nov dec";
export const year = "(?<year>(?:19|20)\\d\\d)(?!\\d)";
export const day = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
/** A date between other words. A look at the letter to come first (`(?=[A-Z])`) spares most places a longer look back. */
export const pattern = (body: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${body}(?![\\p{L}\\p{N}])`, "gu");
export const monthOf = (groups: Readonly<Record<string, string | undefined>>): number =>
  months[(groups.month ?? "").toLowerCase()] ?? 0;
