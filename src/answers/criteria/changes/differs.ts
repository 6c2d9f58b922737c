import { Exact } from '../../../base/exact.ts';

type Field = { readonly value: Exact | string } | 'none' | undefined;

/** Whether two fields of a file say different things; 1 and 1.0 do not. */
export function differs(a: Field, b: Field): boolean {
  const [before, after] = [saidBy(a), saidBy(b)];
  if (before instanceof Exact && after instanceof Exact) return !before.equals(after);
  return before !== after;
}

function saidBy(field: Field): Exact | string | undefined {
  return typeof field === 'object' ? field.value : field;
}
