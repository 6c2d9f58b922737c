import { Exact } from '../../base/exact.ts';

type Field = { readonly value: Exact | string } | 'none' | undefined;

/** Whether two fields of a file say different things; 1 and 1.0 do not. */
export function differs(a: Field, b: Field): boolean {
  const [one, other] = [saidBy(a), saidBy(b)];
  if (one instanceof Exact && other instanceof Exact) return !one.equals(other);
  return one !== other;
}

function saidBy(field: Field): Exact | string | undefined {
  return typeof field === 'object' ? field.value : field;
}
