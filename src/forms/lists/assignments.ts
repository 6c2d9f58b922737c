import { daysAfter } from '../../base/day.ts';
import type { Value } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import type { Laying } from './laying.ts';
import { type ListItem, type ListKind, type ListRow, lackingIn, type Subject, valuesOf } from './list-kind.ts';
import { isWhole } from './list-merge.ts';

/** One post of somebody as the file has it, or as a row begins it. */
interface Post {
  readonly from: string;
  /** Whether something says when it ends, in the file or in its row. */
  hasEnd: boolean;
  /** Its place in the file; none where it is new. */
  readonly index?: number;
  /** The values that are to be written, where it is new. */
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
  const begun = rows.filter((row) => !found.has(row) && keys.some((key) => row.values.has(key)));
  const sound = begun
    .filter((row) => isWhole(row, laid))
    .filter((row) => saysEnough(kind, row, laid, ['unit', 'from']));
  const held = new Set(begun.filter((row) => !sound.includes(row)));
  const own = ownKeys(kind);
  for (const row of rows.filter((listRow) => !held.has(listRow))) {
    layOwn(row, member, own, laid);
    const pair = found.get(row);
    if (pair) layPost(row, member, pair, keys, laid);
  }
  const posts = nodes.map((node, index): Post => {
    const row = rows.find((listRow) => found.get(listRow)?.index === index);
    const hasEnd = node.get('to') !== undefined || (row?.values.has('to') ?? false);
    return { index, from: node.get('from')?.text ?? '', hasEnd };
  });
  addToMember(sound, posts, member, keys, laid);
}

/** What a row says of the person, whichever post it is about. */
function layOwn(row: ListRow, { node, path }: ListItem, keys: readonly string[], laid: Laying): void {
  laid.over(row, { node, at: [...path, 'name'], there: node.get('name') }, { value: row.name, column: 1 });
  for (const key of keys) {
    const given = row.values.get(key);
    if (given) laid.over(row, { node, at: [...path, key], there: node.get(key) }, given);
  }
}

function layPost(
  row: ListRow,
  { node, path }: ListItem,
  { post, index, isSure }: Pair,
  keys: readonly string[],
  laid: Laying,
): void {
  for (const key of keys) {
    const given = row.values.get(key);
    const at = [...path, 'assignments', index, key];
    if (given) laid.over(row, { node, at, there: post.get(key), isSure }, given);
  }
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
  for (const [row, value] of fresh) laid.change(row, node, { do: 'add', at: list, value });
}

/** New posts in the order of their days; one that nothing ends ends on the day before the next begins. */
function newPosts(
  rows: readonly ListRow[],
  there: readonly Post[],
  keys: readonly string[],
  end: (index: number, to: string) => void,
): [ListRow, Value][] {
  const fresh = rows.map((row): Post & { row: ListRow; values: Record<string, Value | undefined> } => {
    const values = valuesOf(row, keys);
    return { row, values, from: String(values['from'] ?? ''), hasEnd: values['to'] !== undefined };
  });
  const all = [...there, ...fresh].sort((a, b) => (a.from < b.from ? -1 : a.from === b.from ? 0 : 1));
  for (const [i, { from }] of all.entries()) {
    const before = all[i - 1];
    const isBegun = fresh.some((post) => post === all[i] || post === before);
    if (!before || before.hasEnd || !isBegun || from === '') continue;
    before.hasEnd = true;
    if (before.values) before.values['to'] = daysAfter(from, -1);
    else if (before.index !== undefined) end(before.index, daysAfter(from, -1));
  }
  return fresh.toSorted((a, b) => (a.from < b.from ? -1 : 1)).map(({ row, values }) => [row, values]);
}

/** Somebody new, with all the posts that the rows say; held back whole where one row says too little. */
function newMember(kind: ListKind, rows: readonly ListRow[], target: Node, laid: Laying): void {
  const needed = rows.length > 1 ? ['unit', 'from'] : ['unit'];
  const told = rows.filter((row) => isWhole(row, laid)).filter((row) => saysEnough(kind, row, laid, needed));
  const [first, ...more] = told;
  if (!first || told.length < rows.length) return;
  const own = ownKeys(kind).map((key) => [key, firstSaid(rows, key)] as const);
  const { honorific, ...others } = Object.fromEntries(own);
  const posts = newPosts(told, [], postKeys(kind), () => undefined).map(([, post]) => post);
  const value = { id: first.id, honorific, name: first.name, ...others, assignments: posts };
  laid.change(first, target, { do: 'add', at: ['members'], value });
  for (const row of more) laid.change(row, target);
}

/** Which post it is and since when, where there are several. */
function saysEnough(kind: ListKind, row: ListRow, laid: Laying, needed: readonly string[]): boolean {
  const columns = lackingIn(row, ['name', ...needed]);
  if (columns.length > 0) laid.tell(row, { id: 'too-little-said', list: kind.id, name: row.name || row.id, columns });
  return columns.length === 0;
}

function firstSaid(rows: readonly ListRow[], key: string): Value | undefined {
  return rows.find(({ values }) => values.has(key))?.values.get(key)?.value;
}

interface Pair {
  readonly post: Node;
  readonly index: number;
  readonly isSure: boolean;
}

/** The post that each row is about; nothing where it begins one. */
function pairs(rows: readonly ListRow[], nodes: readonly Node[]): Map<ListRow, Pair> {
  const found = new Map<ListRow, Pair>();
  const left = new Set(nodes.keys());
  const pair = (isOf: (row: ListRow, post: Node) => boolean, isSure: boolean) => {
    for (const row of rows) {
      const index = found.has(row) ? undefined : [...left].findLast((at) => nodes[at] && isOf(row, nodes[at]));
      const post = nodes[index ?? -1];
      if (index === undefined || !post) continue;
      left.delete(index);
      found.set(row, { post, index, isSure });
    }
  };
  pair((row, post) => said(row, 'from') !== undefined && said(row, 'from') === post.get('from')?.text, true);
  pair((row, post) => said(row, 'from') === undefined && isSamePost(row, post), true);
  pair((row, post) => isSamePost(row, post) && post.get('from') === undefined, true);
  pair((row, post) => isSamePost(row, post) && !isOver(post, said(row, 'from')), false);
  // An only row that says no day, or an earlier one than the last, speaks of today's post.
  const last = lastOf(nodes);
  const isEarly = (row: ListRow, post: Node) => (said(row, 'from') ?? '') <= (post.get('from')?.text ?? '');
  if (rows.length === 1) pair((row, post) => post === last && isEarly(row, post), said(rows[0], 'from') === undefined);
  return found;
}

function isSamePost(row: ListRow, post: Node): boolean {
  return (['unit', 'position'] as const).every((key) => {
    const here = said(row, key);
    return here === undefined ? key === 'position' : here === post.get(key)?.text;
  });
}

/** Whether a post had ended when another began: who comes back to it begins it anew. */
function isOver(post: Node, from: string | undefined): boolean {
  const to = post.get('to')?.text;
  return to !== undefined && from !== undefined && to < from;
}

function lastOf(nodes: readonly Node[]): Node | undefined {
  return [...nodes].sort((a, b) => ((a.get('from')?.text ?? '') < (b.get('from')?.text ?? '') ? -1 : 1)).at(-1);
}

function said(row: ListRow | undefined, key: string): string | undefined {
  const given = row?.values.get(key)?.value;
  return typeof given === 'string' ? given.normalize('NFC') : undefined;
}
