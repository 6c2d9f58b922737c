import { expect, test } from 'vitest';
import type { Filled } from '../../../src/forms/filled-row.ts';
import { joinedRows } from '../../../src/forms/joined-rows.ts';
import type { Subject } from '../../../src/model/due.ts';

const AN = { kind: 'member', id: 'an', name: 'Nguyễn Văn An' } as unknown as Subject;

/** A row of products of one criterion in one column of the sheet. */
function row(column: 'self' | 'head', name: string): Filled {
  const given = { value: { products: [{ name }] }, column: 0 };
  const marks = new Map([[column, new Map([['A1', given]])]]);
  const nothing = { absence: undefined, causes: undefined, remedies: undefined, bonus: [], penalty: [] };
  return {
    subject: AN,
    campaign: undefined,
    sheet: 'a',
    row: 1,
    marks,
    notes: new Map(),
    ...nothing,
  } as unknown as Filled;
}

test('rows of one person make one list in each column, also where the first row gives none there', () => {
  const { filled, troubles } = joinedRows([row('self', 'một'), row('head', 'hai'), row('self', 'ba')], new Set());
  const lists = filled.map(({ marks }) => [...marks].map(([column, own]) => [column, own.get('A1')?.value] as const));
  expect(troubles).toEqual([]);
  expect(lists).toEqual([
    [
      ['self', { products: [{ name: 'một' }, { name: 'ba' }] }],
      ['head', { products: [{ name: 'hai' }] }],
    ],
  ]);
});
