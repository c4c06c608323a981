/**
 * Endings by which a noun, adjective, participle or adverb is told without a list: "заявление", "верность",
 * "учитель", "задержанный", "областного". No family name ends so; "-ский" is left out, which many do.
 */
const madeNoun =
  /(?:(?:ени|ани|яти|ыти|ити|ени|ств)(?:[еяю]|ем|ям[и]?|ях|ий|[оау]|ом)|[^аеиоу]ост(?:ь|и|ью)|[ст]ци(?:[яиюей]|ей|ям[и]?|ях|й)|аци(?:[яию]|ей|ям[и]?|ях|й)|изм(?:[ауые]|ом|ов)?|тель(?:ниц\p{L}+|ств\p{L}+)?|тел(?:[яюие]|ем|ей|ям[и]?|ях))$/u;

/** Adjectives and participles but for "-ский", "-цкий", "-ой", which family names share. */
const madeAdjective =
  /(?:[нлвтрмгхжшщ](?:ый|ого|ому|ая|ую|ое|ые|ыми)|[гкхжшщ](?:его|ему|ее|ие|ими|яя|юю)|(?:нн|щ|вш|ем|им|н)(?:ий|ых|ым|их|им)(?:ся)?|[сц]к(?:ое|ие|ими)|летн(?:яя|его|ему|юю|ей)|(?:нн|льн|ичн|онн|вш|ющ|ящ|жн|шн|дн)(?:ей|ой)|ческой)$/u;

/** Whether a word in small letters shows by its ending that it is a common one. */
export const isMadeWord = (lower: string): boolean => madeNoun.test(lower) || madeAdjective.test(lower);
