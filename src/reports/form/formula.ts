import { columnsOf, typedCriteria } from '../../forms/fields.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion } from '../../model/criterion.ts';
import { plain } from '../../scoring/modes/formula.ts';
import { eventsOf, isTyped, typingOf, unsaidOf } from '../../scoring/modes/index.ts';

/** Where the cells of one sheet stand. */
export interface Cells {
  /** The cells of a criterion's mark by a column, in the order of its parts. */
  of(column: ColumnName, criterion: string): readonly string[];
  /** The cells of a column's marks, as far as they stand side by side: `E9:M9`. */
  ranges(column: ColumnName): readonly string[];
  /** The cell that shows what a criterion comes to by products; nothing where none does. */
  counted(column: ColumnName, criterion: string): string | undefined;
}

/** Excel takes no longer formula. */
const LONGEST = 8_000;

/** The formulas of one column of marks: the total as far as it goes, and how many criteria are still open. Nothing where Excel could not hold them, or work a mark out. */
export function totalFormulas(
  column: ColumnName,
  criteria: Criteria,
  cells: Cells,
  words: { readonly isGiven: string; readonly whole: string; readonly open: string },
): { total: string; open: string } | undefined {
  const isShown = (criterion: Criterion) => typingOf(criterion)?.formula ?? cells.counted(column, criterion.id.value);
  if (!typedCriteria(criteria).every(isShown)) return undefined;
  const writer = new FormulaWriter(column, criteria, cells);
  const total = writer.total();
  const open = writer.open();
  const isBlank = `NOT(${words.isGiven})`;
  const formulas = {
    total: `IF(${isBlank},"",${total})`,
    open: `IF(${isBlank},"",IF(${open}=0,"${words.whole}","${words.open} "&${open}))`,
  };
  return formulas.total.length > LONGEST || formulas.open.length > LONGEST ? undefined : formulas;
}

/** Whether anything stands in cells; what a formula leaves blank is nothing, which COUNTA does not know. */
export function isTouched(ranges: readonly string[]): string {
  const counts = ranges.map((range) => `SUMPRODUCT(--(${range}<>""))`);
  return counts.length === 0 ? 'FALSE' : `${counts.join('+')}>0`;
}

class FormulaWriter {
  /** The columns whose marks count in this one's total, the last first. */
  readonly #columns: readonly ColumnName[];

  readonly #column: ColumnName;

  constructor(
    column: ColumnName,
    readonly criteria: Criteria,
    readonly cells: Cells,
  ) {
    const all = columnsOf(criteria);
    this.#column = column;
    this.#columns = all.slice(0, all.indexOf(column) + 1).reverse();
  }

  total(): string {
    const groups = this.criteria.groups.map((group) => {
      const own = group.criteria.filter((criterion) => isTyped(criterion) || this.#counted(criterion));
      const sum = own.map((criterion) => this.#counting(criterion)).join('+') || '0';
      return `MIN(${plain(group.max.value)},${sum})`;
    });
    const { max, min } = this.criteria.scale;
    return `MAX(${plain(min)},MIN(${plain(max.value)},${groups.join('+')}))`;
  }

  /** How many criteria nobody has scored. */
  open(): string {
    const typed = typedCriteria(this.criteria).filter(({ unsaid }) => unsaid !== 'full');
    const each = typed.map(
      (criterion) => `IF(OR(${this.#columns.map((name) => this.#isGiven(criterion, name)).join(',')}),0,1)`,
    );
    return each.length > 0 ? `(${each.join('+')})` : '0';
  }

  /** The points of the last column that gives the criterion. */
  #counting(criterion: Criterion): string {
    const unsaid = criterion.unsaid === 'full' ? plain(unsaidOf(criterion)) : '0';
    return this.#columns.reduceRight(
      (otherwise, name) => `IF(${this.#isGiven(criterion, name)},${this.#points(criterion, name)},${otherwise})`,
      unsaid,
    );
  }

  /** Blank counts of the first column did not happen, once anything is filled in there. */
  #isGiven(criterion: Criterion, column: ColumnName): string {
    const counted = this.#counted(criterion, column);
    if (counted) return `${counted}<>""`;
    const cells = this.cells.of(column, criterion.id.value);
    const isBase = column === this.#columns.at(-1);
    if (eventsOf(criterion) && isBase) return isTouched(this.cells.ranges(column));
    if (eventsOf(criterion)) return `OR(${cells.map((cell) => `${cell}<>""`).join(',')})`;
    return cells.length === 1 ? `${cells[0]}<>""` : `AND(${cells.map((cell) => `${cell}<>""`).join(',')})`;
  }

  #points(criterion: Criterion, column: ColumnName): string {
    const cells = this.cells.of(column, criterion.id.value);
    return this.#counted(criterion, column) ?? typingOf(criterion)?.formula?.(criterion, cells) ?? '0';
  }

  /** The cell in which a criterion is worked out of products. */
  #counted({ id }: Criterion, column: ColumnName = this.#column): string | undefined {
    return this.cells.counted(column, id.value);
  }
}
