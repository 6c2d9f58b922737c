import type { Value } from '../../editing/value.ts';
import type { Node } from '../../source/node.ts';
import type { Laying } from './laying.ts';
import { type Given, type ListItem, type ListKind, type ListRow, type Subject, valueNode } from './list-kind.ts';
import { isWhole } from './list-merge.ts';
import { valuesOf } from './row-values.ts';

/** Lays the row of a division over what the file says of it; the first row of a new one begins it. */
export function layUnit(kind: ListKind, { rows, items, target }: Subject, laid: Laying): void {
  const [item] = items;
  for (const row of rows) {
    if (item) layKnown(kind, row, item, laid);
    else if (target && row === rows[0] && isWhole(row, laid)) {
      const { rated, ...values } = valuesOf(
        row,
        kind.columns.map(({ key }) => key),
      );
      // Whoever is scored says nothing of it.
      const value = { id: row.id, name: row.name, ...values, ...(rated === false ? { rated } : {}) };
      laid.change({ is: 'added', row }, target, { do: 'add', at: ['units'], value });
    }
  }
}

function layKnown(kind: ListKind, row: ListRow, item: ListItem, laid: Laying): void {
  const { node, path } = item;
  laid.over(row, { node, at: [...path, 'name'], there: node.get('name') }, { value: row.name, column: 1 });
  for (const column of kind.columns) {
    const given = row.values.get(column.key);
    if (given && isSaidBefore(column.key, node, given)) continue;
    const at = [...path, ...(column.at?.(node, item) ?? [column.key])];
    const place = { node, at, there: valueNode(item, column), key: column.key };
    if (!given) {
      laid.cleared(row, place);
      continue;
    }
    const asFile = column.key === 'deputies' ? { ...given, value: withDays(node, given.value) } : given;
    laid.over(row, place, asFile);
  }
}

/** Whoever is scored need not say so; of deputies with their days and charge the table has only the names. */
function isSaidBefore(key: string, node: Node, { value }: Given): boolean {
  if (key === 'rated') return value === true && node.get('rated') === undefined;
  return key === 'deputies' && JSON.stringify(value) === JSON.stringify(deputiesOf(node).map(({ id }) => id));
}

/** A day, or the list of what a deputy is in charge of. */
function asWritten(value: Node): Value {
  return value.isList ? [...value.items()].map(({ text }) => text) : value.text;
}

/** Deputies by id, those that have days or a charge with these. */
function withDays(node: Node, value: Value): Value {
  if (!Array.isArray(value)) return value;
  const known = new Map(deputiesOf(node).map(({ id, said }) => [id, said] as const));
  return value.map((id) => known.get(String(id)) ?? id);
}

function deputiesOf(node: Node): { readonly id: string; readonly said: Value }[] {
  return [...(node.get('deputies')?.items() ?? [])].map((item) => {
    if (!item.isMap) return { id: item.text, said: item.text };
    const said = Object.fromEntries([...item.pairs()].map(([key, value]) => [key.text, asWritten(value)]));
    return { id: item.get('member')?.text ?? '', said };
  });
}
