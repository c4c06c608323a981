import type { Page } from "../layout/page.ts";

/** Words that head or close mail that is quoted or passed on, in both languages: mail of one language quotes the other's. */
const divider =
  /^[\s>]*(?:[-_=*–—]{2,}\s*(?:(?:end |begin |конец )?(?:of )?(?:original|forwarded|previous|earlier|quoted|reply|исходн|пересыла|переслан|перенаправл|предыдущ|первоначальн|оригинал)\p{L}*(?: (?:message|mail|e-mail|email|text|by [^\n]{2,40}|above|\p{L}*сообщени\p{L}*|письм\p{L}+))?|(?:message|mail|сообщение|письмо))|(?:begin )?(?:forwarded message|пересылаемое сообщение|пересланное сообщение|исходное сообщение|original message)\s*[:-]?\s*$)/iu;

/** "On Fri, 3 Feb 2023 at 4:02 PM, A. Vance wrote:", "12.02.2024 17:40, Седова М.И. пишет:". */
const attribution =
  /^(?=.{8,220}$)(?=.*\d).*(?<!\p{L})(?:wrote|writes|schrieb|a écrit|escribió|пишет|писала?|написала?|пишут|написал\(а\))\s*:\s*$/isu;

const headLabel =
  /^[>\s*]*(?<label>from|sent|date|to|cc|subject|reply-to|от|от кого|отправлено|дата|кому|копия|тема|послано|отправитель|получатель)\s*:/iu;
const opens = /^(?:from|от|от кого|отправитель)$/iu;

const labelAt = (page: Page, block: number): string | undefined => {
  const found = page.blocks[block];
  return found && headLabel.exec(page.text.slice(found.start, found.start + 40))?.groups?.label;
};

/** Whether another mail's head begins with this line: "From: …", and right after it when, to whom or about what. */
function isMailHead(page: Page, block: number): boolean {
  if (!opens.test(labelAt(page, block) ?? "")) return false;
  const next = [1, 2, 3, 4].map((step) => labelAt(page, block + step));
  return next.filter((label) => label !== undefined).length >= 2;
}

const marked = (page: Page, block: number): boolean => page.text[page.blocks[block]?.start ?? 0] === ">";

const lineAt = (page: Page, block: number): string => {
  const { start = 0, end = 0 } = page.blocks[block] ?? {};
  return page.text.slice(start, Math.min(end, start + 240));
};

/** Whether this line says who wrote what is quoted next; "On 3 May Mr. Q wrote:" in a letter says it without a clock or an address. */
function attributes(page: Page, block: number): boolean {
  const line = lineAt(page, block);
  const whole =
    /(?:wrote|пишет|писала?)\s*:\s*$/u.test(line) && !/\d/u.test(line)
      ? `${lineAt(page, block - 1)} ${line}`
      : line;
  return attribution.test(whole) && (marked(page, block + 1) || /@|\d{1,2}[:.]\d\d(?![.\d])/u.test(whole));
}

/** The lines of a mail that are older mail quoted below or between its own, whose body begins at `from`. */
export function quotedBlocks(page: Page, from: number): ReadonlySet<number> {
  const quoted = new Set<number>();
  let below = false;
  for (let block = Math.max(from, 1); block < page.blocks.length; block++) {
    const opensOlder =
      !below && (divider.test(lineAt(page, block)) || isMailHead(page, block) || attributes(page, block));
    // What is marked line by line ends with its marks; anything else goes on to the end.
    if (opensOlder) below = !marked(page, block + 1) && !marked(page, block);
    if (opensOlder || below || marked(page, block)) quoted.add(block);
  }
  return quoted;
}
