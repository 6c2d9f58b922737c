import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['malformed-id'];

/** An id in other letters than ids have. */
export const malformedId = defineCheck<Facts>({
  id: 'malformed-id',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} ghi “${facts.value}”, không đúng cách viết mã`,
    en: (facts) => `${place(facts, 'en')} is “${facts.value}”, which is no id`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

const SMALL: Words = {
  vi: 'mã viết thường, không dấu, nối bằng gạch ngang',
  en: 'ids have small letters a–z, digits and hyphens',
};
const CAPITAL: Words = { vi: 'mã viết chữ in hoa rồi đến số', en: 'such ids have capitals, then digits' };

function wayOut({ meant, isOfCriterion, example }: Facts, locale: Locale): string {
  if (meant !== undefined) return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
  const rule = (isOfCriterion ? CAPITAL : SMALL)[locale];
  const shown = example ?? (isOfCriterion ? 'A1' : 'cv-03');
  return `${rule}, ${locale === 'vi' ? 'ví dụ' : 'for instance'} ${shown}`;
}
