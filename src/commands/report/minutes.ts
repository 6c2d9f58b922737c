import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report minutes`: the minutes of the Council: members, who was absent, standards, results, the votes on each, the conclusion, and the sheet of counted ballots. */
export const reportMinutes = definePaper<CandidatesAnswer>({
  id: 'minutes',
  called: 'bien-ban',
  title: { vi: 'Biên bản họp Hội đồng', en: 'Minutes of the Council' },
  places: ['start', 'venue', 'guests', 'standards', 'discussion', 'ballot', 'conclusion', 'end', 'copies'],
  room: ['number', 'recipients'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'biên bản họp Hội đồng, kèm biên bản kiểm phiếu',
      description:
        'Biên bản họp Hội đồng: thành phần, người vắng, tiêu chuẩn, kết quả, phiếu từng người, kết luận, kèm biên bản kiểm phiếu. Số phiếu lấy từ decisions/<kỳ>.yaml (emul decide); chưa họp thì để trống để ghi.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: biên bản lưu ở Hội đồng' },
      examples: [['emul report minutes 2016-H2', 'biên bản họp xét sáu tháng cuối năm']],
    },
    en: {
      summary: 'the minutes of the Council with the counted ballots',
      description:
        'The minutes of the Council: members, who was absent, standards, results, the votes on each, the conclusion, and the sheet of counted ballots. Votes come from decisions/<period>.yaml (emul decide); before the meeting they are open to be written in.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: the Council keeps it' },
      examples: [['emul report minutes 2016-H2', 'the meeting on the second half of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    const { minutes } = await import('../../reports/papers/minutes.ts');
    return [{ make: (setting) => minutes(answer, setting) }];
  },
});
