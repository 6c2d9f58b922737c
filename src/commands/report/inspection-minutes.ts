import type { Inspecting } from '../../answers/inspection.ts';
import { INSPECTION_WORDS, inspectionAsked, OF_INSPECTION } from './inspection-asked.ts';
import { definePaper } from './paper.ts';

/** `emul report inspection-minutes`: the minutes of an inspection, signed by both sides. */
export const reportInspectionMinutes = definePaper<Inspecting>({
  id: 'inspection-minutes',
  called: 'bien-ban-kiem-tra',
  title: { vi: 'Biên bản kiểm tra', en: 'Minutes of an inspection' },
  places: ['start', 'venue', 'team', 'results', 'good', 'report-to', 'reply', 'end', 'copies'],
  room: ['number', 'recipients'],
  ...OF_INSPECTION,
  words: {
    vi: {
      summary: 'biên bản kiểm tra, hai bên ký',
      description:
        'Biên bản một lần kiểm tra: đoàn và đơn vị được kiểm tra, ưu điểm, hạn chế và nguyên nhân, kiến nghị kèm thời hạn, ý kiến của đơn vị; hai bên ký.',
      parts: INSPECTION_WORDS.vi,
      examples: [['emul report inspection-minutes kt-2016-q4 -o bien-ban-kiem-tra.docx', 'lần kiểm tra quý IV']],
    },
    en: {
      summary: 'the minutes of an inspection, signed by both sides',
      description:
        'Who looked at whom, what was good, what was wanting and why, what is to be done by when, what the divisions say; both sides sign.',
      parts: INSPECTION_WORDS.en,
      examples: [['emul report inspection-minutes kt-2016-q4 -o inspection-minutes.docx', 'that of the last quarter']],
    },
  },
  ask: inspectionAsked,
  async papers(shown) {
    const { inspectionMinutesPaper } = await import('../../reports/papers/inspection-minutes.ts');
    return [{ of: shown.inspection.id.value, make: (setting) => inspectionMinutesPaper(shown, setting) }];
  },
});
