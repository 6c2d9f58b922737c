import type { Form, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkPlace, WorkSheet } from '../../documents/workbook.ts';
import { ABSENCES } from '../../forms/absence.ts';
import { TICK } from '../../forms/cell-value.ts';
import { typedCriteria } from '../../forms/fields.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import { fingerprintOf, signatureOf } from '../../forms/signature.ts';
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
  readonly columns: (readonly string[])[] = [];
  readonly absences: ListPlace;
  readonly ticks: ListPlace;
  readonly #choices = new Map<object, ListPlace>();

  constructor({ sheets }: Form, locale: Locale) {
    this.absences = this.#listed(ABSENCES.map((kind) => ABSENCE_WORDS[kind]?.[locale] ?? kind));
    this.ticks = this.#listed([TICK]);
    for (const criterion of sheets.flatMap(({ criteria }) => typedCriteria(criteria))) {
      const [part] = partsOf(criterion);
      if (part?.takes === 'choice') this.#choices.set(criterion, this.#listed(part.choices));
    }
  }

  choices(criterion: object): ListPlace | undefined {
    return this.#choices.get(criterion);
  }

  #listed(texts: readonly string[]): ListPlace {
    this.columns.push(texts);
    const column = FIRST_LIST + this.columns.length - 1;
    return { sheet: META_SHEET, from: { row: 0, column }, to: { row: Math.max(0, texts.length - 1), column } };
  }
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
  const cell = (column: number, text: string | undefined): WorkCell[] =>
    text === undefined ? [] : [{ column, style: 'text', value: { text } }];
  return {
    name: META_SHEET,
    isHidden: true,
    columns: [],
    limits: [],
    rows: Array.from({ length: height }, (_, row) => ({
      cells: [
        ...(all[row] ?? []).flatMap((text, column) => cell(column, text)),
        ...columns.flatMap((list, i) => cell(FIRST_LIST + i, list[row])),
      ],
    })),
  };
}
