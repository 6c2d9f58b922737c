import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { nobodyProposed, PROPOSING } from './proposing.ts';

/** `emul report submission`: the submission: grounds, how many for each title and commendation, the extract list annexed. */
export const reportSubmission = definePaper<CandidatesAnswer>({
  id: 'submission',
  called: 'to-trinh',
  title: { vi: 'Tờ trình', en: 'Submission' },
  places: ['reasons', 'attachments'],
  room: ['number', 'to', 'grounds', 'signer', 'recipients', 'achievements'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'tờ trình khen thưởng, mỗi cấp quyết định một tờ',
      description:
        'Tờ trình đề nghị khen thưởng: căn cứ, số tập thể, cá nhân theo từng danh hiệu, hình thức, kèm danh sách trích ngang. Mỗi cấp quyết định một tờ; với -o THƯ-MỤC/ là mỗi tờ một tệp.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council: tờ trình gửi người có thẩm quyền' },
      examples: [['emul report submission 2016', 'các tờ trình năm 2016']],
    },
    en: {
      summary: 'the submission of awards, one for each authority',
      description:
        'The submission: grounds, how many for each title and commendation, the extract list annexed. One for each deciding authority; with -o FOLDER/ a file each.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone: it goes to whoever decides' },
      examples: [['emul report submission 2016', 'the submissions of 2016']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    const [{ authoritiesIn }, { submission }] = await Promise.all([
      import('../../reports/papers/proposed.ts'),
      import('../../reports/papers/submission.ts'),
    ]);
    const authorities = authoritiesIn(answer).filter(({ awards }) => awards.some(({ won }) => won.length > 0));
    if (authorities.length === 0) throw nobodyProposed(answer);
    return authorities.map((authority) => ({
      of: authority.id,
      make: (setting) => submission(authority, answer, setting),
    }));
  },
});
