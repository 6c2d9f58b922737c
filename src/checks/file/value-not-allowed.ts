import { question } from '../../base/listed.ts';
import type { Locale } from '../../base/locale.ts';
import { nearest } from '../../base/nearest.ts';
import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['value-not-allowed'];

/** A value outside the few that may stand there. */
export const valueNotAllowed = defineCheck<Facts>({
  id: 'value-not-allowed',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} không nhận giá trị “${facts.value}”`,
    en: (facts) => `${place(facts, 'en')} does not take “${facts.value}”`,
  },
  help: { vi: (facts) => wayOut(facts, 'vi'), en: (facts) => wayOut(facts, 'en') },
  suggestions: ({ value, allowed }) => nearest(value, allowed),
});

function wayOut({ value, allowed }: Facts, locale: Locale): string {
  const near = nearest(value, allowed);
  const [only] = allowed;
  if (allowed.length === 1 && only) return locale === 'vi' ? `chỉ ghi được ${only}` : `only ${only} may stand there`;
  const list = `${locale === 'vi' ? 'chọn một trong' : 'choose one of'}: ${allowed.join(', ')}`;
  const asked = question(near, locale);
  return asked ? `${asked} (${list})` : list;
}
