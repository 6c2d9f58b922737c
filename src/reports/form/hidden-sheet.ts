import type { Form, FormSheet, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import {
  fixedAddress,
  type WorkCell,
  type WorkPlace,
  type WorkSheet,
  type WorkValue,
} from '../../documents/workbook.ts';
import { ABSENCES } from '../../forms/absence.ts';
import { productTexts } from '../../forms/catalogued.ts';
import { TICK } from '../../forms/cell-value.ts';
import { typedCriteria } from '../../forms/fields.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { productLists } from '../../forms/product-sheet.ts';
import { NOTHING_ASSIGNED } from '../../forms/products.ts';
import { fingerprintOf, signatureOf } from '../../forms/signature.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Subject } from '../../model/due.ts';
import { catalogueOf } from '../../model/product-rule.ts';
import { plain } from '../../scoring/modes/formula.ts';
import { partsOf } from '../../scoring/modes/index.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';

/** Where a list stands that cells choose from. */
export interface ListPlace {
  readonly sheet: string;
  readonly from: WorkPlace;
  readonly to: WorkPlace;
}

/** The lists that cells choose from; they stand on the hidden sheet, beside what the form knows of itself. */
export class Lists {
  readonly columns: (readonly WorkValue[])[] = [];
  readonly absences: ListPlace;
  readonly ticks: ListPlace;
  readonly #choices = new Map<object, ListPlace>();
  readonly #catalogues = new Map<Criteria, CatalogueAt>();
  readonly #people = new Map<FormSheet, ListPlace>();

  constructor({ sheets }: Form, named: Named, locale: Locale) {
    this.absences = this.#listed(ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind));
    this.ticks = this.#listed([TICK]);
    for (const criterion of sheets.flatMap(({ criteria }) => typedCriteria(criteria))) {
      const [part] = partsOf(criterion);
      if (part?.takes === 'choice') this.#choices.set(criterion, this.#listed(part.choices));
    }
    for (const sheet of sheets) if (productLists(sheet.criteria).length > 0) this.#products(sheet, named, locale);
  }

  choices(criterion: object): ListPlace | undefined {
    return this.#choices.get(criterion);
  }

  /** The people of a sheet of products. */
  people(sheet: FormSheet): ListPlace | undefined {
    return this.#people.get(sheet);
  }

  /** The products that a scale lists. */
  catalogue({ criteria }: FormSheet): CatalogueAt | undefined {
    return this.#catalogues.get(criteria);
  }

  #products(sheet: FormSheet, named: Named, locale: Locale): void {
    this.#people.set(sheet, this.#listed(sheet.subjects.map(named)));
    if (this.#catalogues.has(sheet.criteria)) return;
    const catalogue = new Map(catalogueOf(sheet.criteria.node).map((product) => [product.id.value, product]));
    const all = productTexts(catalogue);
    const nothing = NOTHING_ASSIGNED[locale];
    const offered = this.#listed([...all.slice(0, catalogue.size).map(({ text }) => text), nothing]);
    const texts = all.length > 0 ? this.#listed(all.map(({ text }) => text)) : undefined;
    const factors = this.#valued(all.map(({ product }) => ({ formula: plain(product.factor) })));
    this.#catalogues.set(sheet.criteria, { offered, table: texts && { texts, factors } });
  }

  #listed(texts: readonly string[]): ListPlace {
    return this.#valued(texts.map((text) => ({ text })));
  }

  #valued(values: readonly WorkValue[]): ListPlace {
    this.columns.push(values);
    const column = FIRST_LIST + this.columns.length - 1;
    return { sheet: META_SHEET, from: { row: 0, column }, to: { row: Math.max(0, values.length - 1), column } };
  }
}

/** How somebody is called in a form. */
export type Named = (subject: Subject) => string;

/** The products that people choose from, and what each text that may be typed weighs. */
export interface CatalogueAt {
  readonly offered: ListPlace;
  readonly table: { readonly texts: ListPlace; readonly factors: ListPlace } | undefined;
}

/** How a formula names a sheet before a cell of it. */
export function inSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

/** How a formula names the cells of a list. */
export function rangeIn({ sheet, from, to }: ListPlace): string {
  return `${inSheet(sheet)}${fixedAddress(from)}:${fixedAddress(to)}`;
}

/** Lists begin to the right of what the form knows. */
const FIRST_LIST = 4;

/** The hidden sheet, by which a form is known when it comes back. */
export function hiddenSheet({ period }: FormsExported, { unit, asks, sheets }: Form, { columns }: Lists): WorkSheet {
  const scales = sheets.map(({ criteria }) => criteria);
  const rows = metaRows({
    period: period.id,
    unit: unit?.id,
    asks,
    scales: new Map(scales.map((scale) => [scale.id.value, fingerprintOf(scale)])),
    signatures: new Map(
      scales.flatMap((scale) =>
        typedCriteria(scale).map(
          (criterion) => [`${scale.id.value}.${criterion.id.value}`, signatureOf(criterion, scale)] as const,
        ),
      ),
    ),
  });
  const people = sheets.flatMap(({ kind, subjects }) => subjects.map(({ id, name }) => [kind, id, name]));
  const all = [...rows, ...people];
  const height = Math.max(all.length, ...columns.map((column) => column.length));
  const cell = (column: number, value: WorkValue | undefined): WorkCell[] =>
    value === undefined ? [] : [{ column, style: 'text', value }];
  return {
    name: META_SHEET,
    isHidden: true,
    columns: [],
    limits: [],
    rows: Array.from({ length: height }, (_, row) => ({
      cells: [
        ...(all[row] ?? []).flatMap((text, column) => cell(column, { text })),
        ...columns.flatMap((list, i) => cell(FIRST_LIST + i, list[row])),
      ],
    })),
  };
}
