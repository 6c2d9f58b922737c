import { anyOf } from '../../base/listed.ts';
import type { Words } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import type { SourceFaults } from '../../source/fault.ts';

/** A line that is level with none of the lines it could belong to. */
export const badIndent = defineCheck<SourceFaults['bad-indent']>({
  id: 'bad-indent',
  severity: 'error',
  message: {
    vi: ({ spaces }) =>
      `${spaces === 0 ? 'dòng này sát lề trái' : `đầu dòng này có ${spaces} dấu cách`}, không thẳng với dòng cùng cấp nào ở trên`,
    en: ({ spaces }) =>
      `this line begins after ${spaces} ${spaces === 1 ? 'space' : 'spaces'}, level with no line above`,
  },
  help: {
    vi: ({ meant }) => wayOut(meant).vi,
    en: ({ meant }) => wayOut(meant).en,
  },
});

function wayOut(meant: readonly number[]): Words {
  if (meant.length === 0) {
    return {
      vi: 'thêm hoặc bớt dấu cách ở đầu dòng cho thẳng với các dòng cùng cấp',
      en: 'add or remove spaces until it is level with its neighbours',
    };
  }
  if (meant.length === 1 && meant[0] === 0)
    return { vi: 'hãy đưa nó về sát lề trái', en: 'move it to the left margin' };
  return { vi: `hãy để ${anyOf(meant, 'vi')} dấu cách`, en: `give it ${anyOf(meant, 'en')}` };
}
