import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Whatever fits no usual mistake. */
export const yamlSyntax = defineCheck<SourceFaults['yaml-syntax']>({
  id: 'yaml-syntax',
  severity: 'error',
  message: {
    vi: () => 'từ đây emul không hiểu cách viết của tệp',
    en: ({ code }) => `from here on the file is not understood (${code})`,
  },
  help: {
    vi: () => 'so với một tệp đang dùng tốt, hoặc chép lại từ bản trước',
    en: () => 'compare it with a file that works, or take the copy from before',
  },
});
