import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A line `---` in the middle of a file begins another file inside it. */
export const secondDocument = defineCheck<SourceFaults['second-document']>({
  id: 'second-document',
  severity: 'error',
  message: {
    vi: () => 'dòng gạch “---” chia tệp làm hai, emul không đọc phần dưới',
    en: () => 'a line “---” splits the file in two, and emul does not read what is below',
  },
  help: {
    vi: () => 'xóa dòng này, hoặc đưa phần dưới sang một tệp riêng',
    en: () => 'remove this line, or move what is below to a file of its own',
  },
});
