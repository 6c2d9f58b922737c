import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { definePaper } from './paper.ts';
import { aboutScale, OF_SCALE, SCALE_WORDS, scaleAsked } from './scale-asked.ts';

/** `emul report opinions-answer`: the report on opinions, what is taken up and what is not. */
export const reportOpinionsAnswer = definePaper<ScalePaper>({
  id: 'opinions-answer',
  called: 'tiep-thu-giai-trinh',
  title: { vi: 'Báo cáo tiếp thu, giải trình', en: 'Report on opinions' },
  places: ['whole'],
  room: ['number', 'to', 'signer', 'recipients'],
  ...OF_SCALE,
  words: {
    vi: {
      summary: 'báo cáo tiếp thu, giải trình góp ý về thang điểm',
      description:
        'Nhận bao nhiêu ý kiến của đơn vị nào, tiếp thu gì, giữ nguyên gì và vì sao; kèm bảng tổng hợp mọi ý kiến.',
      parts: SCALE_WORDS.vi,
      examples: [['emul report opinions-answer ca-nhan -o tiep-thu-giai-trinh.docx', 'kèm bảng tổng hợp']],
    },
    en: {
      summary: 'the report on what became of opinions',
      description:
        'How many opinions came from whom, what is taken up and what is not, and why; with the table of all.',
      parts: SCALE_WORDS.en,
      examples: [['emul report opinions-answer ca-nhan -o opinions-answer.docx', 'with the table']],
    },
  },
  ask: scaleAsked,
  about: (paper) => aboutScale(paper, paper.criteria.life.consultation?.until?.value),
  async papers(paper) {
    const { opinionsAnswerPaper } = await import('../../reports/papers/opinions-answer.ts');
    return [{ of: paper.of, make: (setting) => opinionsAnswerPaper(paper, setting) }];
  },
});
