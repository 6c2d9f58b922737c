import { broken } from '../../package/fault.ts';
import type { Package } from '../../package/package.ts';
import { readXml } from '../../package/xml.ts';
import { bounded } from './cell-text.ts';
import { BrokenSpreadsheet } from './fault.ts';
import { type Cell, type Merge, Sheet } from './sheet.ts';

/** More than this no table of a paper has. */
const MOST_CELLS = 100_000;

/** The tables of a Word file as sheets, “Bảng 1”, “Bảng 2”: what stands outside of tables is left alone. */
export function wordTables(pack: Package, main: string): Sheet[] {
  const xml = pack.text(main);
  if (xml === undefined) throw broken(main);
  const reader = new TableReader();
  readXml(main, xml, reader);
  if (reader.tables.length === 0) throw new BrokenSpreadsheet({ id: 'no-workbook' });
  return reader.tables.map(
    ({ cells, merges }, at) => new Sheet(`Bảng ${at + 1}`, false, cells, [...merges.values()].filter(isSeveral)),
  );
}

interface Table {
  readonly cells: Cell[];
  /** By its first row and column. */
  readonly merges: Map<string, Merge>;
}

/** The cell that is being read. */
interface OpenCell {
  readonly column: number;
  span: number;
  /** Whether it goes on with the one above. */
  isBelow: boolean;
  isHidden: boolean;
  text: string;
}

/** Reads the tables of a document; one that stands in a cell of another is text of that cell. */
class TableReader {
  readonly tables: Table[] = [];
  #depth = 0;
  #row = -1;
  #column = 0;
  #cell: OpenCell | undefined;
  /** Columns of the row above that an area reaches down from: the row it begins in. */
  #above = new Map<number, number>();
  #isHiddenRun = false;
  #within: 't' | undefined;
  #count = 0;

  open(name: string, attribute: (name: string) => string | undefined): void {
    const value = attribute('val');
    if (name === 'tbl') this.#openTable();
    else if (this.#depth === 1 && name === 'tr') this.#openRow();
    else if (this.#depth === 1 && name === 'gridBefore') this.#column += Number(value ?? 0);
    else if (this.#depth === 1 && name === 'tc')
      this.#cell = { column: this.#column, span: 1, isBelow: false, isHidden: false, text: '' };
    else if (name === 'r') this.#isHiddenRun = false;
    else if (name === 'vanish') this.#isHiddenRun = value !== '0' && value !== 'false';
    else if (name === 't') this.#within = 't';
    else this.#openInCell(name, value);
  }

  #openInCell(name: string, value: string | undefined): void {
    const cell = this.#cell;
    if (!cell) return;
    if (name === 'gridSpan' && this.#depth === 1) cell.span = Math.max(1, Number(value ?? 1));
    else if (name === 'vMerge' && this.#depth === 1) cell.isBelow = value !== 'restart';
    else if (name === 'p' && cell.text !== '') cell.text += '\n';
    else if (name === 'br') cell.text += '\n';
    else if (name === 'tab') cell.text += ' ';
  }

  text(text: string): void {
    if (this.#within !== 't' || !this.#cell) return;
    this.#cell.text += text;
    this.#cell.isHidden ||= this.#isHiddenRun;
  }

  close(name: string): void {
    if (name === 't') this.#within = undefined;
    else if (name === 'tbl') this.#depth -= 1;
    else if (name === 'tc' && this.#depth === 1) this.#closeCell();
  }

  #openTable(): void {
    this.#depth += 1;
    if (this.#depth > 1) return;
    this.tables.push({ cells: [], merges: new Map() });
    this.#row = -1;
    this.#above = new Map();
  }

  #openRow(): void {
    this.#row += 1;
    this.#column = 0;
  }

  #closeCell(): void {
    const [cell, table] = [this.#cell, this.tables.at(-1)];
    this.#cell = undefined;
    if (!cell || !table) return;
    this.#count += 1;
    if (this.#count > MOST_CELLS) throw new BrokenSpreadsheet({ id: 'too-big', what: 'cells', limit: MOST_CELLS });
    const { column, span } = cell;
    const from = cell.isBelow ? (this.#above.get(column) ?? this.#row) : this.#row;
    this.#above.set(column, from);
    const merge = { fromRow: from, fromColumn: column, toRow: this.#row, toColumn: column + span - 1 };
    table.merges.set(`${from} ${column}`, merge);
    this.#column = column + span;
    const text = bounded(cell.text).normalize('NFC').trim();
    if (text === '' || from !== this.#row) return;
    const unseen = cell.isHidden ? { unseen: 'format' as const } : {};
    table.cells.push({ row: this.#row, column, kind: 'text', text, ...unseen });
  }
}

function isSeveral({ fromRow, fromColumn, toRow, toColumn }: Merge): boolean {
  return toRow > fromRow || toColumn > fromColumn;
}
