import { defineCheck } from '../../checking/check.ts';
import { clipped } from '../../checking/text-as-typed.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A line that is neither a name with its value nor one of a list. */
export const strayLine = defineCheck<SourceFaults['stray-line']>({
  id: 'stray-line',
  severity: 'error',
  message: {
    vi: ({ text }) => `emul không hiểu dòng “${clipped(text)}”`,
    en: ({ text }) => `the line “${clipped(text)}” is not understood`,
  },
  help: {
    vi: () => 'nếu là phần tiếp của dòng trên thì nối vào dòng trên; nếu là ghi chú thì ghi # ở đầu',
    en: () => 'join it to the line above if it belongs there, or write # before it if it is a note',
  },
});
