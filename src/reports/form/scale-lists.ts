import type { ScaleExported } from '../../answers/entry/scale-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { Limit, WorkCell, WorkSheet } from '../../documents/workbook.ts';
import { META_SHEET, metaRows } from '../../forms/form-meta.ts';
import type { ScaleColumn } from '../../forms/scale/columns.ts';
import { FIRST_LIST } from './list-choices.ts';
import { SCALE_SHEETS } from './scale-words.ts';

/** The lists that cells choose from, each once, on the hidden sheet. */
export class Lists {
  readonly #all: (readonly string[])[] = [];

  constructor(
    readonly exported: ScaleExported,
    readonly locale: Locale,
  ) {}

  /** What the cells of a column take from one row to another. */
  limit({ is }: Pick<ScaleColumn, 'is'>, column: number, from: number, to: number): Limit[] {
    const texts = is.choices?.(this.exported.names, this.locale) ?? [];
    if (texts.length === 0) return [];
    const known = this.#all.findIndex((list) => list.join('\n') === texts.join('\n'));
    const at = FIRST_LIST + (known === -1 ? this.#all.push(texts) - 1 : known);
    const words = SCALE_SHEETS[this.locale];
    return [
      {
        kind: 'choice',
        message: is.isSeveral ? words.chooseSeveral : words.choose,
        isOffer: is.isSeveral === true || is.isOffer === true,
        from: { row: from, column },
        to: { row: to, column },
        list: { sheet: META_SHEET, from: { row: 0, column: at }, to: { row: texts.length - 1, column: at } },
      },
    ];
  }

  sheet(): WorkSheet {
    const meta = metaRows({ period: '', unit: undefined, asks: [], signatures: new Map(), scales: new Map() });
    const height = Math.max(meta.length, ...this.#all.map((texts) => texts.length));
    const cell = (column: number, text: string | undefined): WorkCell[] =>
      text === undefined ? [] : [{ column, style: 'text', value: { text } }];
    const rows = Array.from({ length: height }, (_, row) => ({
      cells: [
        ...(meta[row] ?? []).flatMap((text, column) => cell(column, text)),
        ...this.#all.flatMap((texts, i) => cell(FIRST_LIST + i, texts[row])),
      ],
    }));
    return { name: META_SHEET, isHidden: true, columns: [], limits: [], rows };
  }
}
