import type { ClassifyQuestion } from '../../answers/classification.ts';
import { type ScoreAnswer, type ScoreQuestion, scoredPeriod } from '../../answers/scored.ts';
import type { Words } from '../../base/locale.ts';
import { askedLimit, askedLongerPeriod } from '../asked-longer-period.ts';
import { askedPeriod } from '../asked-period.ts';
import { type Call, textFlag } from '../command.ts';
import { workspaceOf } from '../opened.ts';
import { OUTPUT_FLAGS, OUTPUT_WORDS } from '../output.ts';
import type { Paper } from './paper.ts';

/** Options that every paper has. */
export const PAPER_FLAGS = {
  audience: '--audience <audience>',
  fill: '--fill <file>',
  issue: '--issue <number>',
  date: '--date <date>',
  starterTemplate: '--starter-template',
  ...OUTPUT_FLAGS,
} as const;

/** Options of papers about classified periods. */
export const PERIOD_FLAGS = {
  ...PAPER_FLAGS,
  asOf: '--as-of <week>',
  regulation: '--regulation <regulation>',
} as const;

export const SUBJECT_FLAG = { subject: '--subject <subject>' } as const;

/** What these options mean. */
export const FLAG_WORDS: Words<Readonly<Record<string, string>>> = {
  vi: {
    ...OUTPUT_WORDS.vi,
    audience: 'council (Hội đồng, đủ mọi mục), public (niêm yết: chỉ tên và mức), person (riêng một người)',
    fill: 'tệp lời của cơ quan, thay cho tệp trong papers/',
    issue: 'số do Văn thư cấp: in số ấy, ghi sổ papers/issued.yaml và giữ nguyên tệp; cần --date và -o',
    date: 'ngày của văn bản, đi với --issue, ví dụ 10/1/2017',
    starterTemplate: 'ghi ra một tệp .docx mẫu để cơ quan sửa, rồi dùng với --template; cần -o',
    asOf: 'tạm tính đến hết tuần này',
    regulation: 'xem thử theo một quy chế khác',
    subject: 'cá nhân hoặc tập thể, với --audience person: cv-03, an, "Văn phòng"',
    period: 'kỳ: 2016-H2, thang-10, 2016-Q4, 2016, 2016..2020',
  },
  en: {
    ...OUTPUT_WORDS.en,
    audience: 'council (everything), public (notice board: names and levels alone), person (one alone)',
    fill: 'a file with the office’s own words, in place of that in papers/',
    issue:
      'the number that the registry gave: print it, record it in papers/issued.yaml and keep the file; with --date and -o',
    date: 'the day of the paper, with --issue, e.g. 2017-01-10',
    starterTemplate: 'write a .docx for the office to edit and to give back with --template; with -o',
    asOf: 'as if nothing came after this week',
    regulation: 'read the same scores under another regulation',
    subject: 'an individual or unit, with --audience person: cv-03, an, "Văn phòng"',
    period: 'the period: 2016-H2, 2016-10, 2016-Q4, 2016, 2016..2020',
  },
};

/** Asks for a scored week, and for some before it to compare with. */
export function weekAsked(earlier: number): Paper<ScoreAnswer>['ask'] {
  return async (call, command) => {
    const choose: ScoreQuestion['choose'] = (available, bases) => askedPeriod(call, available, bases, command);
    const { diagnostics, ...rest } = await scoredPeriod(workspaceOf(call), call.host.home, { choose, earlier });
    return { ...rest, findings: diagnostics };
  };
}

/** What is asked of a classified period, as typed behind `command`. */
export function periodQuestion(call: Call, command: string, text = call.values.join(' ')) {
  const asking = { command };
  return {
    choose: (...[available, bases, campaigns]: Parameters<ClassifyQuestion['choose']>) =>
      askedLongerPeriod(call, text, { ...asking, available, bases, campaigns }),
    asOf: (...[available, bases]: Parameters<ClassifyQuestion['asOf']>) =>
      askedLimit(call, { ...asking, available, bases, campaigns: [] }),
    regulation: textFlag(call, 'regulation'),
  };
}
