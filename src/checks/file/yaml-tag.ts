import type { SourceFaults } from '../../source/fault.ts';
import { defineCheck } from '../check.ts';
import { clipped } from './in-quotes.ts';

/** A `!name` before a value; emul knows no kinds of value but its own. */
export const yamlTag = defineCheck<SourceFaults['yaml-tag']>({
  id: 'yaml-tag',
  severity: 'error',
  message: {
    vi: ({ tag }) => `“${clipped(tag)}” mở đầu bằng dấu ! hoặc %, emul không hiểu`,
    en: ({ tag }) => `“${clipped(tag)}” begins with ! or %, which emul does not understand`,
  },
  help: {
    vi: () => 'bỏ nó đi, hoặc đặt cả giá trị trong dấu ngoặc kép',
    en: () => 'remove it, or put the whole value in quotes',
  },
});
