import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report public-list`: the list that the office sees before anything is submitted, and where opinions go. */
export const reportPublicList = definePaper<CandidatesAnswer>({
  id: 'public-list',
  called: 'danh-sach-lay-y-kien',
  title: { vi: 'Danh sách lấy ý kiến công khai', en: 'List for opinions' },
  places: ['where', 'until', 'note'],
  room: ['signer'],
  audiences: ['public'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'danh sách lấy ý kiến công khai trước khi trình',
      description:
        'Danh sách niêm yết trước khi trình: tên, mức xếp loại dự kiến, danh hiệu và hình thức đề nghị, không có điểm; ý kiến gửi ở đâu, đến ngày nào là chỗ để điền.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có public: bản niêm yết' },
      examples: [['emul report public-list 2016-H2 -o lay-y-kien.docx', 'niêm yết ở cơ quan']],
    },
    en: {
      summary: 'the list for opinions before a submission',
      description:
        'What goes on the notice board before anything is submitted: names, levels and awards proposed, no points; where and until when opinions go is filled in.',
      parts: { ...FLAG_WORDS.en, audience: 'public alone: it is for the notice board' },
      examples: [['emul report public-list 2016-H2 -o opinions.docx', 'for the notice board']],
    },
  },
  ...PROPOSING,
  async papers(answer) {
    const { publicList } = await import('../../reports/papers/public-list.ts');
    return [{ make: (setting) => publicList(answer, setting) }];
  },
});
