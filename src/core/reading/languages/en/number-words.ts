const written: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  eighteen: 18,
  twenty: 20,
  "twenty-five": 25,
  thirty: 30,
  forty: 40,
  fifty: 50,
};

/** A number in figures or words: "20", "five", "two and a half". */
export function numberWord(text: string): number | undefined {
  const half = / and a half$/u.test(text) ? 0.5 : 0;
  const whole = text.replace(/ and a half$/u, "");
  const number = /^\d+(?:\.\d+)?$/u.test(whole) ? Number(whole) : written[whole];
  return number === undefined ? undefined : number + half;
}
