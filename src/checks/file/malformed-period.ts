import { dateInWords } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['malformed-period'];

/** A period in another spelling, or a date where a period is wanted. */
export const malformedPeriod = defineCheck<Facts>({
  id: 'malformed-period',
  severity: 'error',
  message: {
    vi: (facts) =>
      facts.day === undefined
        ? `${place(facts, 'vi')} ghi “${facts.value}”, không đúng cách viết kỳ`
        : `${place(facts, 'vi')} ghi ngày “${facts.value}”, mà ở đây phải ghi kỳ`,
    en: (facts) =>
      facts.day === undefined
        ? `${place(facts, 'en')} is “${facts.value}”, which is no period`
        : `${place(facts, 'en')} is the date “${facts.value}”, but a period belongs here`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

function wayOut({ meant, day }: Facts, locale: Locale): string {
  if (meant === undefined) {
    return locale === 'vi'
      ? 'tuần viết như 2016-W40, tháng như 2016-10, quý như 2016-Q4'
      : 'weeks are written like 2016-W40, months like 2016-10, quarters like 2016-Q4';
  }
  if (day === undefined) return locale === 'vi' ? `hãy viết ${meant}` : `write ${meant}`;
  return locale === 'vi'
    ? `tuần có ngày ${dateInWords(day)} viết là ${meant}`
    : `the week of ${day} is written ${meant}`;
}
