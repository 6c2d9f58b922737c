import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { mustBeGranted } from './granted-asked.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report prize-list`: the list to sign for the money that comes with a decision's awards. */
export const reportPrizeList = definePaper<CandidatesAnswer>({
  id: 'prize-list',
  called: 'danh-sach-ky-nhan',
  title: { vi: 'Danh sách ký nhận tiền thưởng', en: 'List to sign for prize money' },
  places: ['note'],
  room: ['signer'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'danh sách ký nhận tiền thưởng kèm quyết định',
      description:
        'Danh sách ký nhận tiền thưởng của các danh hiệu, hình thức thuộc thẩm quyền người đứng đầu: hệ số nhân với mức lương cơ sở của ngày ký quyết định, làm tròn như quy định, cộng bằng số và bằng chữ, chỗ ký từng dòng. Chưa biết ngày quyết định hoặc quy chế chưa ghi hệ số thì số tiền để “…”.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: danh sách của cơ quan' },
      examples: [['emul report prize-list 2016-H2 -o ky-nhan.docx', 'in để ký nhận']],
    },
    en: {
      summary: 'the list to sign for the money that comes with awards',
      description:
        'Who signs for how much by the head’s decision: coefficient times the base salary on the day of the decision, rounded as the rule says, summed in figures and words. Without that day, or a coefficient in the regulation, amounts stay “…”.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: the list is the office’s' },
      examples: [['emul report prize-list 2016-H2 -o ky-nhan.docx', 'to be signed']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    mustBeGranted(answer);
    const { prizeListPaper } = await import('../../reports/papers/prizes/prize-list.ts');
    return [{ make: (setting) => prizeListPaper(answer, setting) }];
  },
});
