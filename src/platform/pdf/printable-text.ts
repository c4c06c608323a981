import anyAscii from "any-ascii";

// What the serif face has: Latin, Cyrillic, Greek, figures, and the punctuation of these.
const printable =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}\p{P}\p{Sc}\s+<=>|~^`°№™←↑→↓−×÷±]/u;
const letters = /[\p{L}\p{M}]/u;
const other =
  /(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}])+(?:[\s·・]+(?:(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}])+)*/gu;

/**
 * Text that the face of the page can show. A word in another script is spelled in Latin letters, in square brackets,
 * so that nobody takes the spelling for the name; signs without a spelling become U+25A1.
 */
export function printableText(text: string): string {
  const composed = text.normalize("NFC").replace(other, (words) => {
    const spelled = anyAscii(words).replace(/['`"]/g, "").trim();
    return /^\p{M}+$/u.test(words) || spelled === "" ? "" : `[${spelled}]`;
  });
  return [...composed]
    .map((character) => (printable.test(character) || letters.test(character) ? character : "□"))
    .join("");
}
