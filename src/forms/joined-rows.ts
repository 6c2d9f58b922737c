import { grouped } from '../base/grouped.ts';
import type { Subject } from '../model/due.ts';
import type { Doubt, Filled, Given } from './filled-row.ts';
import { productsOf } from './products.ts';
import type { TroubleAt } from './trouble.ts';

/** Rows with those of one subject made one, where each of them gives products and nothing else. */
interface Joined {
  readonly filled: readonly Filled[];
  readonly troubles: readonly TroubleAt[];
}

/**
 * Several rows of a subject make one list of products. Of whom a row was not understood nothing is taken: a list that lacks a
 * line is another result.
 */
export function joinedRows(all: readonly Filled[], broken: ReadonlySet<Subject>): Joined {
  const troubles: TroubleAt[] = [];
  const filled = [...grouped(all, ({ subject }) => subject)].flatMap(([subject, rows]) => {
    const [first] = rows;
    if (!first || !rows.every(isOfProducts)) return rows;
    if (!broken.has(subject)) return [joined(first, rows)];
    const { sheet, row } = first;
    troubles.push(...rows.flatMap(doubtsIn).map(({ why }) => why));
    troubles.push({ trouble: { id: 'products-held-back', name: subject.name }, sheet, row, column: 0 });
    return [];
  });
  return { filled, troubles };
}

function isOfProducts({ marks, notes, absence, causes, remedies, bonus, penalty }: Filled): boolean {
  const given = [...marks.values()].flatMap((column) => [...column.values()]);
  const others = notes.size + bonus.length + penalty.length > 0 || absence || causes || remedies;
  return !others && given.length > 0 && given.every(({ value }) => productsOf(value));
}

/** What is doubted of the marks of a row. */
function doubtsIn({ marks }: Filled): readonly Doubt[] {
  return [...marks.values()].flatMap((column) => [...column.values()].flatMap(({ doubts = [] }) => doubts));
}

function joined(first: Filled, rows: readonly Filled[]): Filled {
  const marks = new Map([...first.marks].map(([column, own]) => [column, new Map(own)] as const));
  for (const row of rows.slice(1))
    for (const [column, own] of row.marks) {
      const known = marks.get(column) ?? new Map<string, Given>();
      marks.set(column, known);
      for (const [criterion, given] of own) {
        const there = known.get(criterion);
        known.set(criterion, there ? both(there, given) : given);
      }
    }
  return { ...first, marks };
}

function both(there: Given, { value, doubts = [] }: Given): Given {
  const all = [...(there.doubts ?? []), ...doubts];
  return {
    ...there,
    doubts: all,
    value: { products: [...(productsOf(there.value) ?? []), ...(productsOf(value) ?? [])] },
  };
}
