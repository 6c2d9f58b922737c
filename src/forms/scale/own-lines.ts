import { columnName } from '../../base/cell-address.ts';
import { unaccented } from '../../base/nearest.ts';
import { decimalShown, decimalTyped } from '../number.ts';
import type { CellPlace, FaultAt, ScaleFault } from './fault.ts';
import type { OwnColumn, OwnTable } from './own-columns.ts';
import type { ScaleRow } from './scale-rows.ts';

/** An office's own tables as lines of a scale, and what of them nobody can tell. */
export interface OwnLines {
  readonly rows: readonly ScaleRow[];
  /** The sum that the table itself says. */
  readonly total: string | undefined;
  readonly faults: readonly FaultAt[];
}

/** How groups are numbered. */
const GROUP = /^(?:Phần\s+)?(?:[A-ZĐ]|[IVX]+)[.):]?$/;

type Draft = Record<string, string | undefined>;

/** Reads tables that emul did not make: groups by Roman numbers, letters or rows across, criteria by what they are worth at most. */
export class OwnReader {
  readonly #rows: { is: ScaleRow['is']; values: Draft }[] = [];
  readonly #faults: FaultAt[] = [];
  #total: string | undefined;
  #groups = 0;
  #criteria = 0;
  #criterion: Draft | undefined;
  /** The number of the criterion above. */
  #number = '';
  #table!: OwnTable;

  read(tables: readonly OwnTable[]): OwnLines {
    for (const table of tables) {
      this.#table = table;
      for (const row of table.rows) this.#row(row);
    }
    return { rows: this.#rows, total: this.#total, faults: this.#faults };
  }

  #row(row: number): void {
    const [number, said] = this.#numbered(row);
    const [title = '', ...below] = said.split('\n').flatMap((line) => line.trim() || []);
    const max = this.#points(row, 'max');
    const [cost, gain] = [this.#points(row, 'cost'), this.#points(row, 'gain')];
    const at = this.#at(row, 'title');
    if (title === '' && max === undefined && cost === undefined && gain === undefined) return;
    if (/^(?:tong (?:cong|so|diem)|cong|tong)\b/.test(unaccented(title))) this.#total = max ?? this.#total;
    else if (this.#isGroup(number, row)) this.#openGroup(title, max, at);
    else if (max !== undefined || this.#text(row, 'max') !== '') this.#openCriterion(number, title, max, below, row);
    else if (!this.#event(title, { cost, gain, per: this.#text(row, 'per') }, at)) this.#unclear(said, at);
  }

  /** Its number, from its own column or from the beginning of its text. */
  #numbered(row: number): [number: string, title: string] {
    const own = this.#text(row, 'number');
    const title = this.#text(row, 'title');
    if (title === '' && own.length > 6) return splitNumber(own);
    return own === '' ? splitNumber(title) : [own, title];
  }

  #isGroup(number: string, row: number): boolean {
    if (GROUP.test(number)) return true;
    const { sheet, columns } = this.#table;
    const first = sheet.cellsIn(row)[0];
    const merge = first && sheet.mergeAt(row, first.column);
    const isAcross = merge !== undefined && merge.fromRow === merge.toRow && merge.toColumn - merge.fromColumn >= 1;
    return isAcross && number === '' && merge.toColumn >= (columns.get('title') ?? 0);
  }

  #openGroup(title: string, max: string | undefined, at: CellPlace): void {
    const id = columnName(this.#groups);
    this.#groups += 1;
    this.#criteria = 0;
    this.#criterion = undefined;
    this.#number = '';
    if (max === undefined) this.#tell({ id: 'taken-as', as: `nhóm ${id}, chưa ghi điểm tối đa` }, at);
    this.#rows.push({ is: 'group', values: { line: 'group', id, title, max } });
  }

  #openCriterion(number: string, title: string, max: string | undefined, below: readonly string[], row: number): void {
    const at = this.#at(row, 'title');
    this.#insteadOfWhole(number, at);
    if (this.#groups === 0) this.#openGroup('Tiêu chí thi đua', undefined, at);
    this.#criteria += 1;
    const id = `${columnName(this.#groups - 1)}${this.#criteria}`;
    const values: Draft = { line: 'criterion', id, title, max, mode: 'mark' };
    this.#criterion = values;
    const [within] = EVENT.exec(title) ?? [];
    if (within !== undefined) this.#tell({ id: 'event-in-words', text: within.trim() }, at);
    this.#rows.push({ is: 'criterion', values });
    this.#number = number.replace(/[.):]$/, '');
    const told = below.filter((line) => !this.#event(line, {}, at));
    if (told.length > 0) values['title'] = [title, ...told].join('; ');
    this.#event('', { cost: this.#points(row, 'cost'), gain: this.#points(row, 'gain') }, at);
  }

  /** What nobody can tell is copied all the same: somebody has to say what it is, or to take it out. */
  #unclear(title: string, at: CellPlace): void {
    this.#rows.push({ is: 'inside', values: { title } });
    this.#tell({ id: 'copied-unclear' }, at);
  }

  /** 1.1 stands for a part of 1, which is only the sum of its parts then. */
  #insteadOfWhole(number: string, at: CellPlace): void {
    const isPart =
      this.#number !== '' && number.startsWith(`${this.#number}.`) && number.length > this.#number.length + 1;
    const last = this.#rows.at(-1);
    if (!isPart || !last || last.values !== this.#criterion) return;
    this.#rows.pop();
    this.#criteria -= 1;
    this.#tell({ id: 'taken-as', as: `phần của “${last.values['title']}”, mục ấy chỉ là tổng` }, at);
  }

  /** What a line costs or earns each time, if it says so; the criterion above is scored by it. */
  #event(
    text: string,
    { cost, gain, per }: { cost?: string | undefined; gain?: string | undefined; per?: string },
    at: CellPlace,
  ): boolean {
    const said = EVENT.exec(text);
    const isGain = gain !== undefined || /^cộng/i.test(said?.[1] ?? '');
    const points = cost ?? gain ?? (said?.[2] === undefined ? undefined : decimalTyped(said[2]));
    const open = this.#criterion;
    if (points === undefined || !open) return false;
    const mode = isGain ? 'count' : 'deduct';
    if (open['mode'] !== mode)
      this.#tell({ id: 'taken-as', as: isGain ? `${open['id']}: Đếm việc` : `${open['id']}: Trừ theo lần` }, at);
    open['mode'] = mode;
    const title =
      (said ? text.replace(said[0], ' ') : text).replace(/^[-+•*\s]+|[\s:;,.(–-]+$/g, '').trim() ||
      String(open['title']);
    this.#rows.push({
      is: 'inside',
      values: { line: 'events', title, points: points.replace('-', ''), per: per || said?.[3] || 'lần' },
    });
    return true;
  }

  #points(row: number, column: OwnColumn): string | undefined {
    const text = this.#text(row, column);
    if (text === '') return undefined;
    const bare = text.replace(/điểm|đ\b|tối đa|:/giu, ' ').trim();
    const digits = decimalTyped(bare) ?? decimalShown(bare);
    if (digits === undefined) this.#tell({ id: 'not-points', text }, this.#at(row, column));
    return digits;
  }

  #text(row: number, name: OwnColumn): string {
    const { sheet, columns } = this.#table;
    const column = columns.get(name);
    if (column === undefined) return '';
    const cell = sheet.cell(row, column);
    if (cell?.unseen) this.#tell({ id: 'unseen' }, this.#at(row, name));
    return (cell?.text ?? '').replaceAll('\u00a0', ' ').trim();
  }

  #at(row: number, name: OwnColumn): CellPlace {
    return { sheet: this.#table.sheet.name, row, column: this.#table.columns.get(name) ?? 0 };
  }

  #tell(fault: ScaleFault, at: CellPlace): void {
    const isTold = this.#faults.some(
      (other) =>
        other.row === at.row && other.column === at.column && other.sheet === at.sheet && other.fault.id === fault.id,
    );
    if (!isTold) this.#faults.push({ fault, ...at });
  }
}

/** “trừ 2 điểm mỗi lần”, “-0,5đ/lần”. */
const EVENT =
  /(trừ|cộng|[-–+](?=\s*\d))\s*(\d+(?:[.,]\d+)?)\s*(?:điểm|đ(?!\p{L}))?\s*(?:(?:\/|mỗi|cho một|một|01)\s*(\p{L}+))?/iu;

/** “I. Ý thức tổ chức kỷ luật”, “1) Đi làm đúng giờ”. */
function splitNumber(text: string): [string, string] {
  const [, number, rest] = /^((?:Phần\s+)?(?:[A-ZĐ]|[IVX]+|\d+(?:\.\d+)*)[.)/:])\s+([\s\S]+)$/.exec(text) ?? [];
  return number === undefined || rest === undefined ? ['', text] : [number.replace(/[/:]$/, '.'), rest];
}
