import type { WorkCell, WorkRow, WorkValue } from '../../../documents/workbook.ts';
import { address } from '../../../documents/workbook.ts';
import { SHOWN } from '../../../forms/layout.ts';
import type { Subject } from '../../../model/due.ts';
import type { PageColumn } from '../page-column.ts';
import { HEAD_ROWS, type Placed } from '../placed.ts';
import { factorFormula, stateFormula } from './formulas.ts';
import { knownCell } from './known-cell.ts';
import type { ProductLine, ProductLines } from './lines.ts';
import { WORDS } from './words.ts';

/** What the lines of a sheet of products are written with. */
export interface LineTerms {
  readonly lines: ProductLines;
  /** The sheet of marks of the same column, where each criterion is worked out; nothing where it stands in no workbook. */
  readonly marks: Placed | undefined;
  called(subject: Subject): string;
}

/** The lines of a sheet of products. */
export function lineRows(terms: LineTerms): WorkRow[] {
  const { columns, lines } = terms.lines;
  return lines.map((line, i) => ({
    height: 20,
    cells: columns.map((pageColumn, column): WorkCell => {
      const value = lineValue(pageColumn, line, { row: HEAD_ROWS + i, column }, terms);
      return { column, style: pageColumn.style, ...(value && { value }) };
    }),
  }));
}

interface At {
  readonly row: number;
  readonly column: number;
}

function lineValue(
  { field, says }: PageColumn,
  { subject, known }: ProductLine,
  { row }: At,
  { lines, marks, called }: LineTerms,
): WorkValue | undefined {
  const cells = lines.cellsOf(row);
  if (says === 'factor') return cells.catalogue && { formula: factorFormula(cells.name, cells.catalogue) };
  if (says === 'state') return { formula: stateFormula(stateCells(lines, row), WORDS[lines.locale].lacking) };
  if (typeof says === 'object') return marks && shownOnce(marks.countedCells(says), cells.who);
  switch (field?.is) {
    case 'member':
    case 'collective':
      return lines.tab.isOpen ? undefined : { text: SHOWN };
    case 'name':
      return subject && { text: called(subject) };
    case 'mark':
      return known && knownCell(field.part, known, lines);
    default:
      return undefined;
  }
}

function stateCells(lines: ProductLines, row: number): Parameters<typeof stateFormula>[0] {
  const { columns } = lines;
  const listed = columns.findIndex(({ says }) => says === 'factor');
  const all = columns.flatMap(({ field }, column) => (field?.is === 'mark' ? address({ row, column }) : []));
  return { ...lines.cellsOf(row), all, listed: listed === -1 ? undefined : address({ row, column: listed }) };
}

/** What the sheet of marks shows of a person, in the first of his lines wherever it is sorted to. */
function shownOnce(
  shown: { readonly names: string; readonly values: string; readonly below: number } | undefined,
  who: string,
): WorkValue | undefined {
  if (!shown) return undefined;
  const letters = who.replace(/\d+$/, '');
  const isFirst = `COUNTIF(${letters}$${HEAD_ROWS + 1}:${who},${who})=1`;
  const found = `INDEX(${shown.values},MATCH(${who},${shown.names},0)+${shown.below})`;
  return { formula: `IF(${who}="","",IF(${isFirst},IFERROR(${found},""),""))` };
}
