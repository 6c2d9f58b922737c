import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A comma with nothing before it, or behind a line. */
export const strayComma = defineCheck<SourceFaults['stray-comma']>({
  id: 'stray-comma',
  severity: 'error',
  message: {
    vi: () => 'thừa dấu phẩy',
    en: () => 'this comma is one too many',
  },
  help: {
    vi: () => 'hãy xóa nó',
    en: () => 'remove it',
  },
});
