import type { ClassifyAnswer } from '../../answers/classified.ts';
import { ratedPeriod } from '../../answers/rated.ts';
import { rowsOf } from '../../answers/scored.ts';
import { type Command, EXIT } from '../command.ts';
import { tallyTold } from '../findings-told.ts';
import { mustBeScored } from '../must-be-scored.ts';
import { workspaceOf } from '../opened.ts';
import { outputAsked } from '../output.ts';
import { withKnownRegulation } from '../reading-another.ts';
import { audienceAsked } from './audience.ts';
import { areDecisionsWrong } from './decisions-wrong.ts';
import { FLAG_WORDS, PERIOD_FLAGS, periodQuestion, SUBJECT_FLAG } from './flags.ts';
import { printed } from './printed.ts';
import { missingFrom, notInList, onePersonAsked, type SubjectAsked } from './subjects.ts';

/** `emul report ratings`: the summary table of levels. */
export const reportRatings: Command = {
  name: 'report ratings',
  takes: ['<period...>'],
  flags: { ...PERIOD_FLAGS, ...SUBJECT_FLAG },
  words: {
    vi: {
      summary: 'bảng tổng hợp xếp loại một kỳ',
      description:
        'Bảng tổng hợp kết quả xếp loại tập thể, cá nhân của tuần, tháng, quý, sáu tháng, năm, kèm ghi chú vì sao và bảng đếm theo phòng.',
      parts: FLAG_WORDS.vi,
      examples: [
        ['emul report ratings 2016-H2', 'bảng trình Hội đồng'],
        ['emul report ratings 2016-H2 --audience public', 'bảng niêm yết: tên và mức'],
      ],
    },
    en: {
      summary: 'the summary table of levels',
      description:
        'The summary table of levels of a week, month, quarter, half-year or year, with notes that say why and counts by division.',
      parts: FLAG_WORDS.en,
      examples: [
        ['emul report ratings 2016-H2', 'for the Council'],
        ['emul report ratings 2016-H2 --audience public', 'for the notice board'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const audience = audienceAsked(call, ['council', 'public', 'person']);
    const { answer, findings, isRefused } = await withKnownRegulation(() =>
      ratedPeriod(workspaceOf(call), call.host.home, {
        ...periodQuestion(call, 'emul report ratings'),
        keepsIn: () => () => false,
      }),
    );
    const hasErrors = await tallyTold(call, findings);
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    mustBeScored(answer.classified);
    if (areDecisionsWrong(call, findings)) return EXIT.findings;
    const { workspace, period, isDraft } = answer.classified;
    const person = audience === 'person' ? onePersonAsked(call, workspace.organization) : undefined;
    if (person && missingFrom(answer.classified.results, [person])) throw notInList(person, period);
    const classified = person ? onlyThat(person, answer.classified) : answer.classified;
    const week = answer.week && rowsOf(answer.week, person ? [person] : []);
    const { ratings } = await import('../../reports/papers/ratings.ts');
    const told = await printed(call, output, {
      document: 'ratings',
      period: period.id,
      setting: { audience, workspace, about: period.to, isProposal: isDraft },
      make: (setting) => ratings({ classified, ...(week && { week }) } as typeof answer, setting),
    });
    if (isRefused) return EXIT.failure;
    return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
  },
};

/** The answer about one person or unit alone; ranks and levels of units stay the agency's. */
export function onlyThat({ kind, id, name }: SubjectAsked, answer: ClassifyAnswer): ClassifyAnswer {
  return { ...answer, only: { keys: new Set([`${kind} ${id}`]), names: [name] } };
}
