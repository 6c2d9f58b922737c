import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['missing-key'];

/** A key that must be there is not. */
export const missingKey = defineCheck<Facts>({
  id: 'missing-key',
  severity: 'error',
  message: {
    vi: (facts) => `ở đây thiếu ${place(facts, 'vi')}`,
    en: (facts) => `${place(facts, 'en')} is missing here`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
});

const ADD: Words = { vi: 'hãy ghi thêm', en: 'add' };
const ONE_OF: Words = { vi: 'với một trong các giá trị', en: 'with one of' };
const LIKE: Words = { vi: 'ví dụ', en: 'for instance' };

function wayOut({ key, example, allowed }: Facts, locale: Locale): string {
  if (allowed.length > 1) return `${ADD[locale]} “${key}:” ${ONE_OF[locale]}: ${allowed.join(', ')}`;
  const value = allowed[0] ?? example;
  return value === undefined
    ? `${ADD[locale]} “${key}:”`
    : `${ADD[locale]} “${key}:”, ${LIKE[locale]} ${key}: ${value}`;
}
