import type { Column, Row, Table } from '../../documents/table.ts';

/**
 * A table as it is where it has room; else what may be continued follows in tables under it, each beside the columns
 * that name the rows, as many of them in each as have room.
 */
export function continued(table: Table, hasRoom: (table: Table, isComfortable: boolean) => boolean): Table[] {
  const { columns } = table;
  const moving = columns.flatMap(({ isContinued }, i) => (isContinued ? i : []));
  const [first] = moving;
  if (first === undefined || hasRoom(table, false)) return [table];
  const naming = [...columns.slice(0, first).keys()].filter((i) => columns[i]?.weight === 0);
  const runs: number[][] = [];
  for (const column of moving) {
    const run = runs.at(-1);
    if (run && hasRoom(only(table, [...naming, ...run, column]), true)) run.push(column);
    else runs.push([column]);
  }
  const staying = [...columns.keys()].filter((i) => !moving.includes(i));
  return [staying, ...runs.map((run) => [...naming, ...run])].map((kept) => only(table, kept));
}

/** The same rows in some of the columns. */
function only(table: Table, kept: readonly number[]): Table {
  const chosen = <T>(all: readonly T[]) => kept.flatMap((i) => (i < all.length ? [all[i] as T] : []));
  const columns: Column[] = chosen(table.columns);
  const cut = (row: Row): Row => ({ ...row, cells: chosen(row.cells) });
  return { ...table, columns, rows: table.rows.map((row) => (row.kind === 'row' ? cut(row) : row)) };
}
