import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { definePaper } from './paper.ts';
import { aboutScale, OF_SCALE, SCALE_WORDS, scaleAsked } from './scale-asked.ts';

/** `emul report issuing`: the decision that issues a point scale. */
export const reportIssuing = definePaper<ScalePaper>({
  id: 'issuing',
  called: 'ban-hanh',
  title: { vi: 'Quyết định ban hành thang bảng điểm', en: 'Decision that issues a scale' },
  places: ['mandate', 'execution'],
  room: ['number', 'grounds', 'signer', 'recipients'],
  ...OF_SCALE,
  words: {
    vi: {
      summary: 'quyết định ban hành thang điểm, kèm thang điểm',
      description:
        'Dự thảo quyết định ban hành thang bảng điểm, thay thế bản trước, kèm thang bảng điểm. Ký rồi thì ghi vào sổ: emul criteria issue.',
      parts: SCALE_WORDS.vi,
      examples: [['emul report issuing ca-nhan -o ban-hanh.docx', 'để trình ký']],
    },
    en: {
      summary: 'the decision that issues a scale, with the scale',
      description:
        'The draft of the decision that issues a scale in place of the edition before, with the scale behind. Once it is signed, record it by emul criteria issue.',
      parts: SCALE_WORDS.en,
      examples: [['emul report issuing ca-nhan -o issuing.docx', 'to be signed']],
    },
  },
  ask: scaleAsked,
  about: (paper) => aboutScale(paper, paper.criteria.issued?.date?.value ?? paper.criteria.effective.from?.value),
  async papers(paper) {
    const { issuingPaper } = await import('../../reports/papers/issuing.ts');
    return [{ of: paper.of, make: (setting) => issuingPaper(paper, setting) }];
  },
});
