import type { ScoreAnswer } from '../../answers/scored.ts';
import { FLAG_WORDS, PAPER_FLAGS, weekAsked } from './flags.ts';
import { withoutAway } from './left-out.ts';
import { definePaper } from './paper.ts';
import { mustBeInList, subjectsNamed } from './subjects.ts';

/** `emul report score-sheet`: the sheet to score on, blank or as entered. */
export const reportScoreSheet = definePaper<ScoreAnswer>({
  id: 'score-sheet',
  called: 'phieu-cham',
  title: { vi: 'Phiếu chấm điểm', en: 'Score sheet' },
  places: ['hand-in'],
  room: [],
  audiences: ['person'],
  isForUnscored: true,
  takes: ['[period...]'],
  flags: { subject: '--subject <subject...>', blank: '--blank', ...PAPER_FLAGS },
  words: {
    vi: {
      summary: 'phiếu chấm điểm, trống hoặc đã chấm',
      description:
        'Phiếu chấm điểm của từng người, từng phòng trong một tuần: tiêu chí, điểm tối đa, cột cho mỗi người chấm, ghi chú, chỗ ký. Tuần chưa chấm thì phiếu trống để in ra ghi tay. Ai nghỉ cả tuần thì không in, trừ khi gọi tên.',
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
        'Everybody’s sheet of one week: criteria, maxima, a column for each who scores, notes, places to sign. A week that is not scored yet gives blank sheets to write on. Nothing is printed for who is away all week, unless named.',
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
  ask: weekAsked(0),
  about: (answer) => answer,
  async papers(answer, call) {
    const { period, workspace, standings } = answer;
    const asked = subjectsNamed(call, workspace.organization);
    mustBeInList(standings, asked, period);
    const isAsked = (kind: string, id: string) =>
      asked.length === 0 || asked.some((subject) => subject.kind === kind && subject.id === id);
    const listed = standings.filter(({ subject }) => isAsked(subject.kind, subject.id));
    const shown = withoutAway(call, listed, ({ subject, isRated, reasons }) => {
      const away = isRated ? [] : reasons.filter(({ id }) => id === 'leave' || id === 'absence');
      if (away.length === 0) return undefined;
      return {
        name: workspace.organization.called(subject.kind, subject.id) ?? subject.name,
        why: away.map(({ words }) => words[call.locale]).join(', '),
      };
    });
    const { scoreSheet } = await import('../../reports/papers/score-sheet.ts');
    const isBlank = call.flags['blank'] === true;
    return shown.flatMap((standing) => {
      const { id, choice } = standing.subject;
      const { criteria } = choice;
      return criteria ? [{ of: id, make: (setting) => scoreSheet(standing, criteria, answer, isBlank, setting) }] : [];
    });
  },
});
