// "Viktor Lot a.k.a. Boris Stone", "Виктор Лот, он же Борис Камнев", "Viktor Lot @ Boris Stone".
const ALIAS =
  /(?<![\s,;(（])[\s,;(（]+(?:a\.\s?k\.\s?a\.?|a\/k\/a|f\/k\/a|aka|AKA|alias|also known as|formerly known as|он же|она же|він же|вона ж|(?:также |ранее )?известн(?:ый|ая|ого|ой) как|(?:також )?відом(?:ий|а) як|المعروف باسم|الملقب|المكنى)[\s:]+|@|(?<=\s)\/(?=\s)|;/u;

// "Anna Reed (née Solberg)", "Анна Жданко, урождённая Грушина"; in small letters, since Nee and Ur are names.
const BORN_AS =
  /(?<![\s,(（])[\s,(（]+(?:née|NÉE|nee|né|geb\.?|geborene[nr]?|урожд[её]нн(?:ая|ой|ый|ого)|урожд\.|ур\.|в девичестве|уроджена|z domu|rozená|roz\.|født|född)[\s:]+(?=[^,)\]）]*\p{L})/u;
const END_OF_NAME = /[,)\]）]/u;

const MOST = 3;

/** The names that are given as one person's: a name and its aliases, the name that somebody bears and was born with. */
export function alternativesOf(name: string): string[] {
  const names = name
    .split(ALIAS)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
  if (names.length === 0) return [name];
  return names.slice(0, MOST).flatMap(withBirthName);
}

/** The family name may stand first or last: both ways with the other one in its place. */
function withBirthName(name: string): string[] {
  const [now = "", ...rest] = name.split(BORN_AS);
  const [before = "", ...after] = rest.join(" ").split(END_OF_NAME);
  if (rest.length === 0 || !/\p{L}/u.test(now)) return [name];
  const words = now.replaceAll(",", " ").trim().split(/\s+/);
  const isWhole = /\S\s+\S/u.test(before);
  const born =
    isWhole || words.length < 2
      ? [before]
      : [`${words.slice(0, -1).join(" ")} ${before}`, `${before} ${words.slice(1).join(" ")}`];
  return [`${now} ${after.join(" ")}`, ...born];
}
