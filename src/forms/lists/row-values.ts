import type { Value } from '../../editing/value.ts';
import type { ListRow } from './list-kind.ts';

/** Which of these columns a row leaves blank. */
export function lackingIn({ name, values }: ListRow, needed: readonly string[]): string[] {
  return needed.filter((key) => (key === 'name' ? name === '' : !values.has(key)));
}

/** A row's values as a map to be written, in the order of the columns. */
export function valuesOf({ values }: ListRow, keys: readonly string[]): Record<string, Value | undefined> {
  return Object.fromEntries(keys.map((key) => [key, values.get(key)?.value]));
}

/** What a file's item of a person or collective begins with. */
export function whoseValues({ kind, id, name }: ListRow): Record<string, Value> {
  return { [kind]: id, ...(name === '' ? {} : { name }) };
}
