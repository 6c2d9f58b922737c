import type { Inspecting } from '../../answers/inspection.ts';
import { INSPECTION_WORDS, inspectionAsked, OF_INSPECTION } from './inspection-asked.ts';
import { definePaper } from './paper.ts';

/** `emul report inspection-conclusion`: the conclusion of an inspection: who has to mend what by when. */
export const reportInspectionConclusion = definePaper<Inspecting>({
  id: 'inspection-conclusion',
  called: 'ket-luan-kiem-tra',
  title: { vi: 'Thông báo kết luận kiểm tra', en: 'Conclusion of an inspection' },
  places: ['results', 'good', 'report-to'],
  room: ['number', 'signer', 'recipients'],
  ...OF_INSPECTION,
  words: {
    vi: {
      summary: 'thông báo kết luận kiểm tra, ai khắc phục gì',
      description:
        'Thông báo kết luận một lần kiểm tra: kết quả, ưu điểm, hạn chế, nguyên nhân, và bảng yêu cầu: nội dung, đơn vị thực hiện, thời hạn, báo cáo về đâu.',
      parts: INSPECTION_WORDS.vi,
      examples: [['emul report inspection-conclusion kt-2016-q4 -o ket-luan-kiem-tra.docx', 'lần kiểm tra quý IV']],
    },
    en: {
      summary: 'the conclusion of an inspection: who mends what',
      description:
        'Results, what was good, what was wanting and why, and a table of what is asked for: by whom, by when, reported to whom.',
      parts: INSPECTION_WORDS.en,
      examples: [
        ['emul report inspection-conclusion kt-2016-q4 -o inspection-conclusion.docx', 'that of the last quarter'],
      ],
    },
  },
  ask: inspectionAsked,
  async papers(shown) {
    const { inspectionConclusionPaper } = await import('../../reports/papers/inspection-conclusion.ts');
    return [{ of: shown.inspection.id.value, make: (setting) => inspectionConclusionPaper(shown, setting) }];
  },
});
