const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * The day in a machine-written date ("2021-03-04T23:30:00-05:00", "Thu, 4 Mar 2021 23:30 -0500"), as it was where it
 * was written; undefined when it is no such date. "03/04/2021" is none: nobody can say which number is the month.
 */
export function dayOf(written: string | undefined): string | undefined {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(written ?? "");
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /\b(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})\b/i.exec(written ?? "");
  if (mail)
    return realDay(Number(mail[3]), months.indexOf((mail[2] ?? "").toLowerCase()) + 1, Number(mail[1]));
  return undefined;
}

function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const same =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : undefined;
}
