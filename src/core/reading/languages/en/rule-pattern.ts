/** A pattern that begins where a word begins. */
export const rulePattern = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})`, "gu");

/** A sum of money: "$5,000", "€1.5 million", "600,000 baht". */
export const sum =
  "(?:(?:US|A|C)?[$€£¥]\\s?\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand|m|bn))?|\\d+(?:[.,]\\d+)*(?: (?:million|billion|thousand))? (?:dollars|euros|pounds|rubles|roubles|rupees|baht|yuan|yen|pesos|rupiah|ringgit|dirhams|riyals|naira|francs|lira|shillings|rand))";

/** A name as it is printed: "Ana Ruiz", "Ana M. Ruiz-Bell", "Emel Al-Tayeb". */
export const printedName = "(?:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}(?:\\.|[\\p{L}’'-]+)){1,3})";
