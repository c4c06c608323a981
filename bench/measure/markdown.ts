/** A table in Markdown: the first column to the left, figures to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(header), line(header.map((_, at) => (at === 0 ? "---" : "--:"))), ...rows.map(line)].join(
    "\n",
  );
}

/** A share with three decimals; what was not measured is a dash. */
export function share(value: number | undefined): string {
  return value === undefined ? "–" : value.toFixed(3);
}

/** A whole number with its thousands apart. */
export function whole(value: number | undefined): string {
  return value === undefined ? "–" : Math.round(value).toLocaleString("en");
}

/** The page with this report in place of the one between the marks of that name. */
export function putReport(page: string, name: string, report: string): string {
  const marks = { start: `<!-- ${name} -->`, end: `<!-- /${name} -->` };
  const [start, end] = [page.indexOf(marks.start), page.indexOf(marks.end)];
  if (start < 0 || end < start)
    throw new Error(`The page has no ${marks.start} … ${marks.end} to write between.`);
  return `${page.slice(0, start + marks.start.length)}\n${report}\n${page.slice(end)}`;
}
