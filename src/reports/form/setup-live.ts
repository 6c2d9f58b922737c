import type { ListExported } from '../../answers/entry/list-exported.ts';
import { columnName } from '../../base/cell-address.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit, WorkCell } from '../../documents/workbook.ts';
import { META_SHEET } from '../../forms/form-meta.ts';
import { leadKeys } from '../../forms/lists/list-kind.ts';
import { rowsOf } from './list-sheet.ts';
import { tabOf } from './setup-words.ts';

type List = Extract<Limit, { kind: 'choice' }>['list'];

/** The names typed into a sheet, on the hidden one: as they stand, counted, and one below the other without gaps. */
interface Live {
  readonly id: string;
  /** How many rows of names there are. */
  readonly count: number;
  /** The first of its columns on the hidden sheet; the last is the one to choose from. */
  readonly column: number;
  name(row: number): string;
}

/** Lists of what is typed into the sheets of divisions and people, by formulas, so that other sheets offer it at once. */
export class LiveLists {
  readonly #all: readonly Live[];
  /** The first column behind all of them. */
  readonly end: number;

  constructor(lists: readonly ListExported[], first: number, locale: Locale) {
    const registers = lists.filter(({ kind }) => kind.isRegister);
    this.#all = registers.map((list, i) => liveOf(list, first + i * COLUMNS, locale));
    this.end = first + registers.length * COLUMNS + 1;
  }

  get height(): number {
    return this.#all.reduce((sum, { count }) => sum + count, 0);
  }

  /** Where a list to choose from stands: of a register by its id, of all of them together as `everybody`. */
  listOf(id: string): List | undefined {
    const live = this.#all.find((each) => each.id === id);
    if (live) return listAt(live.column + COLUMNS - 1, live.count);
    return id === 'everybody' && this.#all.length > 0 ? listAt(this.end - 1, this.height) : undefined;
  }

  cellsIn(row: number): WorkCell[] {
    const ofLists = this.#all.filter(({ count }) => row < count).flatMap((live) => cellsOf(live, row));
    return row < this.height ? [...ofLists, formula(this.end - 1, this.#everybody())] : ofLists;
  }

  /** The first list, and behind it the next ones. */
  #everybody(): string {
    return this.#all.reduceRight((rest, { column, count }) => {
      const all = rangeOf(column + COLUMNS - 1, count);
      const before = this.#all.filter((other) => other.column < column).map((other) => held(other));
      const place = ['ROW()', ...before].join('-');
      return `IF(${place}<=COUNTIF(${all},"?*"),INDEX(${all},${place}),${rest})`;
    }, '""');
  }
}

/** Each list takes three columns. */
const COLUMNS = 3;

function held({ column, count }: Live): string {
  return `COUNTIF(${rangeOf(column + COLUMNS - 1, count)},"?*")`;
}

function liveOf(list: ListExported, column: number, locale: Locale): Live {
  const { kind } = list;
  const { head, blank } = rowsOf(list);
  const count = list.rows.length + blank;
  const sheet = `'${tabOf(kind, locale).replaceAll("'", "''")}'!`;
  const nameAt = columnName(leadKeys(kind).indexOf('name'));
  const unit = kind.columns.findIndex(({ key }) => key === 'unit');
  const name = (row: number) => {
    const cell = `${sheet}${nameAt}${head + row + 1}`;
    if (unit < 0) return `IF(${cell}="","",${cell})`;
    const all = `${sheet}$${nameAt}$${head + 1}:$${nameAt}$${head + count}`;
    const beside = `${sheet}${columnName(leadKeys(kind).length + unit)}${head + row + 1}`;
    return `IF(${cell}="","",IF(COUNTIF(${all},${cell})>1,${cell}&" ("&${beside}&")",${cell}))`;
  };
  return { id: kind.id, count, column, name };
}

function cellsOf({ column, count, name }: Live, row: number): WorkCell[] {
  const [called, counted] = [columnName(column), columnName(column + 1)];
  const up = `${called}$1:${called}${row + 1}`;
  return [
    formula(column, name(row)),
    formula(column + 1, `IF(${called}${row + 1}="",0,COUNTIF(${up},"?*"))`),
    formula(
      column + 2,
      `IFERROR(INDEX(${rangeOf(column, count)},MATCH(${row + 1},$${counted}$1:$${counted}$${count},0)),"")`,
    ),
  ];
}

function formula(column: number, text: string): WorkCell {
  return { column, style: 'text', value: { formula: text } };
}

function rangeOf(column: number, count: number): string {
  const name = columnName(column);
  return `$${name}$1:$${name}$${count}`;
}

function listAt(column: number, count: number): List {
  return { sheet: META_SHEET, from: { row: 0, column }, to: { row: count - 1, column }, isGrowing: true };
}
