import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['malformed-number'];

/** No number where one belongs, or one in another spelling: `1e3`, `.5`, `0x1F`, `1_000`, `+5`, in quotes. */
export const malformedNumber = defineCheck<Facts>({
  id: 'malformed-number',
  severity: 'error',
  message: {
    vi: (facts) =>
      `${place(facts, 'vi')} ${isInQuotes(facts) ? 'để số trong dấu ngoặc kép:' : 'ghi'} ${wrong(facts).vi}`,
    en: (facts) => `${place(facts, 'en')} ${isInQuotes(facts) ? 'has its number in quotes:' : 'is'} ${wrong(facts).en}`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

/** A number that lacks nothing but has the user's own quotes. */
function isInQuotes({ value, meant }: Facts): boolean {
  return meant !== undefined && /^["']/.test(value);
}

function wrong(facts: Facts): Words {
  const { value, isWhole } = facts;
  if (isInQuotes(facts)) return { vi: value, en: value };
  return {
    vi: `“${value}”, không ${isWhole ? 'phải số nguyên' : 'đúng cách viết số'}`,
    en: `“${value}”, which is no ${isWhole ? 'whole ' : ''}number`,
  };
}

const DIGITS: Words = {
  vi: 'hãy viết bằng chữ số, phần lẻ sau dấu chấm, ví dụ 16.5',
  en: 'write digits with a point, e.g. 16.5',
};
const WHOLE: Words = {
  vi: 'hãy viết bằng chữ số, không có phần lẻ, ví dụ 2',
  en: 'write digits alone, e.g. 2',
};

function wayOut({ meant, isWhole }: Facts, locale: Locale): string {
  if (meant !== undefined) return `${locale === 'vi' ? 'hãy viết' : 'write'} ${meant}`;
  return (isWhole ? WHOLE : DIGITS)[locale];
}
