import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A colon with its value right behind it, so that both are one word. */
export const missingSpace = defineCheck<SourceFaults['missing-space']>({
  id: 'missing-space',
  severity: 'error',
  message: {
    vi: () => 'sau dấu hai chấm phải có một dấu cách',
    en: () => 'a colon wants a space behind it',
  },
  help: {
    vi: ({ text }) => `hãy viết “${mended(text)}”`,
    en: ({ text }) => `write “${mended(text)}”`,
  },
});

function mended(text: string): string {
  return clipped(text.replace(':', ': '));
}
