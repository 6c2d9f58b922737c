import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A character nobody sees, which no text needs. */
export const controlCharacter = defineCheck<SourceFaults['control-character']>({
  id: 'control-character',
  severity: 'error',
  message: {
    vi: ({ code }) => `ở đây có một ký tự ẩn (${code})`,
    en: ({ code }) => `there is a hidden character (${code}) here`,
  },
  help: {
    vi: ({ code }) =>
      code === 'U+000D' ? 'xóa nó, rồi nhấn Enter để xuống dòng' : 'xóa nó: đặt con trỏ trước nó rồi nhấn Delete',
    en: ({ code }) =>
      code === 'U+000D' ? 'delete it and press Enter there' : 'put the cursor before it and press Delete',
  },
});
