import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';
import { mustBeVotedOn } from './voting.ts';

/** `emul report counting`: the sheet of counted ballots by itself, blank before the meeting and filled after it. */
export const reportCounting = definePaper<CandidatesAnswer>({
  id: 'counting',
  called: 'kiem-phieu',
  title: { vi: 'Biên bản kiểm phiếu', en: 'Counted votes' },
  places: ['start', 'venue', 'copies', 'end'],
  room: [],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'biên bản kiểm phiếu, để trống hoặc điền sẵn số phiếu',
      description:
        'Biên bản kiểm phiếu riêng: Hội đồng, tổ kiểm phiếu, số thành viên, số phiếu phát ra, thu về, hợp lệ, không hợp lệ, phiếu từng người. Trước cuộc họp để trống để ghi; sau cuộc họp lấy từ decisions/<kỳ>.yaml.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: lưu cùng biên bản họp' },
      examples: [['emul report counting 2016-H2 -o kiem-phieu.docx', 'biên bản kiểm phiếu sáu tháng cuối năm']],
    },
    en: {
      summary: 'the sheet of counted votes, blank or filled in',
      description:
        'The sheet of counted votes by itself: Council, counters, members, ballots issued, returned, valid and invalid, votes on each. Blank before the meeting; after it, of decisions/<period>.yaml.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: kept with the minutes' },
      examples: [['emul report counting 2016-H2 -o counted.docx', 'the second half of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer, call) {
    await mustBeVotedOn(answer, call);
    const { counting } = await import('../../reports/papers/counting.ts');
    return [{ make: (setting) => counting(answer, setting) }];
  },
});
