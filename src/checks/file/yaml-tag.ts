import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A `!name` before a value; emul knows no kinds of value but its own. */
export const yamlTag = defineCheck<SourceFaults['yaml-tag']>({
  id: 'yaml-tag',
  severity: 'error',
  message: {
    vi: ({ tag }) => `“${clipped(tag)}” bắt đầu bằng dấu ${tag.charAt(0)}, emul không hiểu`,
    en: ({ tag }) => `“${clipped(tag)}” begins with ${tag.charAt(0)}, which emul does not understand`,
  },
  help: {
    vi: () => 'bỏ nó đi, hoặc đặt cả giá trị trong dấu ngoặc kép',
    en: () => 'remove it, or put the whole value in quotes',
  },
});
