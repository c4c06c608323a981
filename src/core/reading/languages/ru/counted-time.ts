type Unit = "day" | "week" | "month" | "year";

/** Small numbers in the forms that stand before a length of time: "два дня", "двумя днями". */
const written: readonly (readonly [string, number])[] = [
  ["дв(?:а|е|умя)", 2],
  ["тр(?:и|емя|ёмя)", 3],
  ["четыр(?:е|ьмя)", 4],
  ["пять(?:ю)?", 5],
  ["шесть(?:ю)?", 6],
  ["семь(?:ю)?", 7],
  ["вос(?:емь|емью|ьмью)", 8],
  ["девять(?:ю)?", 9],
  ["десять(?:ю)?", 10],
];

/** The same words where they open a sentence: "Двумя днями позже". */
const anyStart = (form: string): string =>
  form.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** "Два ", "12 " before a unit. */
export const countBefore = `(?:(?<count>\\d{1,2}|${written.map(([form]) => anyStart(form)).join("|")}) )?`;

const units = [
  "д(?:ень|ня|ней|н[её]м|нями)",
  "сут(?:ки|ок|ками)",
  "недел(?:я|ю|и|ь|ей|ями)",
  "месяц(?:а|ев|ем|ами)?",
  "полгода",
  "год(?:а|ом|ами)?",
  "лет",
];
export const unitNamed = `(?<unit>${units.map(anyStart).join("|")})`;

const forms = written.map(([form, number]) => [new RegExp(`^(?:${form})$`, "iu"), number] as const);

/** How many of which unit the words of `countBefore` and `unitNamed` say; half a year is six months. */
export function countedIn(groups: Readonly<Record<string, string | undefined>>): {
  unit: Unit;
  count: number;
} {
  const unit = (groups.unit ?? "").toLowerCase();
  if (unit === "полгода") return { unit: "month", count: 6 };
  const plain = (groups.count ?? "1").trim();
  const count = /^\d+$/u.test(plain) ? Number(plain) : (forms.find(([form]) => form.test(plain))?.[1] ?? 1);
  return { unit: unitOf(unit), count };
}

/** "Неделе", "месяце", "году": the unit that a noun names. */
export function unitOf(noun: string | undefined): Unit {
  const lower = (noun ?? "").toLowerCase();
  if (lower.startsWith("недел")) return "week";
  if (lower.startsWith("месяц")) return "month";
  return /^(?:д(?:ень|н|нь)|сут)/u.test(lower) ? "day" : "year";
}
