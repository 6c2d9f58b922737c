import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { definePaper } from './paper.ts';
import { aboutScale, OF_SCALE, SCALE_WORDS, scaleAsked } from './scale-asked.ts';

/** `emul report opinions`: the table of opinions on a draft scale and what became of them. */
export const reportOpinions = definePaper<ScalePaper>({
  id: 'opinions',
  called: 'tong-hop-y-kien',
  title: { vi: 'Bảng tổng hợp ý kiến', en: 'Summary of opinions' },
  places: ['note'],
  room: ['signer'],
  ...OF_SCALE,
  words: {
    vi: {
      summary: 'bảng tổng hợp, tiếp thu, giải trình góp ý',
      description:
        'Mỗi góp ý một dòng, theo thứ tự của thang điểm: ai góp ý, góp ý gì, tiếp thu hay giải trình; dòng đầu là ai nhất trí với cả dự thảo, dòng cuối là ai chưa trả lời. Ý chưa tiếp thu, giải trình thì nói rõ.',
      parts: SCALE_WORDS.vi,
      examples: [['emul report opinions ca-nhan -o tong-hop-y-kien.docx', 'để trình Hội đồng']],
    },
    en: {
      summary: 'the table of opinions on a draft scale',
      description:
        'A row an opinion, in the order of the scale: whose it is, what it says, what became of it; who agrees with all of it stands first, who said nothing last. What nobody answered is marked.',
      parts: SCALE_WORDS.en,
      examples: [['emul report opinions ca-nhan -o opinions.docx', 'for the Council']],
    },
  },
  ask: scaleAsked,
  about: (paper) => aboutScale(paper, paper.criteria.life.consultation?.until?.value),
  async papers(paper) {
    const { opinionsPaper } = await import('../../reports/papers/opinions.ts');
    return [{ of: paper.of, make: (setting) => opinionsPaper(paper, setting) }];
  },
});
