import { NativeSelect } from "@mantine/core";
import { useShellWords } from "../words/shell-words.ts";
import classes from "./data-table.module.css";
import type { Column, Order } from "./data-table.tsx";

type Props<T> = {
  name: string;
  columns: Column<T>[];
  rows: { id: string; row: T }[];
  order: Order;
  sortBy: (id: string, desc: boolean) => void;
};

/** The rows of a table where there is no width for one: each a small list under its first cell. */
export const StackedRows = <T,>({ name, columns, rows, order, sortBy }: Props<T>) => {
  const [first, ...others] = columns;
  return (
    <div>
      <SortChoice {...{ columns, order, sortBy }} />
      <ul className={classes.stack} aria-label={name}>
        {rows.map(({ id, row }) => (
          <li key={id}>
            <div className={classes.first}>{first?.cell(row)}</div>
            <dl className={classes.rest}>
              {others.map((column) => {
                const words = column.cell(row);
                if (words === null || words === undefined || words === "") return null;
                return (
                  <div key={column.id}>
                    <dt>{column.header}</dt>
                    <dd>{words}</dd>
                  </div>
                );
              })}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
};

const SortChoice = <T,>({ columns, order, sortBy }: Omit<Props<T>, "name" | "rows">) => {
  const t = useShellWords();
  const sortable = columns.filter((column) => column.sortBy);
  if (sortable.length === 0) return null;
  const choices = sortable.flatMap(({ id, header }) => [
    { value: `${id} up`, label: `${header} ↑` },
    { value: `${id} down`, label: `${header} ↓` },
  ]);
  return (
    <NativeSelect
      className={classes.choice}
      label={t("table.sortBy")}
      value={order ? `${order.id} ${order.desc ? "down" : "up"}` : ""}
      data={order ? choices : [{ value: "", label: "—" }, ...choices]}
      onChange={(event) => {
        const [id, direction] = event.currentTarget.value.split(" ");
        if (id) sortBy(id, direction === "down");
      }}
    />
  );
};
