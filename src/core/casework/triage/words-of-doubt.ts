const en =
  "no|none|not|never|without|negative|denie[sd]|deny|denying|ruled out|exclude[sd]|absent|free of|healthy|unlikely|" +
  "suspect(?:s|ed)?|suspicion|possibl[ey]|probabl[ey]|may|might|pending|awaiting|fears?|exposed|famil(?:y|ial)|" +
  "father|mother|parents?|brothers?|sisters?|siblings?|grand\\w+|uncles?|aunts?|cousins?|wife|husband|spouse|sons?|" +
  "daughters?|child(?:ren)?|relatives?|cell-?mates?|neighbou?rs?|in remission|vaccinat\\w+";

const ru =
  "не|нет|ни|без|никогда|отриц\\p{L}*|исключ\\p{L}*|отсутств\\p{L}*|здоров\\p{L}*|подозр\\p{L}*|возможн\\p{L}*|вероятн\\p{L}*|" +
  "предпол\\p{L}*|ожида\\p{L}*|опаса\\p{L}*|семейн\\p{L}*|наследств\\p{L}*|отец|отц\\p{L}+|мать|матер\\p{L}+|родител\\p{L}*|" +
  "брат\\p{L}{0,3}|сестр\\p{L}*|сестёр|дед\\p{L}{0,4}|бабушк\\p{L}*|дяд\\p{L}+|т[её]т\\p{L}+|жен[аыеуо]\\p{L}?|муж\\p{L}{0,2}|" +
  "сын\\p{L}{0,3}|доч\\p{L}+|реб[её]н\\p{L}+|дет(?:и|ей|ям)|родственни\\p{L}+|сокамерни\\p{L}+|сосед\\p{L}*|ремисси\\p{L}+|прививк\\p{L}+";

const doubt = new RegExp(`(?<!\\p{L})(?:${en}|${ru})(?!\\p{L})|\\?`, "iu");

/** Whether words deny, doubt or speak of somebody else: then a person has to judge what they say of this one. */
export const isInDoubt = (words: string): boolean => doubt.test(words);
