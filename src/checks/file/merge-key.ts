import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** `<<`, which copies a map into another where nobody sees the copy. */
export const mergeKey = defineCheck<SourceFaults['merge-key']>({
  id: 'merge-key',
  severity: 'error',
  message: {
    vi: () => 'emul không dùng dấu “<<” để chép từ chỗ khác',
    en: () => 'emul does not copy by “<<”',
  },
  help: {
    vi: () => 'hãy ghi đủ từng mục vào chỗ này',
    en: () => 'write out here what it stands for',
  },
});
