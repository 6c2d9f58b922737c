import { type SummaryAnswer, summarisedPeriod } from '../../answers/summarised.ts';
import { quoted } from '../../base/quoted.ts';
import { week } from '../../calendar/week.ts';
import { workspaceOf } from '../opened.ts';
import { UsageError } from '../usage.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './flags.ts';
import { definePaper } from './paper.ts';
import { PROPOSING } from './proposing.ts';

/** `emul report summary`, in short `emul summary`: the review of six months, a year or a term. */
export const reportSummary = definePaper<SummaryAnswer>({
  id: 'summary',
  called: 'bao-cao',
  title: { vi: 'Báo cáo sơ kết, tổng kết', en: 'Review' },
  places: [
    'opening',
    'leadership',
    'registrations',
    'targets',
    'awards',
    'exemplars',
    'inspections',
    'strengths',
    'limits',
    'causes',
    'lessons',
    'next-tasks',
    'proposals',
  ],
  room: ['number', 'to', 'signer', 'recipients'],
  audiences: ['superior', 'council'],
  takes: ['<period...>'],
  flags: PERIOD_FLAGS,
  words: {
    vi: {
      summary: 'báo cáo sơ kết sáu tháng, tổng kết năm, giai đoạn',
      description:
        'Báo cáo sơ kết, tổng kết: đăng ký, kết quả xếp loại, so với kỳ trước, diễn biến, khen thưởng, sáng kiến, tiêu chí mất điểm, nguyên nhân và biện pháp nêu trong phiếu, kèm bảng tổng hợp. Lời từng cá nhân ghi trong phiếu chỉ có ở bản --audience council. Nhận xét, bài học, nhiệm vụ tới, kiến nghị là chỗ để “…”; điền bằng emul papers fill KỲ summary.',
      parts: {
        ...FLAG_WORDS.vi,
        audience:
          'superior (không ghi: gửi cấp trên, không có lời từng cá nhân ghi trong phiếu), council (để ở cơ quan: đủ mọi mục)',
      },
      examples: [
        ['emul summary 2016-H2', 'sơ kết sáu tháng cuối năm 2016'],
        ['emul summary 2017', 'tổng kết năm 2017'],
      ],
    },
    en: {
      summary: 'the review of six months, a year or a term',
      description:
        'The review: registrations, levels, the period before, how it went, awards, initiatives, criteria on which points were lost, causes and remedies from the sheets, and everybody’s result annexed. What individuals wrote in their sheets is in the version --audience council alone. Judgement, lessons, tasks and proposals are left “…”; they are filled in by emul papers fill PERIOD summary.',
      parts: {
        ...FLAG_WORDS.en,
        audience:
          'superior (left out: goes up, without what individuals wrote in their sheets), council (stays in the office: everything)',
      },
      examples: [
        ['emul summary 2016-H2', 'the second half of 2016'],
        ['emul summary 2017', 'the year 2017'],
      ],
    },
  },
  ask: (call) => summarisedPeriod(workspaceOf(call), call.host.home, periodQuestion(call, 'emul summary')),
  about: ({ candidates }) => PROPOSING.about(candidates),
  async papers(answer) {
    const { period } = answer.classified;
    if (period.kind === week) throw tooShort(period);
    const { summary } = await import('../../reports/papers/summary.ts');
    return [{ make: (setting) => summary(answer, setting) }];
  },
});

/** A week has a notice and no review. */
function tooShort(period: { readonly id: string }): UsageError {
  const typed = quoted(period.id);
  return new UsageError(
    {
      vi: `${typed} là một kỳ chấm điểm, không có báo cáo sơ kết`,
      en: `${typed} is scored by itself and has no review`,
    },
    { vi: `thông báo kết quả: emul report briefing ${period.id}`, en: `its notice: emul report briefing ${period.id}` },
  );
}
