import type { Inspecting } from '../../answers/inspection.ts';
import { INSPECTION_WORDS, inspectionAsked, OF_INSPECTION } from './inspection-asked.ts';
import { definePaper } from './paper.ts';

/** `emul report inspection-plan`: the plan of an inspection. */
export const reportInspectionPlan = definePaper<Inspecting>({
  id: 'inspection-plan',
  called: 'ke-hoach-kiem-tra',
  title: { vi: 'Kế hoạch kiểm tra', en: 'Plan of an inspection' },
  places: ['reasons', 'purpose', 'contents', 'method', 'team', 'organising'],
  room: ['number', 'signer', 'recipients'],
  ...OF_INSPECTION,
  words: {
    vi: {
      summary: 'kế hoạch kiểm tra thi đua',
      description:
        'Kế hoạch một lần kiểm tra: mục đích, nội dung (có tồn tại đã nêu mà chưa khắc phục), đối tượng, thời gian, thành phần đoàn, tổ chức thực hiện.',
      parts: INSPECTION_WORDS.vi,
      examples: [['emul report inspection-plan kt-2016-q4 -o ke-hoach-kiem-tra.docx', 'trước khi kiểm tra']],
    },
    en: {
      summary: 'the plan of an inspection',
      description:
        'What an inspection is for, what it looks at (also what was found before and is not mended), whom, when and how, and by whom.',
      parts: INSPECTION_WORDS.en,
      examples: [['emul report inspection-plan kt-2016-q4 -o inspection-plan.docx', 'before it']],
    },
  },
  ask: inspectionAsked,
  async papers(shown) {
    const { inspectionPlanPaper } = await import('../../reports/papers/inspection-plan.ts');
    return [{ of: shown.inspection.id.value, make: (setting) => inspectionPlanPaper(shown, setting) }];
  },
});
