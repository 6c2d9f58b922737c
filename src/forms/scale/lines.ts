import { modeNamed } from '../../scoring/modes/index.ts';
import { criterionId, text } from './cell-kinds.ts';
import type { CellReader } from './cell-reader.ts';
import { KEYS_IN_CELLS, KEYS_IN_ROWS, KEYS_OF_WORDS, LINE_COLUMNS, type ScaleColumn } from './columns.ts';
import type { EventIds } from './event-ids.ts';
import { isExampleTitle } from './example-lines.ts';
import type { CellPlace, ScaleFault } from './fault.ts';
import { hasColumns, saidInColumns } from './key-columns.ts';
import { type ItemName, knownSaid, type Said, type SaidList, type SaidMap, type SaidValue } from './said.ts';
import type { PartTable } from './scale-sheet.ts';

type Cells = ReadonlyMap<string, SaidValue>;

/** What a group, a criterion or an event is known by. */
export const BY_ID_OR_TITLE: readonly ItemName[] = [
  (known) => known.get('id'),
  (known) => known.get('title')?.toLowerCase(),
];
interface Open {
  readonly map: Map<string, Said>;
  readonly at: CellPlace;
}

/** Reads the table of criteria row by row: what a row belongs to stands above it. */
export class LineReader {
  readonly #groups: SaidMap[] = [];
  #group: { readonly criteria: Said[] } | undefined;
  #criterion: Open | undefined;

  constructor(
    readonly table: PartTable,
    readonly reader: CellReader,
    readonly ids: EventIds,
    /** By criterion; nothing where the workbook has lost the sheet. */
    readonly duties: ReadonlyMap<string, SaidList> | undefined,
  ) {}

  groups(): SaidList {
    for (const row of this.table.rows) this.#row(row);
    return this.#list(this.#groups, { sheet: this.table.sheet.name, row: this.table.head, column: 0 });
  }

  #row(row: number): void {
    const { table, reader } = this;
    const at = { sheet: table.sheet.name, row, column: table.columns.get('title') ?? 0 };
    const kindAt = table.columns.get('line');
    const kind = kindAt === undefined ? undefined : reader.value(table.sheet, row, kindAt, columnOf('line').is);
    if (kind?.value === 'example') this.#example(row, at);
    else this.#line(kind, this.#cells(row), at);
  }

  #line(kind: SaidValue | undefined, cells: Cells, at: CellPlace): void {
    const said = kind ? kind.value : this.#lineOf(cells);
    if (said === 'group') this.#openGroup(cells, at);
    else if (said === 'criterion') this.#openCriterion(cells, at);
    else if (typeof said === 'string') this.#inside(said, cells, at);
    else if (!kind && cells.size > 0) this.#tell({ id: 'unclear-line' }, at);
  }

  #cells(row: number): Cells {
    const { table, reader } = this;
    return new Map(
      LINE_COLUMNS.flatMap(({ key, is }): [string, SaidValue][] => {
        const column = table.columns.get(key);
        if (key === 'line' || column === undefined) return [];
        const value = reader.value(table.sheet, row, column, key === 'id' ? text : is);
        return value ? [[key, value]] : [];
      }),
    );
  }

  /** What a row is that does not say it. */
  #lineOf(cells: Cells): string | undefined {
    if (cells.has('mode')) return 'criterion';
    const id = String(cells.get('id')?.value ?? '');
    if (cells.has('max')) return /\d\W*$/.test(id) ? 'criterion' : 'group';
    const mode = String(knownSaid(this.#openMap()).get('mode') ?? '');
    return cells.has('points') ? modeNamed(mode)?.keys.find(({ rows }) => rows)?.name : undefined;
  }

  #openMap(): SaidMap {
    return this.#map(this.#criterion?.map ?? new Map(), OUTSIDE);
  }

  #openGroup(raw: Cells, at: CellPlace): void {
    const cells = this.#numbered(raw, at);
    const criteria: Said[] = [];
    this.#group = { criteria };
    this.#criterion = undefined;
    const list: Said = { is: 'list', items: criteria, named: BY_ID_OR_TITLE, at };
    this.#groups.push(this.#map(picked(cells, ['id', 'title', 'max'], [['criteria', list]]), at));
  }

  #openCriterion(raw: Cells, at: CellPlace): void {
    const cells = this.#numbered(raw, at);
    const own = [...KEYS_IN_CELLS, ...KEYS_OF_WORDS].map(({ name }) => name);
    const map = picked(cells, ['id', 'title', 'max', 'mode', ...own]);
    for (const [name, said] of saidInColumns(cells, this.table.columns, at)) map.set(name, said);
    const duties = this.duties?.get(String(cells.get('id')?.value));
    if (duties) map.set('covers', duties);
    this.#criterion = { map, at };
    if (this.#group) this.#group.criteria.push(this.#map(map, at));
    else this.#tell({ id: 'belongs-nowhere' }, at);
  }

  /** A row of what the criterion above has rows of: an event, or a name with its points. */
  #inside(name: string, cells: Cells, at: CellPlace): void {
    const open = this.#criterion;
    const { of, named } = KEYS_IN_ROWS.find((key) => key.name === name)?.rows ?? {};
    if (!open) this.#tell({ id: 'belongs-nowhere' }, at);
    else if (of === 'event') this.#event(name, cells, open, at);
    else this.#points(name, { cells, title: cells.get(named ?? 'title')?.value }, open, at);
  }

  #event(name: string, cells: Cells, { map }: Open, at: CellPlace): void {
    const there = map.get(name);
    const items = there?.is === 'list' ? there.items : [];
    map.set(name, this.#list([...items, eventSaid(cells, this.ids, at)], at));
  }

  #points(name: string, { cells, title }: { cells: Cells; title: unknown }, { map }: Open, at: CellPlace): void {
    const there = map.get(name);
    const pairs = new Map(there?.is === 'map' ? there.pairs : []);
    const points = cells.get('points') ?? { is: 'value', value: undefined, isExact: false, at };
    if (typeof title !== 'string') this.#tell({ id: 'no-title' }, at);
    else if (pairs.has(title)) this.#tell({ id: 'twice', text: title, row: pairs.get(title)?.at.row ?? at.row }, at);
    else if (!cells.has('points') && this.table.columns.has('points')) this.#tell({ id: 'no-points' }, at);
    else map.set(name, { is: 'map', pairs: pairs.set(title, points), owns: () => true, isOrdered: true, at });
  }

  /** What the columns tell of that are still there. */
  #map(pairs: ReadonlyMap<string, Said>, at: CellPlace): SaidMap {
    const { columns } = this.table;
    const isShown = (key: string) =>
      key === 'covers' ? this.duties !== undefined : columns.has(key) || hasColumns(key, columns);
    const inRows = new Set(KEYS_IN_ROWS.map(({ name }) => name));
    return { is: 'map', pairs, owns: (key) => (inRows.has(key) ? columns.has('points') : isShown(key)), at };
  }

  #list(items: readonly Said[], at: CellPlace): SaidList {
    return { is: 'list', items, named: BY_ID_OR_TITLE, at };
  }

  /** The same with an id as groups and criteria have it. */
  #numbered(cells: Cells, at: CellPlace): Cells {
    const column = this.table.columns.get('id');
    const id = column === undefined ? undefined : this.reader.value(this.table.sheet, at.row, column, criterionId);
    if (!id) return cells;
    return new Map([...cells, ['id', id]]);
  }

  #example(row: number, at: CellPlace): void {
    if (!isExampleTitle(this.table.sheet.cell(row, at.column)?.text ?? '')) this.#tell({ id: 'still-an-example' }, at);
  }

  #tell(fault: ScaleFault, at: CellPlace): void {
    this.reader.tell(fault, at);
  }
}

const OUTSIDE: CellPlace = { sheet: '', row: 0, column: 0 };

function columnOf(key: string): ScaleColumn {
  const found = LINE_COLUMNS.find((column) => column.key === key);
  if (!found) throw new Error(`no column ${key}`);
  return found;
}

function picked(cells: Cells, keys: readonly string[], more: readonly [string, Said][] = []): Map<string, Said> {
  const own = keys.flatMap((key): [string, Said][] => {
    const cell = cells.get(key);
    return cell ? [[key, cell]] : [];
  });
  return new Map([...own, ...more]);
}

/** An event of a row; a new one gets an id of its title. */
export function eventSaid(cells: Cells, ids: EventIds, at: CellPlace): SaidMap {
  const title = cells.get('title');
  const id = cells.get('id') ?? ids.made(typeof title?.value === 'string' ? title.value : '', title?.at ?? at);
  const pairs = new Map([['id', id] as const, ...picked(cells, ['title', 'per', 'points', 'limit'])]);
  return { is: 'map', pairs, owns: (key) => EVENT_KEYS.has(key), at };
}
const EVENT_KEYS: ReadonlySet<string> = new Set(['id', 'title', 'per', 'points', 'limit']);
