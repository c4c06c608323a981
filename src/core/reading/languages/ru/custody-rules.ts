import type { CustodyRule } from "../../custody/custody-rule.ts";

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
};
const count = `(?:\\d+(?:[.,]\\d+)?|${Object.keys(written).join("|")}|тр[её]м|четыр[её]м|тр[её]х)`;
const unit = "(?:лет|год(?:ам|а|у|ами|ов)?|месяц(?:ам|а|у|ев)?|сут(?:ок|кам)|дн(?:ей|ям))";
const length = `${count} ${unit}(?: и ${count} ${unit})?`;
const rule = (body: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})`, "gu");

const lengths = new RegExp(`(${count}) (лет|год|месяц|сут|дн)`, "giu");

function lengthOf(value: string): string | undefined {
  if (/^пожизненн/iu.test(value)) return "life";
  const parts = [...value.matchAll(lengths)].flatMap(([, number = "", of = ""]) => {
    const plain = number.toLowerCase().replaceAll("ё", "е").replace(",", ".");
    const figure = /^\d/u.test(plain) ? Number(plain) : written[plain];
    const name = /^(?:лет|год)/iu.test(of) ? "year" : /^месяц/iu.test(of) ? "month" : "day";
    return figure === undefined ? [] : [`${figure} ${name}${figure === 1 ? "" : "s"}`];
  });
  return parts.length > 0 ? parts.join(" ") : undefined;
}

const court =
  "(?:(?:\\p{Lu}?\\p{L}+(?:ый|ой|ий|ого|им|ым|ному)\\s){0,3}суд(?:ом|а|у)?(?: (?:\\p{Lu}\\p{L}+(?:ой|ого|ей)|Южного|города|округа|области|района|штата|в|\\p{Lu}[\\p{L}-]+) ?[\\p{Lu}]?[\\p{L}-]+){0,3}(?: \\p{Lu}[\\p{L}-]+)?)";

/** Facts of somebody's custody, by the words that state them. */
export const custodyRules: readonly CustodyRule[] = [
  {
    name: "sentenced-to",
    signs: "пригов",
    field: "sentence_length",
    pattern: rule(
      `приговор[\\p{L}]+(?: [\\p{L}-]+){0,4}? к (?<value>(?:${length}|пожизненн\\p{L}+)(?: (?:лишения свободы|тюрьмы|тюремного заключения|колонии(?: \\p{L}+ режима)?|заключения))?)`,
    ),
    normalise: lengthOf,
  },
  {
    name: "years-of-prison",
    signs: "получил осуж отбыва срок",
    field: "sentence_length",
    pattern: rule(
      `(?:получил[аи]?|осужд[её]н[аы]? на|отбывает|срок в) (?<value>${length}(?: (?:лишения свободы|тюрьмы|заключения|колонии))?)`,
    ),
    normalise: lengthOf,
  },
  {
    name: "max-penalty",
    signs: "грози угрожа предусматр",
    field: "max_penalty",
    pattern: rule(
      `(?:грозит|грозило|угрожает|предусматрива\\p{L}+)(?: \\p{L}+){0,3}? (?<value>(?:до )?(?:${length}|пожизненн\\p{L}+)(?: (?:лишения свободы|тюрьмы|заключения|колонии))?)`,
    ),
  },
  {
    name: "time-served",
    signs: "пров отсидел отбыл",
    field: "time_served",
    pattern: rule(
      `(?:провел[аи]?|провёл|отсидел[аи]?|отбыл[аи]?)(?: \\p{L}+){0,4}? (?<value>(?:более |почти |около )?${length})`,
    ),
  },
  {
    name: "held-since",
    signs: "страж тюрьм заключ сизо содержан",
    field: "held_since",
    pattern: rule(
      "(?:под стражей|в тюрьме|в заключении|в СИЗО|содержания)(?: \\p{L}+){0,4}? (?<value>с (?:\\d{1,2} )?(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?: (?:\\d{4}|прошлого|этого)(?: года)?)?|с \\d{4} года)",
    ),
  },
  {
    name: "for-crime",
    signs: " за ",
    field: "charge",
    pattern: rule(`(?:${"лишения свободы|тюрьмы|заключения|колонии"}) за (?<value>[\\p{L}])`),
    toClauseEnd: true,
  },
  {
    name: "charged-with",
    signs: "обвин виновн подозр осуж",
    field: "charge",
    pattern: rule(
      "(?:обвинени[ея] в(?! адрес| отношении)|обвиня\\p{L}+ в|обвин[её]н[аы]? в|обвинили в|виновн\\p{L}+ в(?: совершении)?|по подозрению в|подозрева\\p{L}+ в|обвиняем\\p{L}+ [\\p{L} ]{2,30} в|пунктам обвинения: |осужд[её]н\\p{L}* за) ?(?<value>[\\p{L}])",
    ),
    toClauseEnd: true,
  },
  {
    name: "attempted",
    signs: "который",
    field: "charge",
    pattern: rule("который (?<value>попытался|пытался)"),
    toClauseEnd: true,
  },
  {
    name: "court",
    signs: "суд",
    field: "court",
    pattern: rule(
      `(?<value>${court}|Мосгорсуд|Мособлсуд|Верховный суд(?: \\p{Lu}\\p{L}+)?)(?= (?:приговорил|признал|принял|постановил|вынес|отклонил|арестовал|санкционировал|оставил|решил|отказал|за|освободив|разрешил))`,
    ),
  },
  {
    name: "court-by",
    signs: "суд",
    field: "court",
    pattern: rule(
      "(?:приговор[её]н|осужд[её]н\\p{L}*)(?: [\\p{L}\\d]+){0,7}? (?<value>(?:\\p{Lu}?\\p{L}+им |\\p{Lu}?\\p{L}+ым )?судом(?: (?:в|города) \\p{Lu}[\\p{L}-]+| \\p{Lu}\\p{L}+ \\p{L}+)?)",
    ),
  },
  {
    name: "judge",
    signs: "судь",
    field: "judge",
    pattern: rule("[Сс]удь(?:я|и|ёй|ей|ю) (?<value>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2})"),
  },
  {
    name: "lawyer",
    signs: "адвокат защитник",
    field: "lawyer",
    pattern: rule(
      "(?:[Аа]двокат|[Зз]ащитник)(?:а|у|ом)?(?: (?:обвиняемого|подсудимого|осужд[её]нного|россиянина|\\p{Lu}\\p{L}+а|\\p{Lu}\\p{L}+ой))? (?<value>\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){1,2})",
    ),
  },
  {
    name: "facility",
    signs: "тюрьм колони сизо изолятор",
    field: "facility",
    pattern: rule(
      '(?:содерж\\p{L}+|наход\\p{L}+|отбыва\\p{L}+|перевед[её]н\\p{L}*|перевели)(?: \\p{L}+){0,4}? (?:в|из) (?<value>(?:\\p{L}+ой |\\p{L}+ую |\\p{L}+ом )?(?:тюрьм[еуы]|колони[июя]|СИЗО|следственн\\p{L}+ изолятор\\p{L}*|изолятор\\p{L}*)(?: (?:[«"][^»"]{2,40}[»"]|№ ?\\d+|\\p{Lu}[\\p{L}-]+)))',
    ),
  },
  {
    name: "fine",
    signs: "штраф конфиск компенс",
    field: "fine",
    pattern: rule(
      "(?<value>(?:штраф\\p{L}*|конфискаци\\p{L}+ имущества|компенсаци\\p{L}+)(?: на сумму| в размере| в) [^,.;]{3,40}?(?:долларов|рублей|евро|руб))",
    ),
  },
  {
    name: "bail-amount",
    signs: "залог",
    field: "bail_amount",
    pattern: rule("залог\\p{L}*(?: в размере| в)? (?<value>[^,.;]{1,30}?(?:долларов|рублей|евро|руб))"),
  },
  {
    name: "warrant",
    signs: "ордер заочно розыск",
    field: "warrant",
    pattern: rule(
      "(?<value>(?:международный )?ордер на арест|заочно арестован[аы]?|объявлен[аы]? в (?:международный )?розыск)",
    ),
  },
  {
    name: "health",
    signs: "состояни диабет рак туберк гепатит инсульт инфаркт пневмони астм гипертони потерял коронавирус",
    field: "health",
    pattern: rule(
      "(?<value>(?:состояние|состоянии)(?: его| её| ее)? (?:здоровья )?(?:\\p{L}+ )?(?:тяж[её]лое|ухудшилось|удовлетворительное|стабильное|крити\\p{L}+)|(?:диабет|рак|туберкул[её]з|гепатит|инсульт|инфаркт|пневмони|астм|гипертони)\\p{L}*|потерял[аи]? \\d+ (?:кг|килограмм\\p{L}*)|коронавирус\\p{L}* (?:положительн|отрицательн)\\p{L}+)",
    ),
  },
  {
    name: "plea",
    signs: "признал",
    field: "plea",
    pattern: rule("(?<value>(?:не )?признал[аи]?(?: себя)? (?:свою )?вин(?:у|овн\\p{L}+))"),
    normalise: (value) => (/^не/iu.test(value) ? "not guilty" : "guilty"),
  },
];
