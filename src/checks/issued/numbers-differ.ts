import { dateInWords } from '../../base/day.ts';
import type { Locale } from '../../base/locale.ts';
import { defineCheck } from '../../checking/check.ts';
import { differingNumbers, type NumberSaid, type NumbersDiffer, numbersSaid } from '../../model/paper-number.ts';
import { lineAt } from '../../source/line-of.ts';

/** Two places give one paper of a period another number, or another day. */
export const numbersDiffer = defineCheck<NumbersDiffer>({
  id: 'numbers-differ',
  severity: 'error',
  message: {
    vi: ({ paper, other, elsewhere }) =>
      `ở đây ghi ${cited(paper, 'vi')}, mà ${elsewhere.file.path}:${lineAt(elsewhere)} ghi ${cited(other, 'vi')} cho cùng một văn bản (emul report ${paper.document} ${paper.period})`,
    en: ({ paper, other, elsewhere }) =>
      `${cited(paper, 'en')} stands here, and ${cited(other, 'en')} in ${elsewhere.file.path}:${lineAt(elsewhere)} for the same paper (emul report ${paper.document} ${paper.period})`,
  },
  help: {
    vi: () => 'xem sổ công văn, sửa chỗ sai; nếu là hai văn bản khác nhau thì ghi document bằng lời ở văn bản kia',
    en: () => 'mend the wrong one; if there are two papers, name the other in words under `document`',
  },
  *inWorkspace(workspace) {
    for (const number of differingNumbers(numbersSaid(workspace, workspace))) yield { at: number.at, facts: number };
  },
});

function cited({ number, date }: NumberSaid, locale: Locale): string {
  const on = { vi: 'ngày', en: 'of' }[locale];
  const parts = [
    ...(number ? [`${{ vi: 'số', en: 'no.' }[locale]} ${number.value}`] : []),
    ...(date ? [`${on} ${dateInWords(date.value)}`] : []),
  ];
  return parts.join(' ');
}
