import { areaOf, type Cell } from '../../source/spreadsheet/sheet.ts';
import { saidOf } from '../cell-value.ts';
import { folded } from '../folded.ts';
import { tooWide } from '../layout.ts';
import type { Trouble, TroubleAt } from '../trouble.ts';
import { day, type Read } from './column-kinds.ts';
import { Everybody } from './everybody.ts';
import { exampleSpoiled } from './list-example.ts';
import type { Given, ListColumn, ListKind, ListRow, Setting } from './list-kind.ts';
import { isExample, type ListLayout } from './list-layout.ts';
import type { ListTerms } from './list-terms.ts';

/** The rows of a table, and what of them is not taken. */
export function readList(layout: ListLayout, terms: ListTerms): { rows: ListRow[]; troubles: TroubleAt[] } {
  const reader = new ListReader(layout, terms);
  return { rows: layout.rows.flatMap((row) => reader.row(row) ?? []), troubles: reader.troubles };
}

class ListReader {
  readonly troubles: TroubleAt[] = [];
  readonly #register: Everybody;
  readonly #told = new Set<string>();

  constructor(
    readonly layout: ListLayout,
    readonly terms: ListTerms,
  ) {
    this.#register = new Everybody(layout.kind, terms.organization, terms.newcomers.all, terms.without);
  }

  /** A row as it is understood; nothing where it says nothing of anybody, or nobody can tell of whom. */
  row(row: number): ListRow | undefined {
    const { sheet, kind, columns, head } = this.layout;
    if (isExample(this.layout, row)) {
      if (exampleSpoiled(this.layout, row)) this.#tell({ id: 'example-typed-over' }, row, columns.get('id') ?? 0);
      return undefined;
    }
    const [id, name] = [this.#text(row, 'id'), this.#text(row, 'name')];
    const whose = this.#whose(row, id, name);
    const { values, isWhole, blank } = this.#values(row, 'kind' in whose ? whose : { kind: 'member', id });
    const setting = kind.settings?.find((each) => 'kind' in whose && each.id === whose.id);
    if (setting?.isNeeded && values.size === 0 && isWhole)
      this.#tell({ id: 'too-little-said', list: kind.id, name, columns: ['value'] }, row, columns.get('value') ?? 0);
    // In the register the name itself may be what is said.
    if (values.size === 0 && (!kind.isRegister || (id === '' && name === ''))) return undefined;
    const wide = tooWide(sheet, row, head);
    const reversed = daysReversed(values);
    if (wide) this.#tell(wide, row, 0);
    else if (reversed) this.#tell(reversed, row, columns.get('to') ?? 0);
    else if ('trouble' in whose) this.#tell(whose.trouble, row, columns.get(id === '' ? 'name' : 'id') ?? 0);
    else return { ...whose, row, isWhole, blank, values };
    return undefined;
  }

  #whose(row: number, id: string, name: string): ReturnType<Everybody['whose']> {
    const { kind } = this.layout;
    if (kind.settings) return settingOf(kind.settings, id, name);
    if (kind.isOfOffice) return { kind: 'office', id: '', name: this.#label(row), isKnown: true };
    const newcomer = this.terms.newcomers.at(this.layout, row);
    if (newcomer) return { ...newcomer, isKnown: false };
    const found = this.#withDivision(row, this.#register.whose(id, name));
    if (!('trouble' in found) || found.trouble.id !== 'new-without-id') return found;
    return { trouble: { ...found.trouble, near: this.terms.newcomers.slipsAt(this.layout, row) } };
  }

  /** Of those who share a name, a row of the register that says no code says by its division who is meant. */
  #withDivision(row: number, found: ReturnType<Everybody['whose']>): ReturnType<Everybody['whose']> {
    const unit = this.#text(row, 'unit');
    if (!this.layout.kind.isRegister || unit === '' || !('trouble' in found) || found.trouble.id !== 'namesakes')
      return found;
    const own = this.#register.whose('', `${this.#text(row, 'name')} (${unit})`);
    return 'kind' in own && own.isKnown ? own : found;
  }

  /** What a row of the office itself is called in what is told of it: its first two cells. */
  #label(row: number): string {
    const said = this.layout.kind.columns.map(({ key }) => this.#text(row, key));
    return said
      .filter((text) => text !== '')
      .slice(0, 2)
      .join(', ');
  }

  #values(
    row: number,
    whose: Pick<ListRow, 'kind' | 'id'>,
  ): Pick<ListRow, 'isWhole'> & { values: Values; blank: Set<string> } {
    const { sheet, kind, columns } = this.layout;
    const values: Values = new Map();
    const blank = new Set<string>();
    let isWhole = true;
    for (const column of kind.columns) {
      const at = columns.get(column.key);
      if (at === undefined || column.isOnlyShown) continue;
      const merge = sheet.mergeAt(row, at);
      const isSaid = merge !== undefined && sheet.cell(merge.fromRow, merge.fromColumn) !== undefined;
      // What one value in a merged area says of all its rows, nobody can know.
      isWhole &&= !(merge && isSaid);
      if (merge && isSaid) this.#tell({ id: 'merged', area: areaOf(merge) }, merge.fromRow, merge.fromColumn);
      const cell = merge ? undefined : sheet.cell(row, at);
      const read = merge ? undefined : listValue(cell, column, whose, this.terms);
      isWhole &&= !(read && 'trouble' in read) || isForLater(kind, read.trouble);
      if (!read && !merge) blank.add(column.key);
      if (read && 'trouble' in read) this.#tell(read.trouble, row, at);
      else if (read) {
        values.set(column.key, { value: read.value, column: at });
        for (const said of cell ? saidOf(cell) : []) this.#tell(said, row, at);
      }
    }
    kind.complete?.(values, this.terms);
    return { values, isWhole, blank };
  }

  #text(row: number, key: string): string {
    const { sheet, columns } = this.layout;
    return (sheet.cell(row, columns.get(key) ?? -1)?.text ?? '').replace(/\s+/g, ' ').trim();
  }

  #tell(trouble: Trouble, row: number, column: number): void {
    const key = `${row} ${column} ${trouble.id}`;
    if (!this.#told.has(key)) this.troubles.push({ trouble, sheet: this.layout.sheet.name, row, column });
    this.#told.add(key);
  }
}

/** A division is there before whoever heads it is: once he is, the same table fills him in. */
function isForLater({ isOfUnits, isRegister }: ListKind, { id }: Trouble): boolean {
  return Boolean(isOfUnits && isRegister) && id === 'left-out';
}

/** Of days in the wrong order nobody knows which is right, nor which item of the file such a row is about. */
function daysReversed(values: Values): Trouble | undefined {
  const [from, to] = [values.get('from')?.value, values.get('to')?.value];
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return undefined;
  return { id: 'days-reversed', from, to };
}

type Values = Map<string, Given>;

/** What a cell of a table says, as files write it; nothing where it is blank. */
function listValue(
  cell: Cell | undefined,
  { is }: ListColumn,
  { kind: whose, id }: Pick<ListRow, 'kind' | 'id'>,
  terms: ListTerms,
): Read | undefined {
  if (!cell) return undefined;
  if (cell.kind === 'error') return { trouble: { id: 'error-value', text: cell.text } };
  const text = cell.text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
  if (cell.formula !== undefined && text === '') return { trouble: { id: 'formula-without-value' } };
  if (cell.kind === 'date' && is !== day) return { trouble: { id: 'became-a-date', day: cell.day } };
  return text === '' ? undefined : is.read(text, { cell, whose, id, terms });
}

/** The setting that a row says, by its code or by what stands beside it. */
function settingOf(
  settings: readonly Setting[],
  id: string,
  name: string,
): Pick<ListRow, 'kind' | 'id' | 'name' | 'isKnown'> | { trouble: Trouble } {
  const isNamed = ({ words }: Setting) =>
    name !== '' && [words.vi, words.en].some((text) => folded(text) === folded(name));
  const found = settings.find((setting) => (id === '' ? isNamed(setting) : setting.id === id));
  if (!found) return { trouble: { id: 'not-in-list', text: id || name } };
  return { kind: 'office', id: found.id, name: name || found.words.vi, isKnown: true };
}
