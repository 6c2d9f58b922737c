import type { Locale } from '../../base/locale.ts';
import { address } from '../../documents/workbook.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Subject } from '../../model/due.ts';
import { pageColumns } from './columns.ts';
import type { PageColumn } from './page-column.ts';
import type { Tab } from './tab.ts';

/** Rows above the people: title, whose, two of advice, groups, criteria, parts, codes. */
export const HEAD_ROWS = 8;

/** A sheet of a form with the place of everything in it: of each person a block of rows, the last to be filled in. */
export class Placed {
  readonly columns: readonly PageColumn[];

  constructor(
    readonly tab: Tab,
    locale: Locale,
  ) {
    this.columns = pageColumns(tab, locale);
  }

  /** How many rows a person has. */
  get size(): number {
    return this.tab.shown.length + 1;
  }

  /** The row of a person's marks by a column that is shown here or filled in. */
  row(subject: Subject, name: ColumnName | 'others'): number {
    const block = HEAD_ROWS + this.tab.sheet.subjects.indexOf(subject) * this.size;
    const shown: readonly string[] = this.tab.shown;
    const at = shown.indexOf(name);
    return block + (at === -1 ? this.size - 1 : at);
  }

  /** The column of a code; -1 where the sheet has none. */
  at(code: string): number {
    return this.columns.findIndex((column) => column.code === code);
  }

  /** Where the criterion's mark by a column stands, cell by cell, in the order of its parts. */
  cells(subject: Subject, name: ColumnName, criterion: string): string[] {
    const row = this.row(subject, name);
    return this.columns.flatMap(({ field }, column) =>
      field?.is === 'mark' && field.criterion === criterion ? address({ row, column }) : [],
    );
  }

  /** From the first to the last cell of a column's marks: `E9:M9`. */
  range(subject: Subject, name: ColumnName): string {
    const row = this.row(subject, name);
    const marks = this.columns.flatMap(({ field }, column) => (field?.is === 'mark' ? [column] : []));
    return `${address({ row, column: marks[0] ?? 0 })}:${address({ row, column: marks.at(-1) ?? 0 })}`;
  }
}
