import { BLANK, type Cell, type Column, isNothing, type Row } from './table.ts';

/** What a row stands under, by depth. */
export type Under = Readonly<Record<1 | 2, string>>;

/** One column of the data. */
export interface DataLane {
  readonly column: Column;
  cell(row: Row, under: Under): Cell;
}

/** The columns that one is made of. */
export function columnLanes(column: Column, at: number, rows: readonly Row[]): DataLane[] {
  const cells = rows.flatMap((row) => row.cells[at] ?? []);
  if (cells.some(({ kind }) => kind === 'trend')) return [];
  const { apart, heading, under, ...like } = column;
  const whole = { ...like, heading: said(under === undefined ? heading : `${under}: ${heading}`) };
  const parts = cells.flatMap((cell) => (cell.kind === 'parts' ? cell.parts : []));
  const labels = new Map(parts.map(({ label, means }) => [label, means]));
  if (labels.size > 0) return [...labels].map(([label, means]) => partLane({ label, means }, whole, at));
  if (!apart) return [{ column: whole, cell: ({ cells }) => bare(cells[at]) }];
  const lanes = apart.map((each, i) => ({
    column: { ...like, ...each, heading: said(each.heading) },
    cell: ({ cells }: Row) => apartIn(cells[at], i),
  }));
  // The first names the rows; of the others one that no row has is no column.
  return lanes.filter(({ cell }, i) => i === 0 || rows.some((row) => !isNothing(cell(row))));
}

/** What is held together on paper need not be here. */
function said(heading: string): string {
  return heading.replaceAll('\u00a0', ' ');
}

function partLane(
  { label, means }: { label: string; means: string | undefined },
  column: Column,
  at: number,
): DataLane {
  return {
    column: {
      ...column,
      heading: `${column.heading}: ${label}`,
      align: 'right',
      ...(means !== undefined && { means }),
    },
    cell({ cells }) {
      const cell = cells[at];
      const part = cell?.kind === 'parts' ? cell.parts.find((other) => other.label === label) : undefined;
      return part ? { kind: 'number', value: part.value, places: part.places } : BLANK;
    },
  };
}

function apartIn(cell: Cell | undefined, i: number): Cell {
  if (cell && 'apart' in cell && cell.apart) return bare(cell.apart[i]);
  return i === 0 ? bare(cell) : BLANK;
}

/** A cell without what refers to elsewhere. */
function bare(cell: Cell = BLANK): Cell {
  if (cell.kind === 'same') return cell.number ?? BLANK;
  if (cell.kind !== 'text') return cell;
  const { notes: _, apart, ...text } = cell;
  // Cells of several stand where their column is made of several; elsewhere the text says it all.
  return apart?.length === 1 ? bare(apart[0]) : text;
}
