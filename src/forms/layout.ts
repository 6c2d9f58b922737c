import { type Field, fieldOf } from '../model/form-field.ts';
import type { Sheet } from '../source/spreadsheet/sheet.ts';
import type { Trouble } from './trouble.ts';

/** How one sheet is read: which column holds what, and from where to where its rows go. */
export interface Layout {
  readonly sheet: Sheet;
  /** The campaign whose own sheets its rows are; none where they are the usual ones. */
  readonly campaign: string | undefined;
  /** The cell that says so; its row is that of the codes or headings. */
  readonly whose: { readonly row: number; readonly column: number };
  /** Columns by number, from the left. */
  readonly fields: ReadonlyMap<number, Field>;
  /** The rows of people or collectives, those that hold anything. */
  readonly rows: readonly number[];
  /** The rows that only show what others gave. */
  readonly shown: readonly number[];
}

/** What stands for the id in rows that only show what others gave; the row below is the one to be filled in. */
export const SHOWN = '~';

/** The layout that emul's own forms carry in themselves: a row of codes, wherever it now stands. Nothing where a sheet has none. */
export function ownLayout(sheet: Sheet): Layout | undefined {
  const rows = sheet.rows();
  const at = rows.findIndex((row) => isCodeRow(sheet, row));
  const row = rows[at];
  if (row === undefined) return undefined;
  const fields = sheet.cellsIn(row).flatMap((cell): [number, Field][] => {
    const field = cell.kind === 'text' ? fieldOf(cell.text.trim()) : undefined;
    return field ? [[cell.column, field]] : [];
  });
  const [column, whose] = fields.find(([, field]) => isWhose(field)) ?? [];
  const isShown = (each: number) => sheet.cell(each, column ?? 0)?.text === SHOWN;
  return {
    sheet,
    fields: new Map(fields),
    rows: rows.slice(at + 1).filter((each) => !isShown(each)),
    shown: rows.slice(at + 1).filter(isShown),
    campaign: whose && isWhose(whose) ? whose.campaign : undefined,
    whose: { row, column: column ?? 0 },
  };
}

/** A row that says whose rows follow and what else stands in them. */
function isCodeRow(sheet: Sheet, row: number): boolean {
  const fields = sheet.cellsIn(row).flatMap(({ kind, text }) => (kind === 'text' && fieldOf(text.trim())) || []);
  return fields.some(isWhose) && fields.some(({ is }) => is === 'name');
}

function isWhose(field: Field): field is Extract<Field, { is: 'member' | 'collective' }> {
  return field.is === 'member' || field.is === 'collective';
}

/** A row of text that holds more values than the row of codes or headings: some of them stand in the wrong column. */
export function tooWide({ widths }: Sheet, row: number, head: number): Trouble | undefined {
  const [values = 0, columns = values] = [widths.get(row), widths.get(head)];
  return values > columns ? { id: 'row-too-wide', values, columns } : undefined;
}

/** The column of a field; of one that stands twice the first. */
export function columnOf({ fields }: Layout, is: Field['is']): number | undefined {
  for (const [column, field] of fields) if (field.is === is) return column;
  return undefined;
}

/** Whether its rows are collectives, not people. */
export function isOfCollectives({ fields }: Layout): boolean {
  return [...fields.values()].some(({ is }) => is === 'collective');
}
