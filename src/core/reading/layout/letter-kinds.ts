/** What a sign of a text is for the cutting of words. */
const OTHER = 1;
export const LETTER = 2;
export const CAPITAL = 3;
export const MARK = 4;
export const NUMBER = 5;

function kindOf(sign: string): number {
  if (/\p{Lu}/u.test(sign)) return CAPITAL;
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{M}/u.test(sign)) return MARK;
  return /\p{N}/u.test(sign) ? NUMBER : OTHER;
}

/** By code unit, filled as signs are met; 0 is not met yet. */
const kinds = new Uint8Array(0x1_0000);

const isPairAt = (text: string, at: number): boolean => {
  const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
  return first >= 0xd800 && first < 0xdc00 && second >= 0xdc00 && second < 0xe000;
};

/** The kind of the sign that starts here; `OTHER` past the end. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code];
  if (known) return known;
  if (Number.isNaN(code)) return OTHER;
  if (isPairAt(text, at)) return kindOf(text.slice(at, at + 2));
  const kind = kindOf(String.fromCharCode(code));
  // The first half of a pair tells nothing by itself.
  if (code < 0xd800 || code >= 0xdc00) kinds[code] = kind;
  return kind;
}

/** Where the sign that starts here ends. */
export const afterSign = (text: string, at: number): number => at + (isPairAt(text, at) ? 2 : 1);
