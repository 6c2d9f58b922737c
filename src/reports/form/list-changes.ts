import type { ImportedList } from '../../answers/entry/list-imported.ts';
import { addressOf } from '../../base/cell-address.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { insideSentence } from '../../base/sentence.ts';
import { BLANK, type Cell, type Column, rowOf, type Table } from '../../documents/table.ts';
import type { Deed } from '../../forms/lists/deed.ts';
import type { ListItem, ListKind, ListRow } from '../../forms/lists/list-kind.ts';
import { named } from '../person-words.ts';
import { ListValues } from './list-values.ts';
import { LIST_WORDS } from './list-words.ts';

/** What a table changes, a line each: who, what, before, after, in which cell. Columns that nothing stands in are left out. */
export function changesTable({ list, deeds, called, organization }: ImportedList, locale: Locale): Table[] {
  if (!list || deeds.length === 0) return [];
  const { who, what, before, after, cell } = WORDS[locale];
  const values = new ListValues(list, called, locale);
  const lines = deeds.map((deed): (string | undefined)[] => {
    const told = lineOf(deed, list, values);
    return [whoIn(deed.row, organization, values), told.what, told.before, told.after, cellOf(deed)];
  });
  const columns = [who, what, before, after, cell].map(
    (heading, i): Column => ({ heading, weight: i === 1 ? 2 : i === 4 ? 0 : 1, align: 'left' }),
  );
  const isSaid = columns.map((_, i) => lines.some((line) => line[i] !== undefined));
  const table: Table = {
    kind: 'table',
    columns: columns.filter((_, i) => isSaid[i]),
    rows: lines.map((line) =>
      rowOf(
        line.filter((_, i) => isSaid[i]).map((text): Cell => (text === undefined ? BLANK : { kind: 'text', text })),
      ),
    ),
  };
  return [table];
}

/** “Bà Kadá Thị Mai”; of somebody new as the row says. */
function whoIn(row: ListRow, organization: ImportedList['organization'], values: ListValues): string {
  const known =
    organization && row.isKnown && row.kind !== 'office'
      ? named({ ...row, kind: row.kind }, organization, values.locale)
      : undefined;
  const honorific = values.locale === 'vi' ? values.ofRow(row)('honorific') : undefined;
  const name = values.list.isRegister ? row.name : (values.called.get(`${row.kind} ${row.id}`) ?? row.name);
  return known ?? [honorific, name].filter(Boolean).join(' ');
}

function cellOf(deed: Deed): string | undefined {
  const { row, values } = deed.row;
  const first = Math.min(...[...values.values()].map(({ column }) => column));
  const own = deed.is === 'changed' ? deed.column : deed.is === 'moved' ? values.get('unit')?.column : undefined;
  if (deed.is === 'removed') return undefined;
  return addressOf(row, own ?? (Number.isFinite(first) ? first : 0));
}

interface Line {
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

function lineOf(deed: Deed, list: ListKind, values: ListValues): Line {
  const words = WORDS[values.locale];
  if (deed.is === 'added') return { what: `${joinedAs(deed.row, list, values)}${ofRow(deed.row, list, values)}` };
  if (deed.is === 'moved') return movedLine(deed, values);
  if (deed.is === 'removed') return { what: words.removed(itemInWords(deed.item, list, values)) };
  const { key, item, there, value } = deed;
  const heading = insideSentence(
    key === 'name' && !isColumn(key, list) ? LIST_WORDS[values.locale].name : headingOf(key, list, values.locale),
  );
  const about = item && list.said?.[values.locale](values.ofItem(item));
  const before = values.node(key, there);
  const what = before === undefined ? words.filled(heading) : words.corrected(heading);
  return { what: about ? `${what} (${about})` : what, before, after: values.value(key, value) };
}

/** “chuyển sang Văn phòng từ 09/01/2017”, with the post before and the new one. */
function movedLine({ row, after }: Extract<Deed, { is: 'moved' }>, values: ListValues): Line {
  const words = WORDS[values.locale];
  const say = values.ofRow(row);
  const before = (key: string) => values.node(key, after?.get(key));
  const post = (of: (key: string) => string | undefined) =>
    ['position', 'unit'].flatMap((key) => of(key) ?? []).join(', ') || undefined;
  const days = [say('from') && words.since(say('from') ?? ''), say('to') && words.until(say('to') ?? '')];
  const isSame = after !== undefined && say('unit') === before('unit');
  const what = isSame ? words.takes(say('position') ?? '') : words.moves(say('unit') ?? '');
  return { what: [what, ...days].filter(Boolean).join(' '), before: after && post(before), after: post(say) };
}

/** That somebody is new, and under which code; of the register alone. */
function joinedAs({ isKnown, kind, id }: ListRow, { isRegister }: ListKind, { locale }: ListValues): string {
  return isKnown || !isRegister ? '' : WORDS[locale].joined[kind === 'unit' ? 'unit' : 'member'](id);
}

/** What a new item says, in the words of its list, and behind these whatever else its row says. */
function ofRow(row: ListRow, list: ListKind, values: ListValues): string {
  const say = values.ofRow(row);
  // Who is new stands there with what is said before the name, and the office's own rows are called by their first two cells.
  const told = new Set(row.isKnown ? [] : ['honorific']);
  if (row.kind === 'office' && !list.settings) for (const key of [...row.values.keys()].slice(0, 2)) told.add(key);
  const said = list.said?.[values.locale]((key) => {
    told.add(key);
    return say(key);
  });
  const others = [...row.values.keys()].filter((key) => !told.has(key));
  const more = others.map((key) => `${insideSentence(headingOf(key, list, values.locale))}: ${say(key) ?? ''}`);
  return [...(said ? [said] : []), ...more].join(', ');
}

/** An item of the files, said as a row of it would be. */
export function itemInWords(item: ListItem, list: ListKind, values: ListValues): string {
  const say = values.ofItem(item);
  const said = list.said?.[values.locale](say);
  return said ?? list.columns.flatMap(({ key }) => say(key) ?? []).join(', ');
}

function isColumn(key: string, { columns }: ListKind): boolean {
  return columns.some((column) => column.key === key);
}

function headingOf(key: string, { columns }: ListKind, locale: Locale): string {
  return columns.find((column) => column.key === key)?.words[locale] ?? key;
}

const WORDS = bilingual({
  vi: {
    who: 'Ai',
    what: 'Điều gì',
    before: 'Trước',
    after: 'Sau',
    cell: 'Ô',
    joined: {
      member: (id: string) => `người mới, mã ${id}: `,
      unit: (id: string) => `phòng mới, mã ${id}: `,
    },
    removed: (what: string) => `bỏ: ${what}`,
    filled: (what: string) => `ghi ${what}`,
    corrected: (what: string) => `sửa ${what}`,
    moves: (unit: string) => `chuyển sang ${unit}`,
    takes: (post: string) => `làm ${post}`,
    since: (day: string) => `từ ${day}`,
    until: (day: string) => `đến ${day}`,
  },
  en: {
    who: 'Who',
    what: 'What',
    before: 'Before',
    after: 'After',
    cell: 'Cell',
    joined: { member: (id) => `new, id ${id}: `, unit: (id) => `new, id ${id}: ` },
    removed: (what) => `removed: ${what}`,
    filled: (what) => `${what} written down`,
    corrected: (what) => `${what} put right`,
    moves: (unit) => `moves to ${unit}`,
    takes: (post) => `becomes ${post}`,
    since: (day) => `from ${day}`,
    until: (day) => `to ${day}`,
  },
});
