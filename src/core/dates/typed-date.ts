import type { DateLanguage } from "./date-words.ts";
import { isPartialDate } from "./partial-date.ts";
import { readTypedSingle } from "./typed-single-date.ts";

const ABOUT =
  /^(?:~|about|around|circa|approx(?:imately)?\.?|ca?\.|около|примерно|прибл(?:изительно)?\.?|ок\.)\s*/;
const DOUBT = /\s*(?:\?|\(uncertain\)|\(под вопросом\))$/;
const SINCE = /^(?:from|since|со?)\s+/;
const UNTIL = /^(?:until|till|to|до|по)\s+/;
const BETWEEN =
  /\s+(?:to|until|till|по|до)\s+|\s*[–—]\s*|\s+-\s+|(?<=^\d{4})-(?=\d{4}$)|(?<=^\d{1,2})-(?=\d{1,2} )/;

/**
 * What a person types in a date field, as EDTF. Undefined when it cannot be read or may mean two days:
 * 03/04/2021 is March in one country and April in the next.
 */
export function readTypedDate(text: string, lang: DateLanguage): string | undefined {
  const spaced = text.trim().replace(/\s+/g, " ").toLowerCase();
  const typed = spaced.replace(/(примерно) (со?|по) /g, "$2 $1 ");
  const asEdtf = typed.replace(/x/g, "X");
  if (isPartialDate(asEdtf)) return asEdtf;
  const edtf = readOpenInterval(typed, lang) ?? readClosedInterval(typed, lang) ?? readMarked(typed, lang);
  return edtf && isPartialDate(edtf) ? edtf : undefined;
}

// "from May 2010", "с мая 2010 г.", "until 2011"
function readOpenInterval(typed: string, lang: DateLanguage): string | undefined {
  const start = SINCE.test(typed) && readMarked(typed.replace(SINCE, ""), lang);
  if (start) return `${start}/..`;
  const end = UNTIL.test(typed) && readMarked(typed.replace(UNTIL, ""), lang);
  return end ? `../${end}` : undefined;
}

// "2008-2010", "28 May to 2 June 2010", "с 28 по 30 мая 2010 г."
function readClosedInterval(typed: string, lang: DateLanguage): string | undefined {
  const [from, to, ...more] = typed.replace(SINCE, "").split(BETWEEN);
  if (!from || !to || more.length > 0) return undefined;
  const end = readMarked(to, lang);
  const start = readMarked(from, lang) ?? readWithTail(from, to, lang);
  return start && end ? `${start}/${end}` : undefined;
}

/** In "28 to 30 May 2010" the first day borrows its month and year from the second. */
function readWithTail(from: string, to: string, lang: DateLanguage): string | undefined {
  const words = to.split(" ");
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const edtf = readMarked(`${from} ${words.slice(kept).join(" ")}`, lang);
    if (edtf) return edtf;
  }
  return undefined;
}

function readMarked(typed: string, lang: DateLanguage): string | undefined {
  const approximate = ABOUT.test(typed) || /^\S.*~$/.test(typed);
  const uncertain = DOUBT.test(typed);
  const edtf = readTypedSingle(typed.replace(ABOUT, "").replace(/~$/, "").replace(DOUBT, ""), lang);
  if (!edtf) return undefined;
  return edtf + (approximate && uncertain ? "%" : approximate ? "~" : uncertain ? "?" : "");
}
