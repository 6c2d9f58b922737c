import type { Field } from '../model/form-field.ts';
import { type CellValue, cellValue, tickValue } from './cell-value.ts';
import type { ReadingTerms } from './filled.ts';
import type { Given } from './filled-row.ts';
import type { Layout } from './layout.ts';
import type { Trouble, TroubleAt } from './trouble.ts';

const MOST_TEXT = 500;

/** The open cells of one row of a sheet, and what is to be told of them. */
export class RowCells {
  readonly troubles: TroubleAt[] = [];
  protected readonly values: ReadonlyMap<number, CellValue>;

  constructor(
    readonly layout: Layout,
    readonly row: number,
    readonly terms: ReadingTerms,
  ) {
    const open = [...layout.fields].filter(([, { is }]) => !WHOSE.has(is));
    const read = (field: Field) => (field.is === 'keep' ? tickValue : cellValue);
    this.values = new Map(open.map(([column, field]) => [column, read(field)(layout.sheet, row, column)]));
  }

  /** Nothing stands in any cell that is to be filled in: a heading, or somebody not scored yet. */
  get isEmpty(): boolean {
    return [...this.values.values()].every(({ is }) => is === 'blank');
  }

  protected textWhere(isWanted: (field: Field) => boolean): Given | undefined {
    for (const [column, field] of this.layout.fields) {
      const value = isWanted(field) ? this.values.get(column) : undefined;
      if (!value || value.is === 'blank') continue;
      if (value.is === 'trouble') this.tell(value.trouble, column);
      else {
        const text = (value.is === 'number' ? value.digits : value.text).replace(/\s+/g, ' ');
        this.say(column);
        if (text.length <= MOST_TEXT) return { value: text, column };
        this.tell({ id: 'too-long', limit: MOST_TEXT }, column);
      }
    }
    return undefined;
  }

  /** What is to be said of a cell that was taken. */
  protected say(column: number): void {
    const value = this.values.get(column);
    for (const said of value && 'said' in value ? value.said : []) this.tell(said, column);
  }

  protected tell(trouble: Trouble, column: number): void {
    const isKnown = this.troubles.some(
      (troubleAt) => troubleAt.column === column && troubleAt.trouble.id === trouble.id,
    );
    if (!isKnown) this.troubles.push({ trouble, sheet: this.layout.sheet.name, row: this.row, column });
  }
}

const WHOSE: ReadonlySet<Field['is']> = new Set(['member', 'collective', 'name', 'unit', 'position', 'shows']);
