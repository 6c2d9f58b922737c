import type { Locale } from '../../base/locale.ts';
import { address, fixedAddress } from '../../documents/workbook.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Subject } from '../../model/due.ts';
import { pageColumns } from './columns.ts';
import { inSheet } from './hidden-sheet.ts';
import type { Counted, PageColumn } from './page-column.ts';
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

  /** The cells of a column's marks, from the first to the last of those that stand side by side: `E9:M9`. */
  ranges(subject: Subject, name: ColumnName): string[] {
    const row = this.row(subject, name);
    const isMark = (at: number) => this.columns[at]?.field?.is === 'mark';
    return this.columns.flatMap((_, from) => {
      if (!isMark(from) || isMark(from - 1)) return [];
      const after = this.columns.findIndex((_, at) => at > from && !isMark(at));
      const to = (after === -1 ? this.columns.length : after) - 1;
      return [`${address({ row, column: from })}:${address({ row, column: to })}`];
    });
  }

  /** Where a person's row shows what comes of products: of a scale that shows no points a share; nothing where it shows neither. */
  counted(subject: Subject, name: ColumnName, counted: Counted): string | undefined {
    const points = this.#countedAt(counted);
    const column = points === -1 && !counted.part ? this.#shareAt(counted.criterion) : points;
    return column === -1 ? undefined : address({ row: this.row(subject, name), column });
  }

  /** The names of all people and what is shown of them, for other sheets: so many rows below each name. */
  countedCells(counted: Counted): { names: string; values: string; below: number } | undefined {
    const column = this.#countedAt(counted);
    if (column === -1) return undefined;
    const last = HEAD_ROWS + this.tab.sheet.subjects.length * this.size - 1;
    const all = (column: number) =>
      `${inSheet(this.tab.name)}${fixedAddress({ row: HEAD_ROWS, column })}:${fixedAddress({ row: last, column })}`;
    return { names: all(this.at('name')), values: all(column), below: this.size - 1 };
  }

  #shareAt(criterion: string): number {
    return this.columns.findIndex(({ says }) => typeof says === 'object' && says.criterion === criterion);
  }

  #countedAt({ criterion, part }: Counted): number {
    return this.columns.findIndex(
      ({ says }) => typeof says === 'object' && says.criterion === criterion && says.part === part,
    );
  }
}
