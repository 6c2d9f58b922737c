import { rowsOf } from '../../answers/asked-rows.ts';
import { type RatedAnswer, ratedPeriod } from '../../answers/rated.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion, SUBJECT_FLAG } from './flags.ts';
import { definePaper } from './paper.ts';
import { onePersonAsked, onlyThose } from './subjects.ts';

/** `emul report ratings`: the summary table of levels. */
export const reportRatings = definePaper<RatedAnswer>({
  id: 'ratings',
  called: 'xep-loai',
  title: { vi: 'Bảng xếp loại', en: 'Ratings' },
  places: ['note'],
  room: ['signer'],
  audiences: ['council', 'public', 'person'],
  takes: ['<period...>'],
  flags: { ...PERIOD_FLAGS, ...SUBJECT_FLAG },
  words: {
    vi: {
      summary: 'bảng tổng hợp xếp loại một kỳ',
      description:
        'Bảng tổng hợp kết quả xếp loại tập thể, cá nhân của tuần, tháng, quý, sáu tháng, năm, kèm ghi chú vì sao và bảng đếm theo phòng.',
      parts: FLAG_WORDS.vi,
      examples: [
        ['emul report ratings 2016-H2', 'bảng trình Hội đồng'],
        ['emul report ratings 2016-H2 --audience public', 'bảng niêm yết: tên và mức'],
      ],
    },
    en: {
      summary: 'the summary table of levels',
      description:
        'The summary table of levels of a week, month, quarter, half-year or year, with notes that say why and counts by division.',
      parts: FLAG_WORDS.en,
      examples: [
        ['emul report ratings 2016-H2', 'for the Council'],
        ['emul report ratings 2016-H2 --audience public', 'for the notice board'],
      ],
    },
  },
  ask: (call, command) => ratedPeriod(workspaceOf(call), call.host.home, { ...periodQuestion(call, command) }),
  ofWhole: ({ candidates: { classified } }) => ({ classified }),
  about: ({ classified }) => classified,
  async papers({ classified, week }, call, audience) {
    const person = audience === 'person' ? [onePersonAsked(call, classified.workspace.organization)] : [];
    const shown = { classified: onlyThose(person, classified), ...(week && { week: rowsOf(week, person) }) };
    const { ratings } = await import('../../reports/papers/ratings.ts');
    return [{ make: (setting) => ratings(shown as RatedAnswer, setting) }];
  },
});
