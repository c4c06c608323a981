import { useMediaQuery } from "@mantine/hooks";
import {
  type ColumnDef,
  createSortedRowModel,
  type Row,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { type KeyboardEvent, type ReactNode, useMemo } from "react";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./data-table.module.css";
import { StackedRows } from "./stacked-rows.tsx";

/** One column: what it shows and, if it can be sorted, by what; rows without that value come last. */
export type Column<T> = {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  sortBy?: (row: T) => string | number | undefined;
  /** Figures stand at the end of the cell. */
  figures?: true;
};

type Props<T> = {
  /** What the table holds, for those who hear it. */
  name: string;
  rows: T[];
  columns: Column<T>[];
  rowId: (row: T) => string;
  sorted?: { by: string; descending?: true };
};

const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() });

const compareIn = (lang: string) => {
  const collator = new Intl.Collator(lang, { numeric: true });
  return (a: unknown, b: unknown): number =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
};

const definitionsOf = <T extends object>(
  columns: Column<T>[],
  lang: string,
): ColumnDef<typeof features, T>[] => {
  const compare = compareIn(lang);
  return columns.map(({ id, sortBy, cell }) => ({
    id,
    accessorFn: (row: T) => sortBy?.(row),
    cell: ({ row }: { row: { original: T } }) => cell(row.original),
    enableSorting: sortBy !== undefined,
    sortUndefined: "last",
    sortFn: (a: Row<typeof features, T>, b: Row<typeof features, T>) =>
      compare(a.getValue(id), b.getValue(id)),
  }));
};

/** A dense table: sorted by its headings, rows walked with the arrow keys; on a phone each row is a small list. */
export const DataTable = <T extends object>({ name, rows, columns, rowId, sorted }: Props<T>) => {
  const t = useShellWords();
  const narrow = useMediaQuery("(max-width: 40em)", false, { getInitialValueInEffect: false });
  const definitions = useMemo(() => definitionsOf(columns, t.lang), [columns, t.lang]);
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    enableSortingRemoval: false,
    initialState: { sorting: sorted ? [{ id: sorted.by, desc: sorted.descending ?? false }] : [] },
  });
  const order = table.state.sorting[0];
  const shown = table.getRowModel().rows.map((row) => ({ id: row.id, row: row.original }));
  const sortBy = (id: string, desc: boolean) => table.setSorting([{ id, desc }]);
  if (narrow) return <StackedRows {...{ name, columns, order, sortBy }} rows={shown} />;
  return (
    <div className={classes.room}>
      <table className={classes.table} aria-label={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <Heading key={column.id} {...{ column, order, sortBy }} />
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={walkRows}>
          {shown.map(({ id, row }) => (
            <tr key={id}>
              {columns.map((column) => (
                <td key={column.id} data-figures={column.figures}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** How a table is sorted at the moment. */
export type Order = { id: string; desc: boolean } | undefined;

type HeadingProps<T> = { column: Column<T>; order: Order; sortBy: (id: string, desc: boolean) => void };

const Heading = <T,>({
  column: { id, header, figures, sortBy: sortable },
  order,
  sortBy,
}: HeadingProps<T>) => {
  const mine = order?.id === id ? order : undefined;
  if (!sortable) {
    return (
      <th scope="col" data-figures={figures}>
        {header}
      </th>
    );
  }
  const direction = mine && (mine.desc ? "descending" : "ascending");
  return (
    <th scope="col" data-figures={figures} aria-sort={direction}>
      <button type="button" className={classes.sort} onClick={() => sortBy(id, mine ? !mine.desc : false)}>
        {header}
        <span className={classes.arrow} aria-hidden="true">
          {mine && (mine.desc ? "↓" : "↑")}
        </span>
      </button>
    </th>
  );
};

const steps: Partial<Record<string, "nextElementSibling" | "previousElementSibling">> = {
  ArrowDown: "nextElementSibling",
  ArrowUp: "previousElementSibling",
};

// The arrow keys lead from the first link of a row to that of its neighbour.
const walkRows = (event: KeyboardEvent) => {
  const step = steps[event.key];
  if (!step || !(event.target instanceof HTMLAnchorElement)) return;
  const link = event.target.closest("tr")?.[step]?.querySelector("a");
  if (!link) return;
  event.preventDefault();
  link.focus();
};
