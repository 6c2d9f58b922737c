import type { Locale } from '../../../base/locale.ts';
import { address, fixedAddress } from '../../../documents/workbook.ts';
import { NOTHING_ASSIGNED, type ProductCell } from '../../../forms/products.ts';
import type { Subject } from '../../../model/due.ts';
import type { Node } from '../../../source/node.ts';
import { type CatalogueAt, inSheet, rangeIn } from '../hidden-sheet.ts';
import type { PageColumn } from '../page-column.ts';
import { HEAD_ROWS } from '../placed.ts';
import { productColumns } from './columns.ts';
import type { LineCells } from './formulas.ts';
import { knownProducts, type ProductTab } from './product-tab.ts';

/** One line of a sheet of products: whose, and what the files say of it already. */
export interface ProductLine {
  readonly subject: Subject | undefined;
  readonly known: Node | 'nothing' | undefined;
}

/** At least so many lines a person has, and so many blank ones; behind all people there are some without a name. */
const LEAST = 6;
const BLANK = 2;
const SPARE = 20;
/** Lines that somebody adds below are counted as far as this. */
const BEYOND = 200;

/** A sheet of products with the place of everything in it. */
export class ProductLines {
  readonly columns: readonly PageColumn[];
  readonly lines: readonly ProductLine[];

  constructor(
    readonly tab: ProductTab,
    /** Whom nobody lets score himself there. */
    isShut: (subject: Subject) => boolean,
    readonly catalogue: CatalogueAt | undefined,
    readonly locale: Locale,
  ) {
    this.columns = productColumns(tab, locale);
    const people = tab.sheet.subjects.filter((subject) => !isShut(subject));
    this.lines = [...people.flatMap((subject) => this.#linesOf(subject)), ...blanks(undefined, tab.isOpen ? SPARE : 0)];
  }

  #linesOf(subject: Subject): ProductLine[] {
    const { tab } = this;
    const known = knownProducts(tab.sheet, subject, tab.column, tab.list);
    const nothing: ProductLine['known'][] = known?.length === 0 ? ['nothing'] : [];
    const all = [...(known ?? []), ...nothing].map((line): ProductLine => ({ subject, known: line }));
    return [...all, ...blanks(subject, tab.isOpen ? Math.max(BLANK, LEAST - all.length) : 0)];
  }

  /** The column in which a part of a product stands. */
  at(part: ProductCell): number {
    return this.columns.findIndex(({ field }) => field?.is === 'mark' && field.part === part);
  }

  get lastRow(): number {
    return HEAD_ROWS + this.lines.length - 1;
  }

  /** All cells of each column, as a formula of another sheet names them. */
  get cells(): LineCells {
    const { tab, locale } = this;
    const last = this.lastRow + (tab.isOpen ? BEYOND : 0);
    return this.#cells(
      (column) =>
        `${inSheet(tab.name)}${fixedAddress({ row: HEAD_ROWS, column })}:${fixedAddress({ row: last, column })}`,
      NOTHING_ASSIGNED[locale],
    );
  }

  /** The cells of one line. */
  cellsOf(row: number): LineCells {
    return this.#cells((column) => address({ row, column }), NOTHING_ASSIGNED[this.locale]);
  }

  #cells(at: (column: number) => string, nothing: string): LineCells {
    const of = (part: ProductCell) => at(this.at(part));
    const table = this.catalogue?.table;
    return {
      who: at(this.columns.findIndex(({ field }) => field?.is === 'name')),
      name: of('name'),
      factor: of('new-factor'),
      assigned: of('assigned'),
      done: of('done'),
      returned: of('returned'),
      late: of('late'),
      excused: { returned: of('returned-excused'), late: of('late-excused') },
      basis: of('basis'),
      catalogue: table && { texts: rangeIn(table.texts), factors: rangeIn(table.factors) },
      nothing,
    };
  }
}

function blanks(subject: Subject | undefined, count: number): ProductLine[] {
  return Array.from({ length: count }, () => ({ subject, known: undefined }));
}
