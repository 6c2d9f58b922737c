import { question } from '../../base/listed.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['unknown-key'];

/** A key that this kind of file does not have. */
export const unknownKey = defineCheck<Facts>({
  id: 'unknown-key',
  severity: 'error',
  message: {
    vi: ({ key }) => `không có mục nào tên “${key}” ở đây`,
    en: ({ key }) => `there is no “${key}” here`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ meant, spaced }) => (spaced === undefined ? meant : [spaced]),
});

const OUTSIDE: Words<(key: string, around: string) => string> = {
  vi: (key, around) => `hãy đưa “${key}” ra ngoài “${around}”, hai mục đứng ngang nhau`,
  en: (key, around) => `move “${key}” out of “${around}”, to stand beside it`,
};
const SPACED: Words<(spaced: string) => string> = {
  vi: (spaced) => `sau dấu hai chấm phải có một dấu cách, hãy viết “${spaced}”`,
  en: (spaced) => `a colon wants a space behind it, write “${spaced}”`,
};
const SPACED_DECIMAL: Words<(spaced: string) => string> = {
  vi: (spaced) => `sau dấu hai chấm phải có một dấu cách, số thập phân viết dấu chấm, hãy viết “${spaced}”`,
  en: (spaced) => `a colon wants a space behind it and a number a decimal point, write “${spaced}”`,
};
const ONLY: Words = { vi: 'chỉ ghi được:', en: 'only these may stand here:' };
const FREE: Readonly<Record<'criterion' | 'event', Words>> = {
  criterion: { vi: 'mã tiêu chí viết hoa như A1', en: 'the id of a criterion in capitals, like A1' },
  event: { vi: 'mã sự việc viết thường như tre', en: 'the id of an event in small letters, like tre' },
};

function wayOut({ key, meant, known, free, outside, spaced, isDecimal }: Facts, locale: Locale): string {
  if (spaced !== undefined) return (isDecimal ? SPACED_DECIMAL : SPACED)[locale](spaced);
  if (outside !== undefined) return OUTSIDE[locale](key, outside);
  const asked = question(meant, locale);
  return asked ?? `${ONLY[locale]} ${[...(free ? [FREE[free][locale]] : []), ...known].join(', ')}`;
}
