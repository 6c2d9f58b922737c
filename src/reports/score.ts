import type { ScoreAnswer } from '../answers/scored.ts';
import { bilingual } from '../base/locale.ts';
import { raised } from '../base/sentence.ts';
import { type Block, type Notes, paragraph } from '../documents/document.ts';
import { partNames } from '../scoring/rollup/part-names.ts';
import { quotas } from './classify/quotas.ts';
import type { TableReport } from './report.ts';
import { closing } from './score/closing.ts';
import { counts } from './score/counts.ts';
import { Noted } from './score/noted.ts';
import { sameLegend } from './score/same-legend.ts';
import { comesToPoints, type ScoreTerms, termsOf } from './score/score-terms.ts';
import { tableOf } from './score/standings-table.ts';
import { top } from './score/top.ts';

/** The table of the Friday briefing, with what a colleague will ask about it. */
export const score: TableReport<ScoreAnswer> = {
  id: 'score',
  document(answer, locale) {
    const terms = termsOf(answer, locale);
    const body = answer.standings.length > 0 ? table(terms) : [nobody(terms)];
    return { locale, blocks: [...top(terms), ...body] };
  },
  heading(answer, locale) {
    const { period } = answer;
    const { levels, unit, ...words } = WORDS[locale];
    const type = comesToPoints(answer) ? words.type : levels;
    const subject = raised(period.kind.words[locale].title(period));
    return { type, unit, subject, orientation: 'landscape', isOnePage: true };
  },
};

function table(terms: ScoreTerms): Block[] {
  const noted = new Noted();
  const drawn = tableOf(terms, noted);
  const notes: Notes[] = noted.notes.length > 0 ? [{ kind: 'notes', notes: noted.notes }] : [];
  return [drawn, ...counts(terms), ...notes, ...closing(terms), ...sameLegend(terms), ...quotasIn(terms)];
}

/** Quotas that name the kind of the base period itself. */
function quotasIn({ answer, locale }: ScoreTerms): Block[] {
  const { held, workspace, period } = answer;
  if (!held) return [];
  const names = partNames(held.rules, period.kind.id);
  return quotas({ locale, names, answer: { ...held, workspace } });
}

/** Why there is no table: the period is not scored, or nobody is due. */
function nobody({ answer, locale }: ScoreTerms): Block {
  const words = WORDS[locale];
  const not = answer.workspace.calendar.reasonNotScored(answer.period);
  if (not?.why === 'skipped') return paragraph(words.skipped(not.skip.reason?.value));
  return paragraph(not ? words[not.why] : words.nobody);
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG ĐIỂM THI ĐUA',
    levels: 'BẢNG XẾP LOẠI',
    unit: 'điểm',
    nobody: 'Không có tập thể, cá nhân nào thuộc diện chấm điểm trong kỳ này.',
    'before-start': 'Kỳ này trước khi bắt đầu chấm điểm. Sửa lịch: emul form export calendar -o lich.xlsx',
    'after-end': 'Kỳ này sau khi thôi chấm điểm. Sửa lịch: emul form export calendar -o lich.xlsx',
    skipped: (reason: string | undefined) => `Kỳ này không chấm điểm${reason ? `: ${reason}` : ''}.`,
  },
  en: {
    type: 'EMULATION SCORES',
    levels: 'LEVELS',
    unit: 'points',
    nobody: 'Nobody is to be scored in this period.',
    'before-start':
      'This period lies before the first one scored. Mend the calendar: emul form export calendar -o calendar.xlsx',
    'after-end':
      'This period lies after the last one scored. Mend the calendar: emul form export calendar -o calendar.xlsx',
    skipped: (reason) => `This period is not scored${reason ? `: ${reason}` : ''}.`,
  },
});
