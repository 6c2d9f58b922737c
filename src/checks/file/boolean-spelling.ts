import { defineCheck } from '../../checking/check.ts';
import { place } from '../../checking/key-in-words.ts';
import type { SchemaFaults } from '../../schema/fault.ts';

type Facts = SchemaFaults['boolean-spelling'];

/** Yes or no in another word than `true` and `false`. */
export const booleanSpelling = defineCheck<Facts>({
  id: 'boolean-spelling',
  severity: 'error',
  message: {
    vi: (facts) => `${place(facts, 'vi')} chỉ nhận true (có) hoặc false (không), không nhận ${quoted(facts.written)}`,
    en: (facts) => `${place(facts, 'en')} takes true or false, not ${quoted(facts.written)}`,
  },
  help: {
    vi: ({ meant }) => `hãy viết ${meant ?? 'true hoặc false'}`,
    en: ({ meant }) => `write ${meant ?? 'true or false'}`,
  },
  suggestions: ({ meant }) => (meant === undefined ? [] : [meant]),
});

function quoted(text: string): string {
  return /^["']/.test(text) ? text : `“${text}”`;
}
