const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

const written = new Map<string, number>([
  ["a", 1],
  ["an", 1],
  ...small.map((word, value): [string, number] => [word, value]),
  ...tens.map((word, value): [string, number] => [word, 10 * value]),
]);

/** "Twenty-seven". */
function wordValue(text: string): number | undefined {
  const [ten = "", one = ""] = text.split("-");
  const [tenValue, oneValue] = [written.get(ten), written.get(one)];
  if (!text.includes("-")) return written.get(text);
  return tenValue !== undefined && oneValue !== undefined && tenValue >= 20 && oneValue < 10
    ? tenValue + oneValue
    : undefined;
}

/** A number in figures or words: "20", "8½", "five", "twenty-seven", "two and a half". */
export function numberWord(text: string): number | undefined {
  const half = /(?: and a half|-and-a-half|½)$/u.test(text) ? 0.5 : 0;
  const whole = text.replace(/(?: and a half|-and-a-half|½)$/u, "");
  const number = /^\d+(?:\.\d+)?$/u.test(whole) ? Number(whole) : wordValue(whole);
  return number === undefined ? undefined : number + half;
}
