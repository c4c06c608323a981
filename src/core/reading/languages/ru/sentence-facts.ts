import type { CustodyRule } from "../../custody/custody-rule.ts";
import { printedName, rulePattern, sum } from "./rule-pattern.ts";
import { length, lengthOf } from "./terms.ts";

const regime =
  "(?:лишения свободы|тюрьмы|тюремного заключения|заключения|колонии(?: \\p{L}+ режима)?|каторги|ограничения свободы|принудительных работ)(?: условно)?";
const term = `(?:${length}|пожизненн\\p{L}+)(?:\\s(?:${regime}|условно))?`;

/** What stands within a court's name after the word for it. */
const courtTail =
  "(?:\\s(?:(?:первой|высшей|второй|апелляционной|кассационной) инстанции|(?:Южного|Северного|Восточного|Западного|\\p{Lu}?\\p{L}+(?:ого|ой)) (?:округа|района|области|края|республики|города)|по (?:уголовным|гражданским|особо тяжким) делам|(?:города|г\\.|района|округа|штата|области|края|провинции|аймака|кантона|федеральной земли|в) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?|\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?))";
const courtHead = "(?:\\p{L}+(?:ый|ой|ий|ого|его|им|ым|ом|ему|ому)\\s){1,3}";
const court = `(?:${courtHead}суд(?:а|у|ом|е)?(?![\\p{L}])${courtTail}{0,2}|суд(?:а|у|ом|е)?(?![\\p{L}])${courtTail}{1,3}|\\p{Lu}\\p{L}+(?:гор|обл|край|рай)суд(?:а|у|ом|е)?)`;

/** Facts that stand in charges and judgments. */
export const sentenceFacts: readonly CustodyRule[] = [
  {
    name: "sentenced-to",
    signs: "пригов назнач заменил увелич сократ снизил смягч",
    field: "sentence_length",
    pattern: rulePattern(
      `(?:приговор|назначи|заменил|увеличи|сократи|снизи|смягчи)[\\p{L}]*(?:[^.;!?]{0,120}?)(?:\\s(?:к|до|на))?\\s(?<value>${term})`,
    ),
    normalise: lengthOf,
  },
  {
    name: "years-of-prison",
    signs: "получил осуж отбыва срок дали дал",
    field: "sentence_length",
    pattern: rulePattern(
      `(?:получил[аи]?|осужд[её]н\\p{L}*(?: \\p{L}+){0,3} на|отбывает|отбывал[аи]?|срок(?:ом)?(?: в| —| на)?|дали(?: \\p{L}+)?) (?<value>${term})`,
    ),
    normalise: lengthOf,
  },
  {
    name: "years-of-regime",
    signs: "лишени тюрьм заключени колони",
    field: "sentence_length",
    pattern: rulePattern(`(?<!до |грозит |грозило )(?<value>${length}\\s${regime})`),
    normalise: lengthOf,
  },
  {
    name: "sentence-of-years",
    signs: "летн",
    field: "sentence_length",
    pattern: rulePattern(
      "(?<value>(?:\\d{1,2}|\\p{L}{4,14}и)-?летн\\p{L}+ (?:срок\\p{L}*|заключени\\p{L}+|приговор\\p{L}*))",
    ),
  },
  {
    name: "max-penalty",
    signs: "грози угрожа предусматр может наказыва",
    field: "max_penalty",
    pattern: rulePattern(
      `(?:гроз(?:ит|ило|ят)|угрожает|предусматрива\\p{L}+|мо(?:жет|гут) (?:получить|приговорить)|наказыва\\p{L}+)(?: [\\p{L}-]+){0,5}? (?<value>(?:до |от )?${term}|смертная казнь|смертн\\p{L}+ казн\\p{L}+)`,
    ),
  },
  {
    name: "for-crime",
    signs: " за ",
    field: "charge",
    pattern: rulePattern(
      `(?:${regime}|${length}|срок\\p{L}*|приговор\\p{L}+|осужд[её]н\\p{L}*|осудили|арестован\\p{L}*|задержан\\p{L}*)(?: [\\p{L}-]+){0,2} за (?<value>[\\p{L}](?!\\p{L}*ами? реш))`,
    ),
    toClauseEnd: true,
  },
  {
    name: "charged-with",
    signs: "обвин виновн подозр осуж инкримин вменя",
    field: "charge",
    pattern: rulePattern(
      "(?:обвинени[еяюй]м?(?: [\\p{L}-]+){0,2}? в(?! адрес| отношении)|обвиня\\p{L}+(?: [\\p{L}.-]+){0,5}? в(?:о)?|обвин[её]н[аы]? в(?:о)?|обвинили(?: [\\p{L}-]+){0,3}? в(?:о)?|виновн\\p{L}+(?: [\\p{L}-]+){0,2}? в(?:о)?(?: совершении)?|по подозрению в|подозрева\\p{L}+(?: [\\p{L}-]+){0,3}? в|пунктам обвинения:|(?:инкриминир|вменя)(?:уют|уется|овали|ют|ется|ли|лось)(?: (?:ему|ей|им|\\p{Lu}\\p{L}+))?) (?:том, что (?:он|она|они|тот|та) )?(?<value>[\\p{L}«])",
    ),
    toClauseEnd: true,
  },
  {
    name: "case-of",
    signs: "дело дела делу",
    field: "charge",
    pattern: rulePattern(
      "(?:уголовное |уголовного |уголовному )?дел[оау] (?:о|об|по обвинению в|по статье) (?<value>[\\p{L}«])",
    ),
    toClauseEnd: true,
  },
  {
    name: "attempted",
    signs: "который",
    field: "charge",
    pattern: rulePattern("который (?<value>попытался|пытался)"),
    toClauseEnd: true,
  },
  {
    name: "court",
    signs: "суд",
    field: "court",
    pattern: rulePattern(
      `(?<value>${court})(?=(?: [\\p{L}\\d-]+){0,5}? (?:приговорил|признал|принял|постановил|вынес|отклонил|арестовал|санкционировал|оставил|решил|отказал|за|освободив|освободил|разрешил|продлил|отправил|заключил|назначил|заменил|рассмотрел|начал|оправдал|одобрил|удовлетворил|утвердил|отменил|смягчил|избрал|вернул))`,
    ),
  },
  {
    name: "court-by",
    signs: "суд",
    field: "court",
    pattern: rulePattern(
      `(?:приговор[её]н\\p{L}*|осужд[её]н\\p{L}*|признан\\p{L}*|решени\\p{L}+|приговор\\p{L}?|постановлени\\p{L}+|предстал\\p{L}*|слушани\\p{L}+|заседани\\p{L}+|рассматрива\\p{L}+)(?: [\\p{L}\\d]+){0,6}? (?<value>${court})`,
    ),
  },
  {
    name: "judge",
    signs: "судь",
    field: "judge",
    pattern: rulePattern(`[Сс]удь(?:я|и|ёй|ей|ю|е)(?: \\p{L}+ого суда)? (?<value>${printedName})`),
  },
  {
    name: "plea",
    signs: "призна",
    field: "plea",
    pattern: rulePattern(
      "(?<value>(?:не )?призна(?:л|ла|ли|л[аи]?сь|ёт|ет|ют)(?:(?: \\p{L}+){0,2}? (?:вину|вины)|(?: себя)(?: \\p{L}+){0,1}? виновн\\p{L}+)|(?:свою )?вину?(?: \\p{Lu}\\p{L}+)?(?: \\p{L}+)? (?:не )?призна(?:л|ла|ли|ёт|ет|ют))",
    ),
    normalise: (value) => (/(?:^|\s)не /iu.test(value) ? "not guilty" : "guilty"),
  },
  {
    name: "fine",
    signs: "штраф компенс",
    field: "fine",
    pattern: rulePattern(`(?:штраф\\p{L}*|компенсаци\\p{L}+)(?: [\\p{L}]+){0,4}? (?<value>${sum})`),
  },
  {
    name: "bail-amount",
    signs: "залог",
    field: "bail_amount",
    pattern: rulePattern(`залог\\p{L}*(?: [\\p{L}]+){0,4}? (?<value>${sum})`),
  },
  {
    name: "warrant",
    signs: "ордер заочно розыск",
    field: "warrant",
    pattern: rulePattern(
      "(?<value>(?:международн\\p{L}+ )?ордер\\p{L}* на арест|заочно арестован[аы]?|объявлен[аы]? в (?:международный |федеральный )?розыск|в (?:международном |федеральном )розыске)",
    ),
  },
];
