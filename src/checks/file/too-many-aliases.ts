import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** More repetitions by `*name` than a person writes (rule 38). */
export const tooManyAliases = defineCheck<SourceFaults['too-many-aliases']>({
  id: 'too-many-aliases',
  severity: 'error',
  message: {
    vi: ({ limit }) => `tệp dùng dấu “*” để chép lại quá ${limit} lần`,
    en: ({ limit }) => `the file repeats by “*” more than ${limit} times`,
  },
  help: {
    vi: () => 'hãy ghi hẳn nội dung ra thay cho dấu “*”',
    en: () => 'write out what “*” stands for',
  },
});
