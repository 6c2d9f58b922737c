import { expect, test } from 'vitest';
import { plain } from '../../../src/documents/prose.ts';
import { levelCounts } from '../../../src/reports/papers/counts.ts';
import { publicCounts } from '../../../src/reports/papers/public-rows.ts';

const LEVELS = [{ id: { value: 'tot' }, name: { value: 'Hoàn thành tốt' }, english: {} }] as unknown as Parameters<
  typeof levelCounts
>[1];
const ORDER = { order: ['tot'], name: () => 'Tốt' };

/** Individuals at those levels, as the Council and as a notice board is told of them. */
function told(levels: readonly (string | undefined)[], locale: 'vi' | 'en'): string[] {
  const naming = { locale, organization: {} } as unknown as Parameters<typeof levelCounts>[2];
  const rated = levels.map((level, i) => ({
    subject: { kind: 'member', id: `${i}` },
    level,
    isRated: level !== undefined,
  }));
  const rows = levels.map((level, i) => ({ kind: 'member', id: `${i}`, name: '', post: '', unit: '', level }) as const);
  const blocks = [
    ...levelCounts(rated as unknown as Parameters<typeof levelCounts>[0], LEVELS, naming),
    ...publicCounts(rows, ORDER, naming),
  ];
  return blocks.flatMap((block) => ('text' in block ? plain(block.text) : []));
}

test.each([
  [['tot', 'tot'], 'vi', ['Cả 02 cá nhân đều xếp loại Hoàn thành tốt.', 'Cả 02 cá nhân đều xếp loại Tốt.']],
  [[undefined, undefined], 'vi', ['Cả 02 cá nhân đều không xếp loại.', 'Cả 02 cá nhân đều không xếp loại.']],
  [[undefined, undefined], 'en', ['None of 2 individuals is rated.', 'None of 2 individuals is rated.']],
  [
    ['tot', undefined],
    'vi',
    [
      'Trong 02 cá nhân có 01 cá nhân xếp loại Hoàn thành tốt (50%) và 01 cá nhân không xếp loại (50%).',
      'Trong 02 cá nhân có 01 cá nhân xếp loại Tốt và 01 cá nhân không xếp loại.',
    ],
  ],
] as const)('of %j it is said in %s', (levels, locale, said) => {
  expect(told(levels, locale)).toEqual(said);
});
