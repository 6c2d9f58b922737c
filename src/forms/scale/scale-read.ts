import { CRITERION_ID, isId } from '../../base/id.ts';
import type { Spreadsheet } from '../../source/spreadsheet/sheet.ts';
import { catalogueSaid, countsProducts } from './catalogue-said.ts';
import { CellReader } from './cell-reader.ts';
import { DUTY_COLUMNS, EVENT_COLUMNS, LEVEL_COLUMNS, LINE_COLUMNS, type Part, PRODUCT_COLUMNS } from './columns.ts';
import { dutiesSaid } from './duties.ts';
import { EventIds } from './event-ids.ts';
import type { CellPlace, FaultAt } from './fault.ts';
import { levelsSaid } from './levels.ts';
import { LineReader } from './lines.ts';
import { type Named, NameList, type Names } from './names.ts';
import { type Said, type SaidList, type SaidMap, type SaidValue, valueSaid } from './said.ts';
import { called } from './scale-rows.ts';
import { type PartTable, type ScaleTables, scaleTables } from './scale-sheet.ts';
import { SETTINGS } from './settings.ts';
import { sideEvents } from './side-events.ts';

/** What a table of a scale says, and what of it is not taken. */
export interface ScaleRead {
  readonly said: SaidMap;
  readonly faults: readonly FaultAt[];
}

const COLUMNS_OF: Readonly<Record<Exclude<Part, 'scale'>, readonly { readonly key: string }[]>> = {
  line: LINE_COLUMNS,
  duty: DUTY_COLUMNS,
  event: EVENT_COLUMNS,
  level: LEVEL_COLUMNS,
  product: PRODUCT_COLUMNS,
};

/** The id and the edition that a table says it is of. */
export function scaleNamed(spreadsheet: Spreadsheet): { readonly id: string; readonly edition: string } | undefined {
  const tables = scaleTables(spreadsheet);
  return tables && { id: said(tables, 'id'), edition: said(tables, 'edition') };
}

/** What a table says to be the title. */
export function titleIn(tables: ScaleTables): string {
  return said(tables, 'title');
}

function said({ settings }: ScaleTables, key: string): string {
  const at = settings.get(key);
  return at?.sheet.cell(at.row, at.column)?.text.trim() ?? '';
}

/** Reads the tables of a scale; `known` are the events of its file, id by title. */
export function readScale(tables: ScaleTables, names: Names, known: ReadonlyMap<string, string>): ScaleRead {
  const reader = new CellReader(names);
  const { parts } = tables;
  const pairs = settingsSaid(tables, reader);
  const shown = SETTINGS.filter(({ key }) => tables.settings.has(key));
  const owned = new Set(shown.map(({ key }) => key.split('.')[0] ?? ''));
  const ids = new EventIds(idsTyped(tables), known);
  const at = { sheet: [...parts.values()][0]?.sheet.name ?? '', row: 0, column: 0 };
  const line = parts.get('line');
  const duty = parts.get('duty');
  if (line) {
    reader.names = { ...names, criterion: new NameList([...linesNamed(line), ...names.criterion.all]) };
    pairs.set('groups', new LineReader(line, reader, ids, duty && dutiesSaid(duty, reader)).groups());
  }
  const product = parts.get('product');
  const catalogue = product && catalogueSaid(product, reader);
  if (product) owned.add('catalogue');
  if (catalogue) pairs.set('catalogue', catalogue);
  const event = parts.get('event');
  if (event) {
    for (const [side, events] of sideEvents(event, reader, ids)) pairs.set(side, withEvents(pairs.get(side), events));
    for (const side of ['bonus', 'penalty']) owned.add(side);
    const bonus = pairs.get('bonus');
    if (bonus?.is === 'map' && !bonus.pairs.has('events')) pairs.set('bonus', withEvents(bonus, noEvents(bonus.at)));
  }
  const level = parts.get('level');
  if (level) {
    reader.names = withOwn(names, pairs);
    pairs.set('levels', levelsSaid(level, reader));
  }
  if (said(tables, 'id') !== '') tellLost(tables, reader, countsProducts(pairs.get('groups')));
  return { said: { is: 'map', pairs, owns: (key) => owned.has(key), at }, faults: reader.faults };
}

/** What no scale can do without. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'effective.from', 'appliesTo.kind', 'scale.max', 'scale.step']);

/** Settings of one part of the file stand in a map of that part. */
function settingsSaid({ settings }: ScaleTables, reader: CellReader): Map<string, Said> {
  const found = new Map<string, Said>();
  for (const { key, is } of SETTINGS) {
    const cell = settings.get(key);
    const value = cell && reader.value(cell.sheet, cell.row, cell.column, is);
    if (cell && !value && NEEDED.has(key)) reader.tell({ id: 'lacking', key }, { ...cell, sheet: cell.sheet.name });
    if (!value) continue;
    const [outer = '', inner] = key.split('.');
    found.set(outer, inner === undefined ? value : inside(found.get(outer), inner, value, outer, settings));
  }
  return found;
}

function inside(
  there: Said | undefined,
  key: string,
  value: SaidValue,
  outer: string,
  settings: ScaleTables['settings'],
): SaidMap {
  const before = there?.is === 'map' ? there.pairs : [];
  const owns = (name: string) => settings.has(`${outer}.${name}`);
  return { is: 'map', pairs: new Map([...before, [key, value]]), owns, at: value.at };
}

function withEvents(there: Said | undefined, events: SaidList): SaidMap {
  const pairs = new Map([...(there?.is === 'map' ? there.pairs : []), ['events', events] as const]);
  const owns = (key: string) => key === 'events' || (there?.is === 'map' && there.owns(key));
  return { is: 'map', pairs, owns, at: events.at };
}

function noEvents(at: CellPlace): SaidList {
  return { is: 'list', items: [], named: [], at };
}

/** The ids of events that rows say themselves: none is made twice. */
function idsTyped({ parts }: ScaleTables): string[] {
  return (['line', 'event'] as const).flatMap((part) => {
    const table = parts.get(part);
    const column = table?.columns.get('id');
    if (!table || column === undefined) return [];
    const texts = table.rows.map((row) => table.sheet.cell(row, column)?.text.trim() ?? '');
    return texts.filter((text) => isId(text));
  });
}

/** Criteria as the lines of the table have them, for duties to name. */
function linesNamed({ sheet, columns, rows }: PartTable): Named[] {
  const cell = (row: number, key: string) => sheet.cell(row, columns.get(key) ?? -1)?.text.trim() ?? '';
  return rows.flatMap((row) => {
    const [id, title] = [
      cell(row, 'id')
        .replace(/[\s.)]/g, '')
        .toUpperCase(),
      cell(row, 'title'),
    ];
    return isId(id, CRITERION_ID) ? [{ id, name: called(id, title), also: [title] }] : [];
  });
}

/** Groups and events as the table itself has them, for conditions to name. */
function withOwn(names: Names, pairs: ReadonlyMap<string, Said>): Names {
  const plain = (key: string) => {
    const there = pairs.get(key);
    return (there && valueSaid(there)) as { readonly events?: unknown } | readonly Line[] | undefined;
  };
  const groups = (plain('groups') ?? []) as readonly Line[];
  const sides = ['bonus', 'penalty'].flatMap((side) => (plain(side) as Line | undefined)?.events ?? []);
  const events = [...groups.flatMap(({ criteria = [] }) => criteria.flatMap(({ events = [] }) => events)), ...sides];
  return { ...names, group: ownOf(groups, groupCalled, names.group), event: ownOf(events, titleOf, names.event) };
}

interface Line {
  readonly id?: string;
  readonly title?: string;
  readonly criteria?: readonly Line[];
  readonly events?: readonly Line[];
}

const titleOf = ({ title = '' }: Line): string => String(title);
const groupCalled = ({ id = '', title = '' }: Line): string => called(id, title);

function ownOf(lines: readonly Line[], called: (line: Line) => string, others: NameList): NameList {
  const before = new Map(others.all.map(({ id, name }) => [id, name]));
  const own = lines.flatMap((line): Named[] => {
    const id = line.id === undefined ? undefined : String(line.id);
    return id === undefined ? [] : [{ id, name: called(line), also: [titleOf(line), before.get(id) ?? id] }];
  });
  return new NameList([...own, ...others.all]);
}

/** Sheets and columns that the workbook no longer has: what they said stays. */
function tellLost({ parts }: ScaleTables, reader: CellReader, hasProducts: boolean): void {
  const all = Object.entries(COLUMNS_OF) as [Part, readonly { readonly key: string }[]][];
  const lost = all.flatMap(([part]) => (parts.has(part) || (part === 'product' && !hasProducts) ? [] : [part]));
  if (lost.length > 0) reader.tell({ id: 'sheets-lost', parts: lost }, { sheet: '', row: 0, column: 0 });
  for (const [part, columns] of all) {
    const table: PartTable | undefined = parts.get(part);
    const keys = table ? columns.filter(({ key }) => !table.columns.has(key)).map(({ key }) => key) : [];
    if (table && keys.length > 0)
      reader.tell({ id: 'columns-lost', keys }, { sheet: table.sheet.name, row: table.head, column: 0 });
  }
}
