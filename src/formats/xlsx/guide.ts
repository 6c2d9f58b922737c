import { bilingual, type Locale } from '../../base/locale.ts';
import type { SheetNames } from '../../documents/sheet-names.ts';
import type { Cell, Column, Row, Table } from '../../documents/table.ts';
import type { SheetText } from './sheets.ts';

/**
 * The last sheet of a workbook: what each column holds, as of when and by which rules. Of a workbook that is worked with it
 * says too what stands below the tables elsewhere. Hundreds of sheets alike are told of once.
 */
export class Guide {
  readonly #rows = new Map<string, Row>();
  readonly #stamps = new Set<string>();
  readonly #above = new Set<string>();
  readonly #below = new Set<string>();
  #title = '';

  constructor(
    readonly locale: Locale,
    readonly isPlain: boolean,
  ) {}

  add(sheet: SheetText): void {
    if (!sheet.isData) return;
    if (this.#title === '') this.#title = sheet.title;
    for (const stamp of sheet.stamps) this.#stamps.add(stamp);
    for (const line of sheet.above) this.#above.add(line);
    if (this.isPlain) for (const line of sheet.below) this.#below.add(line);
    const key = JSON.stringify(sheet.table.columns.map(({ heading }) => heading));
    for (const [i, column] of sheet.table.columns.entries()) {
      const at = `${key} ${i}`;
      if (!this.#rows.has(at)) this.#rows.set(at, this.#rowOf(sheet, column, i));
    }
  }

  /** Nothing where no sheet is worked with. */
  sheet(names: SheetNames): SheetText[] {
    if (this.#rows.size === 0) return [];
    const words = WORDS[this.locale];
    const column = (heading: string): Column => ({ heading, align: 'left', weight: 0 });
    const table: Table = {
      kind: 'table',
      columns: [words.sheet, words.column, words.kind, words.means].map(column),
      rows: [...this.#rows.values()],
    };
    return [
      {
        table,
        totals: [],
        isData: false,
        name: names.of(words.name, words.name),
        title: [words.name, ...(this.#title === '' ? [] : [this.#title])].join(': '),
        stamps: [...this.#stamps],
        above: [...this.#above, words.digits],
        below: [...this.#below],
      },
    ];
  }

  #rowOf({ name, table }: SheetText, { heading, means, legend }: Column, at: number): Row {
    const cells = table.rows.flatMap((row) => (row.kind === 'row' ? (row.cells[at] ?? []) : []));
    const said = [name, heading, WORDS[this.locale].kinds[kindOf(cells)], means ?? legend ?? ''];
    return { kind: 'row', cells: said.map((text) => ({ kind: 'text', text })) };
  }
}

/** What is counted with in a column. */
function kindOf(cells: readonly Cell[]): 'number' | 'share' | 'date' | 'text' {
  const kinds = new Set(cells.map(({ kind }) => kind));
  if (kinds.has('number') || kinds.has('count')) return 'number';
  if (kinds.has('share')) return 'share';
  return kinds.has('date') ? 'date' : 'text';
}

const WORDS = bilingual({
  vi: {
    name: 'Chú thích',
    sheet: 'Tờ',
    column: 'Cột',
    kind: 'Kiểu',
    means: 'Ý nghĩa',
    digits: 'Số trong ô còn giữ các chữ số thập phân mà cách hiển thị đã làm tròn (đến sáu chữ số).',
    kinds: { number: 'số', share: 'phần trăm', date: 'ngày', text: 'chữ' },
  },
  en: {
    name: 'Notes',
    sheet: 'Sheet',
    column: 'Column',
    kind: 'Kind',
    means: 'What stands in it',
    digits: 'Cells keep the digits that are rounded where they are shown (up to six).',
    kinds: { number: 'number', share: 'share', date: 'day', text: 'text' },
  },
});
