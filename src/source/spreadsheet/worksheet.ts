import { cellAt } from '../../base/cell-address.ts';
import { type Day, dayOf } from '../../base/day.ts';
import { broken } from '../../package/fault.ts';
import { readXml } from '../../package/xml.ts';
import { textFrom } from './cell-text.ts';
import { Conditional } from './conditional.ts';
import { BrokenSpreadsheet } from './fault.ts';
import { type Cell, type Merge, Sheet, type Unseen } from './sheet.ts';
import { type Look, type Styles, shownAs } from './styles.ts';

/** What cells of every sheet of a workbook refer to. */
export interface Book extends Styles {
  readonly strings: readonly string[];
  /** Days count from 1904 in workbooks of old Macintoshes. */
  readonly isFrom1904: boolean;
  /** How many cells have been read of all sheets. */
  count: number;
}

/** More than this nobody fills in; the whole of a province's week has a tenth of it. */
const MOST_CELLS = 1_000_000;
const MOST_MERGES = 10_000;
const MOST_COLUMNS = 16_384;

/** One sheet's XML as cells. */
export function readSheet(part: string, xml: string, name: string, isHidden: boolean, book: Book): Sheet {
  const reader = new CellReader(part, book, isHidden);
  readXml(part, xml, reader);
  const cells = reader.conditional.marked(reader.cells, (place) => reader.lookOf(place));
  return new Sheet(name, isHidden, cells, reader.merges);
}

class CellReader {
  readonly cells: Cell[] = [];
  readonly merges: Merge[] = [];
  readonly conditional: Conditional;
  /** The number of the style of each cell. */
  readonly #styles: number[] = [];
  /** Columns that are hidden, each with a 1. */
  readonly #hiddenColumns = new Uint8Array(MOST_COLUMNS);
  /** The sheet shows no zeros. */
  #isWithoutZeros = false;
  #row = -1;
  #isHiddenRow = false;
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #formula: string | undefined;
  /** The element whose text is being read. */
  #within: 'v' | 'f' | 't' | undefined;

  constructor(
    readonly part: string,
    readonly book: Book,
    readonly isHidden: boolean,
  ) {
    this.conditional = new Conditional(book.dressings);
  }

  lookOf(place: number): Look | undefined {
    return this.book.looks[this.#styles[place] ?? 0];
  }

  open(name: string, attribute: (name: string) => string | undefined): void {
    if (name === 'row') this.#openRow(attribute);
    else if (name === 'c') this.#openCell(attribute);
    else if (name === 'v' || name === 't') this.#openText(name);
    else if (name === 'f') {
      this.#within = 'f';
      this.#formula ??= '';
    } else if (name === 'sheetView') this.#isWithoutZeros ||= attribute('showZeros') === '0';
    else if (name === 'col') this.#openColumns(attribute);
    else if (name === 'mergeCell') this.#merge(attribute('ref') ?? '');
    else this.conditional.open(name, attribute);
  }

  text(text: string): void {
    if (this.#within === 'f') this.#formula += text;
    else if (this.#within) this.#value += text;
  }

  close(name: string): void {
    if (name === this.#within) this.#within = undefined;
    if (name === 'c') this.#closeCell();
  }

  #openRow(attribute: (name: string) => string | undefined): void {
    const number = attribute('r');
    this.#isHiddenRow = isHidden(attribute('hidden'), attribute('ht'), LEAST.height);
    if (number !== undefined && !/^[1-9]\d{0,6}$/.test(number)) throw broken(this.part);
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
  }

  #openColumns(attribute: (name: string) => string | undefined): void {
    if (!isHidden(attribute('hidden'), attribute('width'), LEAST.width)) return;
    this.#hiddenColumns.fill(1, Number(attribute('min') ?? 1) - 1, Number(attribute('max') ?? MOST_COLUMNS));
  }

  #openCell(attribute: (name: string) => string | undefined): void {
    const address = attribute('r');
    const at = address === undefined ? undefined : cellAt(address);
    if (address !== undefined && !at) throw broken(this.part);
    this.#row = at?.row ?? this.#row;
    this.#column = at?.column ?? this.#column + 1;
    this.#type = attribute('t') ?? 'n';
    this.#style = Number(attribute('s') ?? 0);
    this.#value = undefined;
    this.#formula = undefined;
  }

  #openText(name: 'v' | 't'): void {
    this.#within = name;
    this.#value ??= '';
  }

  #closeCell(): void {
    const cell = this.#cell();
    if (!cell) return;
    this.book.count += 1;
    if (this.book.count > MOST_CELLS) throw new BrokenSpreadsheet({ id: 'too-big', what: 'cells', limit: MOST_CELLS });
    const unseen = this.#unseen(cell);
    this.cells.push(unseen ? { ...cell, unseen } : cell);
    this.#styles.push(this.#style);
  }

  #unseen(cell: Cell): Unseen | undefined {
    if (this.isHidden) return 'sheet';
    if (this.#isHiddenRow) return 'row';
    if (this.#hiddenColumns[this.#column] === 1) return 'column';
    const shown = shownAs(cell);
    return shown === 'zero' && this.#isWithoutZeros ? 'format' : this.book.looks[this.#style]?.hides[shown];
  }

  #cell(): Cell | undefined {
    const [row, column, value = ''] = [this.#row, this.#column, this.#value];
    const formula = this.#formula === undefined ? {} : { formula: this.#formula };
    const at = { row, column, ...formula };
    if (this.#value === undefined && this.#formula === undefined) return undefined;
    switch (this.#type) {
      case 's':
        return text(at, this.#shared(value));
      case 'inlineStr':
      case 'str':
        return text(at, textFrom(value));
      case 'b':
        return { ...at, kind: 'boolean', text: value === '1' ? 'TRUE' : 'FALSE' };
      case 'e':
        return { ...at, kind: 'error', text: value };
      case 'd':
        return { ...at, kind: 'date', text: value, day: value.slice(0, 10) };
      default:
        return this.#number(at, value.trim());
    }
  }

  /** A formula without a result is kept as an empty text, so that somebody can be told of it. */
  #number(at: Pick<Cell, 'row' | 'column' | 'formula'>, value: string): Cell | undefined {
    if (value === '') return at.formula === undefined ? undefined : { ...at, kind: 'text', text: '' };
    if (!this.book.looks[this.#style]?.isDate) return { ...at, kind: 'number', text: value };
    return { ...at, kind: 'date', text: value, day: dayOfSerial(value, this.book.isFrom1904) };
  }

  /** A text that is not there is a value lost, never an empty cell. */
  #shared(index: string): string {
    const found = this.book.strings[Number(index)];
    if (index === '' || found !== undefined) return found ?? '';
    throw broken(this.part);
  }

  #merge(ref: string): void {
    const [first, last] = ref.split(':').map(cellAt);
    if (!first || !last) return;
    if (this.merges.length >= MOST_MERGES)
      throw new BrokenSpreadsheet({ id: 'too-big', what: 'cells', limit: MOST_MERGES });
    this.merges.push({ fromRow: first.row, fromColumn: first.column, toRow: last.row, toColumn: last.column });
  }
}

/** Hidden as such, or so low or narrow, in points and in digits beside each other, that nothing of it shows. */
function isHidden(hidden: string | undefined, size: string | undefined, least: number): boolean {
  return hidden === '1' || hidden === 'true' || (size !== undefined && Number(size) < least);
}
const LEAST = { height: 3, width: 0.8 } as const;

function text(at: Pick<Cell, 'row' | 'column' | 'formula'>, value: string): Cell | undefined {
  return value === '' && at.formula === undefined ? undefined : { ...at, kind: 'text', text: value.normalize('NFC') };
}

/** Days before 1/1/1970 of the two ways in which Excel counts; it takes 1900 for a leap year. */
const BEFORE_1970 = { 1900: 25_569, 1904: 24_107 } as const;
const FIRST_SOUND = 61;

function dayOfSerial(serial: string, isFrom1904: boolean): Day | undefined {
  const [, whole] = /^(\d{1,7})(?:\.\d+)?$/.exec(serial) ?? [];
  const days = Number(whole);
  if (whole === undefined || (!isFrom1904 && days < FIRST_SOUND)) return undefined;
  return dayOf(days - BEFORE_1970[isFrom1904 ? 1904 : 1900]);
}
