import { daysAfter } from '../../base/day.ts';
import type { Value } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import { type Pair, pairs, said } from './assignment-pairs.ts';
import type { Laying } from './laying.ts';
import type { ListItem, ListKind, ListRow, Subject } from './list-kind.ts';
import { isWhole } from './list-merge.ts';
import { lackingIn, valuesOf } from './row-values.ts';

/** One post of somebody as the file has it, or as a row begins it. */
interface Post {
  readonly from: string;
  /** When it ends, where something says so, in the file or in its row. */
  to: string | undefined;
  readonly unit: string;
  /** Its place in the file; none where it is new. */
  readonly index?: number;
  readonly node?: Node;
  /** The row that begins it, and the values that are to be written. */
  readonly row?: ListRow;
  readonly values?: Record<string, Value | undefined>;
}

/** Lays the rows of one person over the posts that the file has: by their first day, then by what a correction leaves as it was. */
export function layPerson(kind: ListKind, { rows, items, target }: Subject, laid: Laying): void {
  const [member] = items;
  if (member) layMember(kind, rows, member, laid);
  else if (target) newMember(kind, rows, target, laid);
}

/** The keys of a post, each written inside of it. */
function postKeys({ columns }: ListKind): string[] {
  return columns.filter(({ at }) => at !== undefined).map(({ key }) => key);
}

/** The keys of the person, besides id and name. */
function ownKeys({ columns }: ListKind): string[] {
  return columns.filter(({ at }) => at === undefined).map(({ key }) => key);
}

function layMember(kind: ListKind, rows: readonly ListRow[], member: ListItem, laid: Laying): void {
  const nodes = [...(member.node.get('assignments')?.items() ?? [])];
  const found = pairs(rows, nodes);
  const keys = postKeys(kind);
  const posts = nodes.map((node, index) => {
    const row = rows.find((listRow) => found.get(listRow)?.index === index);
    return postThere(node, index, row, laid);
  });
  const begun = rows.filter((row) => !found.has(row) && keys.some((key) => row.values.has(key)));
  const told = begun.filter((row) => isWhole(row, laid)).filter((row) => saysEnough(row, laid, ['unit', 'from']));
  const sound = apart(told, posts, laid);
  const held = new Set(begun.filter((row) => !sound.includes(row)));
  const own = ownKeys(kind);
  for (const row of rows.filter((listRow) => !held.has(listRow))) {
    layOwn(row, member, own, rows.length === 1, laid);
    const pair = found.get(row);
    if (pair) layPost(row, member, pair, keys, laid);
  }
  addToMember(sound, posts, member, keys, laid);
}

/** A post of the file as it will be once its row is laid over it. */
function postThere(node: Node, index: number, row: ListRow | undefined, { takesOver }: Laying): Post {
  const text = (key: string) => {
    const [there, here] = [node.get(key)?.text, said(row, key)];
    return takesOver ? (here ?? there) : (there ?? here);
  };
  return { index, node, from: text('from') ?? '', to: text('to'), unit: text('unit') ?? '' };
}

/** Rows whose post begins on no day on which another, which has its end, still lasts: which of both days is wrong nobody knows. */
function apart(rows: readonly ListRow[], posts: readonly Post[], laid: Laying): ListRow[] {
  return rows.filter((row) => {
    const from = said(row, 'from') ?? '';
    const to = said(row, 'to');
    const other = posts.find((post) =>
      post.from < from ? post.to !== undefined && post.to >= from : to !== undefined && to >= post.from,
    );
    const whose = { name: row.name || row.id, unit: other?.unit ?? '', here: from };
    if (other)
      laid.tell(row, { id: 'posts-overlap', ...whose, from: other.from, to: other.to }, row.values.get('from')?.column);
    return !other;
  });
}

/** What a row says of the person, whichever post it is about. */
function layOwn(row: ListRow, { node, path }: ListItem, keys: readonly string[], isOnly: boolean, laid: Laying): void {
  laid.over(row, { node, at: [...path, 'name'], there: node.get('name') }, { value: row.name, column: 1 });
  for (const key of keys) {
    const given = row.values.get(key);
    const place = { node, at: [...path, key], there: node.get(key) };
    if (given) laid.over(row, place, given);
    else if (isOnly) laid.cleared(row, place);
  }
}

function layPost(
  row: ListRow,
  { node, path, ...whose }: ListItem,
  { post, index, isSure }: Pair,
  keys: readonly string[],
  laid: Laying,
): void {
  const way = [...path, 'assignments', index];
  if (isMoveOrCorrection(row, post, laid)) return;
  for (const key of keys) {
    const given = row.values.get(key);
    const item = { ...whose, node: post, path: way };
    const place = { node, at: [...way, key], there: post.get(key), item, isSure };
    if (given) laid.over(row, place, given);
    else laid.cleared(row, place, key === 'unit');
  }
}

/** Another division or post with no day of its own: whether somebody moved or it was wrong nobody can tell, so it is asked. */
function isMoveOrCorrection(row: ListRow, post: Node, laid: Laying): boolean {
  if (laid.isReplacing) return false;
  const key = ['unit', 'position'].find((each) => {
    const [here, there] = [said(row, each), post.get(each)?.text];
    return here !== undefined && there !== undefined && there !== '…' && here !== there;
  });
  if (key === undefined) return false;
  const [there, here] = [[post.get(key)?.text ?? ''], [said(row, key) ?? '']];
  const from = post.get('from')?.text;
  laid.tell(row, { id: 'move-or-correction', list: laid.list, key, there, here, from }, row.values.get(key)?.column);
  return true;
}

function addToMember(
  rows: readonly ListRow[],
  posts: readonly Post[],
  { node, path }: ListItem,
  keys: readonly string[],
  laid: Laying,
): void {
  const list = [...path, 'assignments'];
  const fresh = newPosts(rows, posts, keys, (index, to) =>
    laid.along(node, { do: 'set', at: [...list, index, 'to'], value: to }),
  );
  for (const { row, values, after } of fresh) {
    laid.change({ is: 'moved', row, after }, node, { do: 'add', at: list, value: values });
  }
}

/** A post that a row begins: what is written, and the one before it. */
interface Begun {
  readonly row: ListRow;
  readonly values: Record<string, Value | undefined>;
  readonly after: Node | undefined;
}

/** New posts in the order of their days, each with the one before it; one that nothing ends ends on the day before the next begins. */
function newPosts(
  rows: readonly ListRow[],
  there: readonly Post[],
  keys: readonly string[],
  end: (index: number, to: string) => void,
): Begun[] {
  const fresh = rows.map((row) => {
    const values = valuesOf(row, keys);
    return { row, values, from: String(values['from'] ?? ''), to: said(row, 'to'), unit: said(row, 'unit') ?? '' };
  });
  const all: Post[] = [...there, ...fresh].sort((a, b) => (a.from < b.from ? -1 : a.from === b.from ? 0 : 1));
  for (const [i, post] of all.entries()) {
    const before = all[i - 1];
    const isBegun = post.row !== undefined || before?.row !== undefined;
    if (!before || before.to !== undefined || !isBegun || post.from === '') continue;
    before.to = daysAfter(post.from, -1);
    if (before.values) before.values['to'] = before.to;
    else if (before.index !== undefined) end(before.index, before.to);
  }
  return fresh
    .toSorted((a, b) => (a.from < b.from ? -1 : 1))
    .map(({ row, values }) => ({ row, values, after: all[all.findIndex((post) => post.row === row) - 1]?.node }));
}

/** Somebody new, with all the posts that the rows say; held back whole where one row says too little. */
function newMember(kind: ListKind, rows: readonly ListRow[], target: Node, laid: Laying): void {
  const needed = rows.length > 1 ? ['unit', 'from'] : ['unit'];
  const told = rows.filter((row) => isWhole(row, laid)).filter((row) => saysEnough(row, laid, needed));
  const [first, ...more] = told;
  if (!first || told.length < rows.length) return;
  const own = ownKeys(kind).map((key) => [key, firstSaid(rows, key)] as const);
  const { honorific, ...others } = Object.fromEntries(own);
  const posts = newPosts(told, [], postKeys(kind), () => undefined).map(({ values }) => values);
  const value = { id: first.id, honorific, name: first.name, ...others, assignments: posts };
  laid.change({ is: 'added', row: first }, target, { do: 'add', at: ['members'], value });
  for (const row of more) laid.change({ is: 'moved', row, after: undefined }, target);
}

/** Which post it is and since when, where there are several. */
function saysEnough(row: ListRow, laid: Laying, needed: readonly string[]): boolean {
  const columns = lackingIn(row, ['name', ...needed]);
  if (columns.length > 0) laid.tell(row, { id: 'too-little-said', list: laid.list, name: row.name || row.id, columns });
  return columns.length === 0;
}

function firstSaid(rows: readonly ListRow[], key: string): Value | undefined {
  return rows.find(({ values }) => values.has(key))?.values.get(key)?.value;
}
