import { scoresInside } from '../answers/scores-inside.ts';
import { bilingual } from '../base/locale.ts';
import { type Block, type Notes, paragraph } from '../documents/document.ts';
import type { Result } from '../scoring/result.ts';
import { partNoun } from '../scoring/rollup/part-names.ts';
import { type ClassifyTerms, type ClassifyView, termsOf } from './classify/classify-terms.ts';
import { closing } from './classify/closing.ts';
import { counts } from './classify/counts.ts';
import { divisions } from './classify/divisions.ts';
import { near } from './classify/near.ts';
import { quotas } from './classify/quotas.ts';
import { isWide, tableOf } from './classify/results-table.ts';
import { top } from './classify/top.ts';
import { used } from './classify/used.ts';
import type { TableReport } from './report.ts';
import { Noted } from './score/noted.ts';

/** The levels of a longer period: collectives and individuals, what changed a level, counts, quotas, and what was used. */
export const classify: TableReport<ClassifyView> = {
  id: 'classify',
  document(view, locale) {
    const terms = termsOf(view, locale);
    return { locale, blocks: [...top(terms), ...(isEmpty(terms) ? [nobody(terms)] : body(terms))] };
  },
  heading(view, locale) {
    const { type, subject, unit } = WORDS[locale];
    const { period } = view.answer;
    const about = subject(period.kind.words[locale].title(period));
    const orientation = isWide(termsOf(view, locale)) ? { orientation: 'landscape' as const } : {};
    return { type, subject: about, unit, isOnePage: true, ...orientation };
  },
};

function body(terms: ClassifyTerms): Block[] {
  const noted = new Noted();
  const table = tableOf(terms, noted);
  const notes: Notes[] = noted.notes.length > 0 ? [{ kind: 'notes', notes: noted.notes }] : [];
  return [
    table,
    ...counts(terms),
    ...notes,
    ...near(terms),
    ...used(terms),
    ...closing(terms),
    ...(terms.answer.only ? [] : divisions(terms)),
    ...quotas(terms),
  ];
}

/** No row, or rows of which none could ever be rated: no scores file lies in the period. */
function isEmpty({ rows, answer }: ClassifyTerms): boolean {
  const { period, workspace, seal } = answer;
  if (rows.length > 0 && scoresInside(period, workspace, seal !== undefined).isThere) return false;
  return rows.every(({ reasons }) => reasons.some(({ id }) => id === 'no-briefing')) && rows.every(isWithoutFile);
}

function isWithoutFile({ isRated, working }: Pick<Result, 'isRated' | 'working'>): boolean {
  return !isRated && (working?.parts.every(({ result }) => !result || hasNoFile(result)) ?? false);
}

function hasNoFile({ reasons, isRated }: Result): boolean {
  return !isRated && reasons.every(({ id }) => id === 'no-briefing' || id === 'coverage');
}

function nobody({ answer, rows, locale }: ClassifyTerms): Block {
  const words = WORDS[locale];
  const of = (kind: 'unit' | 'member') => rows.filter(({ subject }) => subject.kind === kind).length;
  if (rows.length > 0) return paragraph(words.noFile(of('unit'), of('member')));
  return paragraph(answer.results.length > 0 ? words.noneAsked : words.nobody(partNoun(answer.rules.base)[locale]));
}

const WORDS = bilingual({
  vi: {
    type: 'BẢNG TỔNG HỢP',
    unit: 'điểm',
    subject: (period: string) => `Kết quả xếp loại thi đua ${period}`,
    nobody: (part: string) => `Trong kỳ này không có ${part} nào được chấm, hoặc không ai thuộc diện chấm điểm.`,
    noFile: (units: number, members: number) =>
      `Kỳ này chưa có tệp điểm nào nên chưa xếp loại được ai (tập thể ${units}, cá nhân ${members}).`,
    noneAsked: 'Không ai trong số được hỏi có tên trong danh sách xếp loại của kỳ này.',
  },
  en: {
    type: 'SUMMARY TABLE',
    unit: 'points',
    subject: (period) => `Emulation levels of ${period}`,
    nobody: (part) => `No ${part} of this period is scored, or nobody is to be scored in it.`,
    noFile: (units, members) =>
      `No scores file lies in this period, so nobody is rated (${units} collectives, ${members} individuals).`,
    noneAsked: 'None of those asked for is in the list of this period.',
  },
});
