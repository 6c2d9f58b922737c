import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** Two things inside brackets with nothing between them. */
export const missingComma = defineCheck<SourceFaults['missing-comma']>({
  id: 'missing-comma',
  severity: 'error',
  message: {
    vi: () => 'ở đây thiếu dấu phẩy',
    en: () => 'a comma is missing here',
  },
  help: {
    vi: () => 'trong ngoặc, các mục cách nhau bằng dấu phẩy: {A2: 17, B2: Khá}',
    en: () => 'inside brackets commas stand between: {A2: 17, B2: Khá}',
  },
});
