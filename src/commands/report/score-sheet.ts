import { scoredPeriod } from '../../answers/scored.ts';
import type { Setting } from '../../reports/papers/setting.ts';
import { askedPeriod } from '../asked-period.ts';
import { type Command, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { outputAsked } from '../output.ts';
import { audienceAsked } from './audience.ts';
import { FLAG_WORDS, PAPER_FLAGS } from './flags.ts';
import { printed } from './printed.ts';
import { missingFrom, notInList, subjectsNamed } from './subjects.ts';

/** `emul report score-sheet`: the sheet to score on, blank or as entered. */
export const reportScoreSheet: Command = {
  name: 'report score-sheet',
  takes: ['[period...]'],
  flags: { subject: '--subject <subject...>', blank: '--blank', ...PAPER_FLAGS },
  words: {
    vi: {
      summary: 'phiếu chấm điểm, trống hoặc đã chấm',
      description:
        'Phiếu chấm điểm của từng người, từng phòng trong một tuần: tiêu chí, điểm tối đa, cột cho mỗi người chấm, ghi chú, chỗ ký. Tuần chưa chấm thì phiếu trống để in ra ghi tay.',
      parts: {
        ...FLAG_WORDS.vi,
        period: 'tuần: 45, 7/10/2016 hoặc 2016-W45 (không ghi: tuần mới nhất có tệp điểm)',
        subject: 'cá nhân hoặc tập thể nào; nhiều thì ghi nhiều lần (không ghi: mọi người)',
        audience: 'chỉ có person: phiếu là của riêng từng người',
        blank: 'in phiếu trống dù đã có điểm',
      },
      examples: [
        ['emul report score-sheet 45 --subject an', 'phiếu tuần 45 của ông An'],
        ['emul report score-sheet 46 --blank', 'phiếu trống cho mọi người'],
      ],
    },
    en: {
      summary: 'the score sheet, blank or as entered',
      description:
        'Everybody’s sheet of one week: criteria, maxima, a column for each who scores, notes, places to sign. A week that is not scored yet gives blank sheets to write on.',
      parts: {
        ...FLAG_WORDS.en,
        period: 'the week: 45, 7/10/2016 or 2016-W45 (left out: the newest with a scores file)',
        subject: 'which individuals or units; may be given repeatedly (left out: everybody)',
        audience: 'person alone: a sheet is one’s own',
        blank: 'empty, whatever was entered',
      },
      examples: [
        ['emul report score-sheet 45 --subject an', 'a sheet of week 45'],
        ['emul report score-sheet 46 --blank', 'blank sheets for everybody'],
      ],
    },
  },
  async run(call) {
    const output = outputAsked(call);
    const audience = audienceAsked(call, ['person']);
    const { answer, diagnostics, isRefused } = await scoredPeriod(workspaceOf(call), call.host.home, {
      choose: (available, bases) => askedPeriod(call, available, bases, 'emul report score-sheet'),
      earlier: 0,
    });
    const hasErrors = await findingsTold(call, diagnostics);
    if (!answer) return isRefused ? EXIT.failure : EXIT.findings;
    const { period, workspace, standings } = answer;
    const asked = subjectsNamed(call, workspace.organization);
    const absent = missingFrom(standings, asked);
    if (absent) throw notInList(absent, period);
    const isAsked = (kind: string, id: string) =>
      asked.length === 0 || asked.some((one) => one.kind === kind && one.id === id);
    const shown = standings.filter(({ subject }) => isAsked(subject.kind, subject.id));
    const { scoreSheet } = await import('../../reports/papers/score-sheet.ts');
    const isBlank = call.flags['blank'] === true;
    const papers = shown.map((one) => ({
      document: 'score-sheet' as const,
      period: period.id,
      of: one.subject.id,
      setting: { audience, workspace, about: period.to, isProposal: answer.isDraft },
      make: (setting: Setting) => scoreSheet(one, answer, isBlank, setting),
    }));
    const told = await printed(call, output, ...papers);
    if (isRefused) return EXIT.failure;
    return hasErrors || told.hasErrors ? EXIT.findings : EXIT.fine;
  },
};
