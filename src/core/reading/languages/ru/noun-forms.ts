import { wordSet } from "../word-list.ts";
import { stemRussian } from "./stem.ts";

/** How a noun declines, by the end of its base form. */
type Declension = "adjective" | "feminine" | "neuter" | "soft" | "hard" | "none";

const indeclinable = wordSet(
  "сми атташе медиа масс-медиа фбр фсб мид тасс фсин уфсин радио пресс-атташе замминистра замглавы минобороны",
);

/** Nouns of a kind of their own: the base form, then the stems and the plural that the ending does not tell. */
const irregular: Readonly<Record<string, { stems?: string; plural?: string }>> = {
  мать: { stems: "матер", plural: "матери" },
  дочь: { stems: "дочер", plural: "дочери" },
  отец: { stems: "отц", plural: "отцы" },
  сын: { stems: "сынов", plural: "сыновья" },
  брат: { stems: "брат", plural: "братья" },
  муж: { stems: "муж", plural: "мужья" },
  друг: { stems: "друз", plural: "друзья" },
  сосед: { plural: "соседи" },
  хозяин: { stems: "хозя", plural: "хозяева" },
  судья: { stems: "судь", plural: "судьи" },
  гражданин: { stems: "граждан", plural: "граждане" },
  россиянин: { stems: "россиян", plural: "россияне" },
  профессор: { plural: "профессора" },
  доктор: { plural: "доктора" },
  учитель: { plural: "учителя" },
  директор: { plural: "директора" },
};

function declensionOf(base: string): Declension {
  if (indeclinable.has(base)) return "none";
  if (/(?:[ыи]й|ая)$/u.test(base) && base.length > 5) return "adjective";
  if (/[ая]$/u.test(base)) return "feminine";
  if (/[ое]$/u.test(base)) return "neuter";
  return /[ьй]$/u.test(base) ? "soft" : "hard";
}

/** The nominative plural: "адвокат" → "адвокаты", "задержанный" → "задержанные". */
export function pluralOf(base: string): string {
  const own = irregular[base]?.plural;
  if (own !== undefined) return own;
  switch (declensionOf(base)) {
    case "adjective":
      return base.replace(/(?:[ыи]й|ая)$/u, (ending) =>
        ending === "ий" || /[гкхжшчщ]ая$/u.test(base) ? "ие" : "ые",
      );
    case "feminine":
      return base.replace(/(.)[ая]$/u, (_, last: string) => last + (/[гкхжшчщ]/u.test(last) ? "и" : "ы"));
    case "neuter":
      return base.replace(/[ое]$/u, (ending) => (ending === "о" ? "а" : "я"));
    case "soft":
      return base.replace(/[ьй]$/u, "и");
    case "hard":
      return fleeting(base) + (/[гкхжшчщ]$/u.test(base) ? "и" : "ы");
    case "none":
      return base;
  }
}

/** "Владелец" and "подросток" lose a vowel in other forms. */
function fleeting(base: string): string {
  if (/[аеиоуыэюя]ец$/u.test(base)) return base.replace(/ец$/u, "йц");
  if (/лец$/u.test(base)) return base.replace(/ец$/u, "ьц");
  return base.replace(/ец$/u, "ц").replace(/ок$/u, base.length > 5 ? "к" : "ок");
}

/** The stems by which the forms of a noun are found. */
export function stemsOf(base: string): string[] {
  const own = (irregular[base]?.stems ?? "").split(" ").filter((stem) => stem !== "");
  // The stem of "родственников" keeps its ending, which most words in "-ов" have for their own.
  const several = declensionOf(base) === "hard" ? [`${fleeting(base).replace(/[ыи]$/u, "")}ов`] : [];
  return [...new Set([stemRussian(base), stemRussian(fleeting(base)), ...own, ...several])];
}

const manyForms: Readonly<Record<Declension, RegExp>> = {
  adjective: /(?:[ыи]е|[ыи]х|[ыи]ми)$/u,
  feminine: /(?:ам|ям|ами|ями|ах|ях)$/u,
  neuter: /(?:ам|ям|ами|ями|ах|ях|ий)$/u,
  soft: /(?:и|ей|ев|ям|ями|ях)$/u,
  hard: /(?:ы|[гкхжшчщ]и|ов|ев|ей|ам|ами|ах)$/u,
  none: /^$/u,
};

/** Whether a form of a noun speaks of several: "адвокаты", "экспертов". */
export function isPlural(base: string, form: string): boolean {
  const plural = pluralOf(base);
  if (form === base) return false;
  if (base === "мать" || base === "дочь") return manyForms.feminine.test(form);
  if (form === plural) return declensionOf(base) !== "feminine" && declensionOf(base) !== "neuter";
  return manyForms[declensionOf(base)].test(form);
}

/** Whether a form of one may as well be that of several: "издания", "газеты". */
export const mayBePlural = (base: string, form: string): boolean => form !== base && form === pluralOf(base);

/** The gender that a noun's verb shows; none for nouns of both ("судья", "глава"). */
export function grammaticalGender(base: string): "m" | "f" | "n" | undefined {
  if (/^(?:судья|глава|замглавы|замминистра|коллега|дядя|папа|мужчина|юноша|дедушка)$/u.test(base))
    return undefined;
  if (indeclinable.has(base)) return undefined;
  if (/(?:ая|[ая])$/u.test(base) || /^(?:мать|дочь|свекровь)$/u.test(base)) return "f";
  return /[ое]$/u.test(base) ? "n" : "m";
}

const adverbs =
  wordSet(`вчера сегодня завтра всегда иногда когда тогда никогда куда туда сюда пока снова дважды трижды однажды
  очень даже лишь уже или либо если хотя чтобы затем потом позже также тоже еще более менее ранее после только почти около
  между вскоре впоследствии якобы мол этого того его ее их него нее чего кого всего много своего моего нашего него сейчас
  здесь там теперь опять скоро сначала исходя несмотря благодаря для без из от до по на за над под при про через среди
  данным данных данные которого которой которых которому которую который которая которое которые которым которыми кроме вместо ради помимо внутри против
  он она они оно мы вы ты это эта эти тот те та кто что все сам сама сами себя собой`);

/** Forms that what belongs to a noun takes: "адвокат | обвиняемого", "министр | иностранных дел". */
const genitive = /(?:[оеё]го|[ыи]х|[оеё]й|[оеё]в|[иь]й|[ыияа]|[^аеиоуыэюяьй]ь)$/u;
const verbEnd = /(?:[аеиоуыюя]л(?:[аи]|ась|ись)?|(?:ш|ог|ез|ер)л[аи]|ть|ся|сь)$/u;

/** After "по": "по делам | миграции", "по | надзору". */
const dative = /(?:[ая]м|[ую]|[ие]|[оеё]й|[ое]му|[ыи]м)$/u;

/** Whether a word may belong to the noun or link before it. */
export const mayBelong = (lower: string, before: string): boolean =>
  lower.length > 2 &&
  !adverbs.has(lower) &&
  !verbEnd.test(lower) &&
  (genitive.test(lower) || (before === "по" && dative.test(lower)));

const adjective =
  /(?:[ыи]й|[сц]кой|[нвтгхж]ой|ая|яя|[оеё]го|[оеё]му|(?:ск|цк|нн|льн|вн|чн)ом|[ыи]м|[ыи]х|[ыи]ми|[ую]ю|ое|[гкхжшщчн]ие|ые)$/u;
const noAdjective = /(?:[еа]ни[ей]|стви[ей])$/u;

/** Whether a word may describe the noun after it. */
export const mayDescribe = (lower: string): boolean =>
  lower.length > 4 && adjective.test(lower) && !adverbs.has(lower) && !noAdjective.test(lower);
