/** Numbers in the genitive and dative, as sentences name them: "к трём годам", "двадцати лет". */
const written: Readonly<Record<string, number>> = {
  одному: 1,
  одного: 1,
  один: 1,
  двум: 2,
  двух: 2,
  два: 2,
  двумя: 2,
  трем: 3,
  трех: 3,
  три: 3,
  четырем: 4,
  четырех: 4,
  четыре: 4,
  пяти: 5,
  пять: 5,
  шести: 6,
  шесть: 6,
  семи: 7,
  семь: 7,
  восьми: 8,
  восемь: 8,
  девяти: 9,
  девять: 9,
  десяти: 10,
  десять: 10,
  двенадцати: 12,
  двенадцать: 12,
  пятнадцати: 15,
  пятнадцать: 15,
  восемнадцати: 18,
  двадцати: 20,
  двадцать: 20,
  тридцати: 30,
  тридцать: 30,
  полутора: 1.5,
  полтора: 1.5,
  одиннадцати: 11,
  одиннадцать: 11,
  тринадцати: 13,
  тринадцать: 13,
  четырнадцати: 14,
  четырнадцать: 14,
  шестнадцати: 16,
  семнадцати: 17,
  девятнадцати: 19,
  сорока: 40,
  сорок: 40,
};

/** A number in figures or words. */
const count = `(?:\\d+(?:[.,]\\d+)?|${Object.keys(written).join("|")}|тр[её]м|четыр[её]м|четыр[её]х|тр[её]х)`;
const unit = "(?:лет|год(?:ам|а|у|ами|ов)?|месяц(?:ам|а|у|ев)?|сут(?:ок|кам)|дн(?:ей|ям))";
/** A length of time: «трёх лет и шести месяцев», «5 лет». */
export const length = `${count}(?: с половиной)? ${unit}(?: и ${count} ${unit})?`;

const lengths = new RegExp(`(${count})( с половиной)? (лет|год|месяц|сут|дн)`, "giu");

/** The length of a sentence in its normal form: "3 years 6 months", "life". */
export function lengthOf(value: string): string | undefined {
  if (/^пожизненн/iu.test(value)) return "life";
  const parts = [...value.matchAll(lengths)].flatMap(([, number = "", half, of = ""]) => {
    const plain = number.toLowerCase().replaceAll("ё", "е").replace(",", ".");
    const whole = /^\d/u.test(plain) ? Number(plain) : written[plain];
    const figure = whole !== undefined && half ? whole + 0.5 : whole;
    const name = /^(?:лет|год)/iu.test(of) ? "year" : /^месяц/iu.test(of) ? "month" : "day";
    return figure === undefined ? [] : [`${figure} ${name}${figure === 1 ? "" : "s"}`];
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}
