import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A tab where only blanks may stand: its width is anybody’s guess. */
export const tabIndent = defineCheck<SourceFaults['tab-indent']>({
  id: 'tab-indent',
  severity: 'error',
  message: {
    vi: () => 'đầu dòng này có dấu Tab, emul không biết nó rộng mấy dấu cách',
    en: () => 'this line begins with a tab, and nobody knows how many spaces it stands for',
  },
  help: {
    vi: () => 'xóa dấu Tab, gõ dấu cách cho thẳng với các dòng cùng cấp',
    en: () => 'delete the tab and type spaces until the line is level with its neighbours',
  },
});
