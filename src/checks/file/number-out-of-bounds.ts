import type { Locale } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['number-out-of-bounds'];

/** A number below the least or above the most that its key takes, such as a share written as percent. */
export const numberOutOfBounds = defineCheck<Facts>({
  id: 'number-out-of-bounds',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} không thể là ${facts.value}`,
    en: (facts) => `${place(facts, 'en')} cannot be ${facts.value}`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

function wayOut({ value, least, most, meant }: Facts, locale: Locale): string {
  const span = most === undefined ? [least, undefined] : [least ?? 0, most];
  const [from, to] = span;
  const bounds =
    to === undefined
      ? { vi: `hãy ghi số từ ${from} trở lên`, en: `write ${from} or more` }[locale]
      : { vi: `hãy ghi số từ ${from} đến ${to}`, en: `write a number from ${from} to ${to}` }[locale];
  if (meant === undefined) return bounds;
  return `${bounds}, ${{ vi: `${value}% viết là ${meant}`, en: `${value}% is written ${meant}` }[locale]}`;
}
