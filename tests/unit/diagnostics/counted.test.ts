import { expect, test } from 'vitest';
import { catalogue } from '../../../src/answers/criteria/catalogue.ts';
import { EXAMPLE, emul } from '../commands/emul.ts';

test('every warning is counted in words, each in its own', () => {
  const warnings = [...catalogue.values()].filter(({ severity }) => severity === 'warning');
  expect(warnings.filter(({ counted }) => counted === undefined).map(({ id }) => id)).toEqual([]);
  for (const locale of ['vi', 'en'] as const) {
    const all = warnings.map(({ counted }) => counted?.[locale]);
    expect(all).toEqual([...new Set(all)]);
  }
});

test('a command that computes counts warnings in words and names no id', async () => {
  expect((await emul('score 45', EXAMPLE)).err).toBe('cảnh báo: 1 phiếu còn thiếu; xem từng điều: emul check\n');
  expect((await emul('score 45 --lang en', EXAMPLE)).err).toBe('warnings: sheets missing (1); see each: emul check\n');
});
