import { noticedResults } from '../../answers/noticed.ts';
import type { Setting } from '../../reports/papers/setting.ts';
import { type Command, EXIT } from '../command.ts';
import { tallyTold } from '../findings-told.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { workspaceOf } from '../opened.ts';
import { outputAsked } from '../output.ts';
import { withKnownRegulation } from '../reading-another.ts';
import { audienceAsked } from './audience.ts';
import { areDecisionsWrong } from './decisions-wrong.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion } from './flags.ts';
import { printed } from './printed.ts';
import { missingFrom, notInList, type SubjectAsked, subjectsNamed } from './subjects.ts';

/** `emul report notice`: one person's result on one page. */
export const reportNotice: Command = {
  name: 'report notice',
  takes: ['<period...>'],
  flags: { subject: '--subject <subject...>', ...PERIOD_FLAGS },
  words: {
    vi: {
      summary: 'thông báo kết quả cho từng người',
      description:
        'Kết quả của một người trên một trang: mức, điểm, từng điểm bị mất kèm lý do, còn thiếu gì để lên mức trên, đề nghị xem xét lại ở đâu, đến ngày nào. Không nói gì về người khác.',
      parts: {
        ...FLAG_WORDS.vi,
        subject: 'cá nhân hoặc tập thể nào; nhiều thì ghi nhiều lần (không ghi: mọi người)',
        audience: 'chỉ có person: bản cho riêng người ấy',
      },
      examples: [
        ['emul report notice 2016-H2 --subject an', 'sáu tháng cuối năm của ông An'],
        ['emul report notice 45 --subject "Văn phòng"', 'phiếu tuần 45 của Văn phòng'],
      ],
    },
    en: {
      summary: 'each person’s own result',
      description:
        'One person’s result on one page: level, points, every point lost with its reason, what was missing for the next level, where and until when to ask for a review. It says nothing about anybody else.',
      parts: {
        ...FLAG_WORDS.en,
        subject: 'which individuals or units; may be given repeatedly (left out: everybody)',
        audience: 'person alone: it is for that person',
      },
      examples: [
        ['emul report notice 2016-H2 --subject an', 'the second half of 2016'],
        ['emul report notice 45 --subject "Văn phòng"', 'a unit in week 45'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const audience = audienceAsked(call, ['person']);
    let asked: readonly SubjectAsked[] = [];
    const { classified, answers, findings, isRefused } = await withKnownRegulation(() =>
      noticedResults(workspaceOf(call), call.host.home, {
        ...periodQuestion(call, 'emul report notice'),
        subjects({ organization }) {
          asked = subjectsNamed(call, organization);
          return asked;
        },
      }),
    );
    const hasErrors = await tallyTold(call, findings);
    if (!classified) return isRefused ? EXIT.failure : EXIT.findings;
    mustBeScored(classified);
    if (areDecisionsWrong(call, findings)) return EXIT.findings;
    const { workspace, period, isDraft } = classified;
    const absent = missingFrom(classified.results, asked);
    if (absent) throw notInList(absent, period);
    const { notice } = await import('../../reports/papers/notice.ts');
    const papers = answers.map((one) => ({
      document: 'notice' as const,
      period: period.id,
      of: one.subject.id,
      setting: { audience, workspace, about: period.to, isProposal: isDraft },
      make: (setting: Setting) => notice(one, setting),
    }));
    const told = await printed(call, output, ...papers);
    if (isRefused) return EXIT.failure;
    return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
  },
};
