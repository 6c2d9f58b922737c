import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A large file that only the slow reader could judge (rule 38). */
export const notPlainYaml = defineCheck<SourceFaults['not-plain-yaml']>({
  id: 'not-plain-yaml',
  severity: 'error',
  message: {
    vi: ({ limit }) => `tệp lớn hơn ${limit} chỉ được ghi theo lối đơn giản, dòng này thì không`,
    en: ({ limit }) => `a file above ${limit} must be plain, and this line is not`,
  },
  help: {
    vi: () => 'ghi mỗi mục gọn trên một dòng, mở và đóng ngoặc trên cùng dòng, không dùng | > & *; hoặc chia tệp',
    en: () => 'keep each value and its brackets on one line, without | > & *; or split the file',
  },
});
