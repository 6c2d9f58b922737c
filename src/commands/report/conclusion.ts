import type { CandidatesAnswer } from '../../answers/candidates.ts';
import { roundRead } from '../../answers/round.ts';
import { workspaceOf } from '../opened.ts';
import { FLAG_WORDS, PERIOD_FLAGS } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report conclusion`: what the chair concluded: levels, awards, and who does what by when. */
export const reportConclusion = definePaper<Concluded>({
  id: 'conclusion',
  called: 'thong-bao-ket-luan',
  title: { vi: 'Thông báo kết luận', en: 'Conclusion of the chair' },
  places: ['assessment', 'conclusion', 'tasks'],
  room: ['number', 'signer', 'recipients'],
  audiences: ['council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'thông báo kết luận của Chủ tịch Hội đồng',
      description:
        'Thông báo kết luận của Chủ tịch Hội đồng: mức xếp loại và khen thưởng Hội đồng đã quyết định, việc phải làm (ai, việc gì, hạn nào) theo kế hoạch và kết quả kiểm tra tính đến ngày họp. Lời của Chủ tịch là chỗ để điền.',
      parts: { ...FLAG_WORDS.vi, audience: 'chỉ có council' },
      examples: [['emul report conclusion 2016-H2 -o ket-luan.docx', 'sau cuộc họp xét sáu tháng cuối năm']],
    },
    en: {
      summary: 'the conclusion of the chair of the Council',
      description:
        'What the chair concluded: levels and awards as the Council decided them, and who does what by when, of plans and inspections on the day of the meeting. The chair’s own words are filled in.',
      parts: { ...FLAG_WORDS.en, audience: 'council alone' },
      examples: [['emul report conclusion 2016-H2 -o conclusion.docx', 'after the meeting']],
    },
  },
  async ask(call, command) {
    const asked = await PROPOSING.ask(call, command);
    const { workspace } = await roundRead(workspaceOf(call), call.host.home, ['plans', 'inspections']);
    const { answer } = asked;
    return { ...asked, answer: answer && { answer, current: workspace ?? answer.classified.workspace } };
  },
  ofWhole: ({ candidates, round }) => ({ answer: candidates, current: round }),
  about: ({ answer }) => PROPOSING.about(answer),
  async papers({ answer, current }) {
    const { conclusion } = await import('../../reports/papers/meeting/conclusion.ts');
    return [{ make: (setting) => conclusion(answer, current, setting) }];
  },
});

/** What the Council decided on, and the workspace as it stands: plans and inspections are closed with no period. */
interface Concluded {
  readonly answer: CandidatesAnswer;
  readonly current: CandidatesAnswer['classified']['workspace'];
}
