import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['empty-value'];

/** A key with nothing behind it. */
export const emptyValue = defineCheck<Facts>({
  id: 'empty-value',
  severity: 'error',
  message: {
    vi: (facts) => `${facts.isItem ? 'một dòng của ' : ''}${place(facts, 'vi')} còn bỏ trống`,
    en: (facts) => `${facts.isItem ? 'an item of ' : ''}${place(facts, 'en')} is empty`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
});

const FILL: Words = { vi: 'hãy ghi giá trị', en: 'write a value' };
const LIKE: Words = { vi: 'ví dụ', en: 'for instance' };
const OR_DROP: Words = { vi: 'hoặc bỏ dòng này', en: 'or leave the line out' };

function wayOut({ key, example, isItem, isOptional }: Facts, locale: Locale): string {
  const shown = example === undefined || isItem ? '' : `, ${LIKE[locale]} ${key}: ${example}`;
  return `${FILL[locale]}${shown}${isOptional ? `, ${OR_DROP[locale]}` : ''}`;
}
