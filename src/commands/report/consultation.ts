import type { ScalePaper } from '../../answers/criteria/scale-paper.ts';
import { definePaper } from './paper.ts';
import { aboutScale, OF_SCALE, SCALE_WORDS, scaleAsked } from './scale-asked.ts';

/** `emul report consultation`: the letter that asks divisions for their opinions on a draft scale. */
export const reportConsultation = definePaper<ScalePaper>({
  id: 'consultation',
  called: 'lay-y-kien',
  title: { vi: 'Công văn lấy ý kiến', en: 'Letter of consultation' },
  places: ['reasons', 'points', 'send-to', 'deadline'],
  room: ['number', 'to', 'signer', 'recipients'],
  ...OF_SCALE,
  words: {
    vi: {
      summary: 'công văn lấy ý kiến về dự thảo thang điểm',
      description:
        'Công văn gửi các phòng được hỏi ý kiến, có điểm khác bản trước, hạn góp ý, kèm dự thảo thang bảng điểm. Ghi lần lấy ý kiến vào sổ: emul criteria consult.',
      parts: SCALE_WORDS.vi,
      examples: [['emul report consultation ca-nhan -o lay-y-kien.docx', 'gửi kèm dự thảo']],
    },
    en: {
      summary: 'the letter that asks for opinions on a draft scale',
      description:
        'The letter to the divisions that are asked: what is new, until when to answer, with the draft enclosed. Record that it went out by emul criteria consult.',
      parts: SCALE_WORDS.en,
      examples: [['emul report consultation ca-nhan -o letter.docx', 'with the draft']],
    },
  },
  ask: scaleAsked,
  about: (paper) => aboutScale(paper, paper.criteria.life.consultation?.from?.value),
  async papers(paper) {
    const { consultationPaper } = await import('../../reports/papers/consultation.ts');
    return [{ of: paper.of, make: (setting) => consultationPaper(paper, setting) }];
  },
});
