import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report decision`: the draft of the decision that recognises levels and grants the awards within the power of the head, with its lists. */
export const reportDecision = definePaper<CandidatesAnswer>({
  id: 'decision',
  called: 'quyet-dinh',
  title: { vi: 'Quyết định', en: 'Decision' },
  places: ['mandate', 'execution'],
  room: ['number', 'grounds', 'signer', 'recipients'],
  audiences: ['council', 'public'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'quyết định xếp loại, khen thưởng để trình ký',
      description:
        'Dự thảo quyết định công nhận kết quả xếp loại và khen thưởng thuộc thẩm quyền người đứng đầu, kèm danh sách. Chỉ có tên, mức, danh hiệu; không có điểm.',
      parts: { ...FLAG_WORDS.vi, audience: 'council hoặc public: hai bản như nhau' },
      examples: [['emul report decision 2016-H2 -o qd.docx', 'bản trình ký']],
    },
    en: {
      summary: 'the decision on levels and awards, to be signed',
      description:
        'The draft of the decision that recognises levels and grants the awards within the power of the head, with its lists. Names, levels and awards; no points.',
      parts: { ...FLAG_WORDS.en, audience: 'council or public: both are the same' },
      examples: [['emul report decision 2016-H2 -o qd.docx', 'what goes to be signed']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    const { decisionPaper } = await import('../../reports/papers/decision.ts');
    return [{ make: (setting) => decisionPaper(answer, setting) }];
  },
});
