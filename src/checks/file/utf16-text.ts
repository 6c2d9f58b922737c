import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** What Notepad calls “Unicode”: two bytes a letter. */
export const utf16Text = defineCheck<SourceFaults['utf16-text']>({
  id: 'utf16-text',
  severity: 'error',
  message: {
    vi: () => 'tệp này lưu theo mã “Unicode” (UTF-16) của Notepad, emul chỉ đọc UTF-8',
    en: () => 'this file is saved as UTF-16, Notepad’s “Unicode”; emul reads UTF-8',
  },
  help: {
    vi: () => 'mở bằng Notepad, chọn File, Save As, ở ô Encoding chọn UTF-8 rồi lưu lại',
    en: () => 'open it in Notepad, choose File, Save As, Encoding UTF-8, and save',
  },
});
