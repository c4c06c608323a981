const sampleBytes = 65_536;

// Single-byte encodings that letters and old web pages of the region come in.
const legacyEncodings = ["windows-1251", "koi8-r", "ibm866", "windows-1252"];

/** The bytes as text without its byte-order mark; undefined when they are not text in any encoding known here. */
export function decodeText(bytes: Uint8Array, declared?: string): string | undefined {
  const marked = encodingOfMark(bytes);
  if (marked !== undefined) return decodeAs(bytes, marked);
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return decodeAs(bytes, wide);
  const utf8 = decodeAs(bytes, "utf-8", true);
  if (utf8 !== undefined) return looksBinary(utf8) ? undefined : utf8;
  const named = declared === undefined ? undefined : decodeAs(bytes, declared);
  if (named !== undefined && !looksBinary(named) && !named.includes("\uFFFD")) return named;
  const guessed = guessLegacyEncoding(bytes);
  return guessed === undefined ? decodeTornUtf8(bytes) : decodeAs(bytes, guessed);
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal = false): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return encoding.startsWith("utf") ? text : withoutC1(text);
  } catch {
    return undefined;
  }
}

const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** What calls itself Latin-1 is windows-1252, but Node decodes it as Latin-1: 0x92 becomes a control, not "’". */
function withoutC1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

function encodingOfMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: the high byte of nearly every unit is that of one or two scripts. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, sampleBytes);
  if (shareOfHighBytes(sample, 1) > 0.9) return "utf-16le";
  if (shareOfHighBytes(sample, 0) > 0.9) return "utf-16be";
  return undefined;
}

function shareOfHighBytes(sample: Uint8Array, offset: 0 | 1): number {
  let high = 0;
  let textual = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const upper = sample[at + offset];
    const lower = sample[at + 1 - offset] ?? 0;
    if (upper === 0x00 || upper === 0x04) high += 1;
    if (upper === 0x04 || lower >= 0x20 || lower === 0x0a || lower === 0x0d || lower === 0x09) textual += 1;
  }
  const units = sample.length / 2;
  return textual / units < 0.95 ? 0 : high / units;
}

function guessLegacyEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, sampleBytes);
  let best: string | undefined;
  let bestScore = 0.5;
  for (const encoding of legacyEncodings) {
    const text = decodeAs(sample, encoding) ?? "";
    const score = looksBinary(text) ? 0 : naturalness(text);
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

/**
 * How much the words outside ASCII look like words, from below 0 to 1: a word is in one script, a capital does not
 * follow a small letter, and the common letters are common. KOI8-R read as windows-1251 turns "Москва" into "лНЯЙБЮ".
 */
function naturalness(text: string): number {
  let good = 0;
  let bad = text.match(/(?!\p{ASCII}|[\p{L}\s«»„“”‘’…–—№°§€£©®•·¿¡ªº²³½¼¾])./gu)?.length ?? 0;
  for (const [word] of text.matchAll(/\p{L}*(?!\p{ASCII})\p{L}+/gu)) {
    const weight = weightOfWord(word);
    if (weight > 0) good += word.length * weight;
    else bad += word.length;
  }
  return good + bad === 0 ? 0 : ((good - bad) / (good + bad)) * commonLetters(text);
}

function weightOfWord(word: string): number {
  const cased = /^\p{Lu}?\p{Ll}*$/u.test(word) ? 1 : word === word.toUpperCase() ? 0.7 : 0;
  if (!/\p{Script=Cyrillic}/u.test(word)) return /[a-z]/i.test(word) ? cased : 0;
  if (!/^[а-яёіїєґ]+$/iu.test(word)) return 0;
  if (/^[ъьы]/iu.test(word)) return 0;
  return word.length > 3 && !/[аеёиоуыэюяіїє]/iu.test(word) ? 0 : cased;
}

/** The ten most common letters make up about 60 % of a Russian text. */
function commonLetters(text: string): number {
  const cyrillic = text.match(/[а-яё]/giu)?.length ?? 0;
  const common = text.match(/[оеаинтсрвл]/giu)?.length ?? 0;
  return cyrillic === 0 ? 1 : Math.min(1, common / cyrillic / 0.5);
}

/** UTF-8 that was cut or spoilt in a few places is still text: what cannot be read becomes U+FFFD. */
function decodeTornUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeAs(bytes, "utf-8") ?? "";
  const torn = text.match(/\uFFFD/g)?.length ?? 0;
  return torn > text.length / 50 || looksBinary(text) ? undefined : text;
}

/** Whether a text is full of control characters, as bytes are that were never text. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampleBytes);
  const controls = sample.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
  return controls > sample.length / 100;
}
