import { grouped } from '../base/grouped.ts';
import type { Value } from '../editing/value.ts';
import type { ColumnName } from '../model/briefing.ts';
import type { Subject } from '../model/due.ts';
import { productsOf } from './products.ts';
import type { TroubleAt } from './trouble.ts';

interface Given {
  readonly value: Value;
  readonly column: number;
}

/** What of a row tells whether it gives products alone. */
interface Row {
  readonly subject: Subject;
  readonly sheet: string;
  readonly row: number;
  readonly marks: ReadonlyMap<ColumnName, ReadonlyMap<string, Given>>;
  readonly notes: ReadonlyMap<ColumnName, Given>;
  readonly absence: Given | undefined;
  readonly causes: Given | undefined;
  readonly remedies: Given | undefined;
  readonly bonus: readonly unknown[];
  readonly penalty: readonly unknown[];
}

/** Rows with those of one subject made one, where each of them gives products and nothing else. */
interface Joined<R> {
  readonly filled: readonly R[];
  readonly troubles: readonly TroubleAt[];
}

/**
 * Several rows of a subject make one list of products. Of whom a row was not understood nothing is taken: a list that lacks a
 * line is another result.
 */
export function joinedRows<R extends Row>(all: readonly R[], broken: ReadonlySet<Subject>): Joined<R> {
  const troubles: TroubleAt[] = [];
  const filled = [...grouped(all, ({ subject }) => subject)].flatMap(([subject, rows]) => {
    const [first] = rows;
    if (!first || !rows.every(isOfProducts)) return rows;
    if (!broken.has(subject)) return [joined(first, rows)];
    const { sheet, row } = first;
    troubles.push({ trouble: { id: 'products-held-back', name: subject.name }, sheet, row, column: 0 });
    return [];
  });
  return { filled, troubles };
}

function isOfProducts({ marks, notes, absence, causes, remedies, bonus, penalty }: Row): boolean {
  const given = [...marks.values()].flatMap((column) => [...column.values()]);
  const others = notes.size + bonus.length + penalty.length > 0 || absence || causes || remedies;
  return !others && given.length > 0 && given.every(({ value }) => productsOf(value));
}

function joined<R extends Row>(first: R, rows: readonly R[]): R {
  const marks = new Map([...first.marks].map(([column, own]) => [column, new Map(own)] as const));
  for (const row of rows.slice(1))
    for (const [column, own] of row.marks)
      for (const [criterion, given] of own) {
        const there = marks.get(column)?.get(criterion);
        marks.get(column)?.set(criterion, there ? both(there, given) : given);
      }
  return { ...first, marks };
}

function both(there: Given, { value }: Given): Given {
  return { ...there, value: { products: [...(productsOf(there.value) ?? []), ...(productsOf(value) ?? [])] } };
}
