import type { Criteria } from '../../model/criteria.ts';
import type { Node } from '../../source/node.ts';
import {
  isInCell,
  KEYS_IN_CELLS,
  KEYS_IN_ROWS,
  KEYS_OF_COLUMNS,
  KEYS_OF_WORDS,
  keysOfCondition,
  SIDES,
} from './columns.ts';
import { SETTINGS } from './settings.ts';

/** A row of a table as its file says it: values by the keys of columns, as files write them. */
export interface ScaleRow {
  readonly is: 'group' | 'criterion' | 'inside';
  readonly values: Readonly<Record<string, string | undefined>>;
}

/** “A. Kết quả thực hiện nhiệm vụ”: how cells name a group or a criterion. */
export function called(id: string, title: string): string {
  return title === '' || title === id ? id : `${id}. ${title}`;
}

/** The rows of “Thang điểm”: a group, its criteria, and under each what happens or its grades. */
export function lineRows({ node }: Pick<Criteria, 'node'>): ScaleRow[] {
  return itemsOf(node.get('groups')).flatMap((group) => [
    { is: 'group' as const, values: { line: 'group', ...valuesOf(group, ['id', 'title', 'max']) } },
    ...itemsOf(group.get('criteria')).flatMap(criterionRows),
  ]);
}

function criterionRows(node: Node): ScaleRow[] {
  const keys = ['id', 'title', 'max', 'mode', ...KEYS_IN_CELLS.map(({ name }) => name)];
  const words = KEYS_OF_WORDS.flatMap(({ name }): [string, string][] => {
    const all = itemsOf(node.get(name)).map(({ text }) => text);
    return all.length > 0 ? [[name, all.join('; ')]] : [];
  });
  const inner = KEYS_OF_COLUMNS.flatMap(({ name, keys = [] }) => {
    const values = valuesOf(
      node.get(name),
      keys.map((key) => key.name),
    );
    return Object.entries(values).map(([key, value]) => [`${name}.${key}`, value] as const);
  });
  const own = Object.fromEntries([...words, ...inner]);
  const rows: ScaleRow['values'][] = [{ line: 'criterion', ...valuesOf(node, keys), ...own }];
  rows.push(...KEYS_IN_ROWS.flatMap(({ name, rows }) => (rows ? insideRows(name, node.get(name), rows.named) : [])));
  return rows.map((values, at) => ({ is: at === 0 ? 'criterion' : 'inside', values }));
}

function insideRows(line: string, node: Node | undefined, named = 'title'): ScaleRow['values'][] {
  if (!node?.isMap) return itemsOf(node).map((event) => ({ line, ...eventValues(event) }));
  return node.pairs().map(([key, points]) => ({ line, [named]: key.text, points: points.text }));
}

/** The rows of “Nhiệm vụ”: each duty beside the criterion that measures it. */
export function dutyRows({ node }: Pick<Criteria, 'node'>): ScaleRow[] {
  const criteria = itemsOf(node.get('groups')).flatMap((group) => itemsOf(group.get('criteria')));
  return criteria.flatMap((criterion) =>
    itemsOf(criterion.get('covers')).map((item) => ({
      is: 'inside' as const,
      values: {
        criterion: criterion.get('id')?.text,
        ...(item.isMap ? valuesOf(item, ['duty', 'weight']) : { duty: item.text }),
      },
    })),
  );
}

/** The rows of “Danh mục”. */
export function productRows({ node }: Pick<Criteria, 'node'>): ScaleRow[] {
  return itemsOf(node.get('catalogue')).map((product) => ({
    is: 'inside' as const,
    values: valuesOf(product, ['id', 'name', 'factor']),
  }));
}

/** The rows of “Thưởng, trừ điểm”. */
export function eventRows({ node }: Pick<Criteria, 'node'>): ScaleRow[] {
  return Object.keys(SIDES).flatMap((side) =>
    itemsOf(node.get(side)?.get('events')).map((event) => ({
      is: 'inside' as const,
      values: { side, ...eventValues(event) },
    })),
  );
}

/** The rows of “Mức”: the first condition of a level beside it, the others below. */
export function levelRows({ node }: Pick<Criteria, 'node'>): ScaleRow[] {
  return itemsOf(node.get('levels')).flatMap((item) => {
    const level = { level: item.get('level')?.text };
    const conditions = itemsOf(item.get('when')).map(conditionValues);
    const rows = conditions.length > 0 ? conditions : [{}];
    return rows.map(
      (values, at): ScaleRow => ({
        is: at === 0 ? 'criterion' : 'inside',
        values: at === 0 ? { ...level, ...values } : values,
      }),
    );
  });
}

function conditionValues(item: Node): ScaleRow['values'] {
  const [[kind, node] = []] = item.pairs();
  if (!kind || !node) return {};
  const keys = keysOfCondition(kind.text).filter(isInCell);
  return {
    condition: kind.text,
    ...valuesOf(
      node,
      keys.map(({ name }) => name),
    ),
  };
}

/** What a setting says in the file; several values parted by a line end. */
export function settingValue({ node }: Pick<Criteria, 'node'>, key: string): readonly string[] {
  const found = key.split('.').reduce<Node | undefined>((at, step) => at?.get(step), node);
  if (!found || found.kind === 'nothing') return [];
  return found.isList ? itemsOf(found).map(({ text }) => text) : [found.text];
}

/** What a scale's file says that its table has no place for, by the keys of the file: it stays. */
export function keysLeftAlone({ node }: Pick<Criteria, 'node'>): string[] {
  const shown = new Set([
    'kind',
    'version',
    'id',
    'edition',
    'status',
    'groups',
    'bonus',
    'penalty',
    'levels',
    'catalogue',
  ]);
  for (const { key } of SETTINGS) shown.add(key.split('.')[0] ?? '');
  return node.pairs().flatMap(([{ text }]) => (shown.has(text) ? [] : [text]));
}

function eventValues(event: Node): ScaleRow['values'] {
  return valuesOf(event, ['id', 'title', 'per', 'points', 'limit']);
}

function valuesOf(node: Node | undefined, keys: readonly string[]): ScaleRow['values'] {
  return Object.fromEntries(
    keys.flatMap((key): [string, string][] => {
      const value = node?.get(key);
      return value?.isScalar ? [[key, value.text]] : [];
    }),
  );
}

function itemsOf(node: Node | undefined): Node[] {
  return node ? [...node.items()] : [];
}
