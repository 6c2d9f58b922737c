import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** No text at all: a Word or Excel file renamed, or what a power cut left. */
export const binaryFile = defineCheck<SourceFaults['binary-file']>({
  id: 'binary-file',
  severity: 'error',
  message: {
    vi: () => 'đây không phải tệp văn bản: có thể là tệp Word, Excel đổi tên, hoặc tệp hỏng khi mất điện',
    en: () => 'this is no text file: perhaps Word or Excel renamed, or one that a power cut broke',
  },
  help: {
    vi: () => 'chép lại tệp đúng vào chỗ này, hoặc chuyển tệp này ra khỏi sổ',
    en: () => 'put the right file here, or move this one out of the workspace',
  },
});
