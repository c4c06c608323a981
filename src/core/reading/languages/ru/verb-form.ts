import type { VerbForm } from "../../references/reference.ts";

/** What the ending of a verb tells of its subject: "сказала" a woman, "сообщили" several. */
export function verbForm(lower: string): VerbForm | undefined {
  const past = /[аеиоуыюя]л(а|о|и)?(?:сь|ся)?$|(?:ш[её]л|ег|ес|ез|ер)(?:ся)?$/u.exec(lower);
  if (past) return byEnding(past[1]);
  // "Вышли", "смогла", "привезли", "умерла", "принесли"
  const hard = /(?:ш|ог|ез|ер|ес)л(а|о|и)(?:сь)?$/u.exec(lower);
  if (hard && !/(?:кре|ве|реме)сл[аои]$/u.test(lower)) return byEnding(hard[1]);
  const short = /(?:[аеёя]н|[аяиеоу]т|уверен|убежд[её]н|соглас[е]?н)(а|о|ы)?$/u.exec(lower);
  const present = /(ет|[её]т|ит|ют|ут|ят|ат)(?:ся)?$/u.exec(lower);
  if (present && !/(?:нят|зят|вит|бит)$/u.test(lower))
    return /^[юуяа]т$/u.test(present[1] ?? "") ? { plural: true } : { plural: false };
  if (short) return byEnding(short[1] === "ы" ? "и" : short[1]);
  return undefined;
}

function byEnding(ending: string | undefined): VerbForm {
  if (ending === "и") return { plural: true };
  return { plural: false, gender: ending === "а" ? "f" : ending === "о" ? "n" : "m" };
}
