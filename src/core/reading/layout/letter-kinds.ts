/** What a sign of a text is for the cutting of words; 0 is not known yet. */
const OTHER = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LETTER = 4;
export const CAPITAL = 5;

function kindOf(sign: string): number {
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  return /\p{N}/u.test(sign) ? NUMBER : OTHER;
}

/** By code unit, filled as signs are met. */
const kinds = new Uint8Array(0x1_0000);

/** The code units of a text, to be looked at again and again; a zero stands at the end. */
export type Codes = Uint16Array;

/** Kept between texts: most are short. */
const room: Codes = new Uint16Array(0x1_0000);

/** The code units of a text; good until the next text is asked for. */
export function codesOf(text: string): Codes {
  const codes = text.length < room.length ? room : new Uint16Array(text.length + 1);
  for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
  codes[text.length] = 0;
  return codes;
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** The kind of the sign that starts here. */
export function kindAt(codes: Codes, at: number): number {
  const code = codes[at] ?? 0;
  return kinds[code] || learn(code, codes[at + 1] ?? 0);
}

/** Half of a pair tells nothing by itself, so pairs are looked at each time. */
function learn(code: number, next: number): number {
  if (isFirstHalf(code) && isSecondHalf(next)) return kindOf(String.fromCharCode(code, next));
  const kind = kindOf(String.fromCharCode(code));
  if (!isFirstHalf(code)) kinds[code] = kind;
  return kind;
}

/** Where the sign that starts here ends. */
export const afterSign = (codes: Codes, at: number): number =>
  isFirstHalf(codes[at] ?? 0) && isSecondHalf(codes[at + 1] ?? 0) ? at + 2 : at + 1;
