import type { Verdict } from '../../../answers/closing/shown-since/marks.ts';
import type { ShownSince } from '../../../answers/closing/shown-since.ts';
import { bilingual, type Locale } from '../../../base/locale.ts';
import { placesOf, pointsInWords } from '../../../base/number-words.ts';
import type { Block } from '../../../documents/document.ts';
import { text } from '../../../documents/table.ts';
import { levelNamed } from '../../../model/level-names.ts';
import { levelsOn } from '../../../model/regulation-choice.ts';
import type { Workspace } from '../../../model/workspace.ts';
import type { Setting } from '../setting.ts';
import { tableOf } from './table.ts';

/** Results that are not as they were handed out, and what of the own sheet says so. */
export function resultsTable({ results, workspace }: ShownSince, { locale }: Setting): Block[] {
  const words = WORDS[locale];
  if (results.length === 0) return [];
  const rows = results.map(({ period, name, before, after, isOfSheet, ground }) => {
    const levelName = levelNames(workspace, workspace.calendar.decidingDay(period), locale);
    const verdicts = [before, after].map((verdict) => verdictInWords(verdict, levelName, locale));
    const week = period.kind.words[locale].name(period);
    return [
      name,
      week,
      ...verdicts,
      isOfSheet ? words.ofSheet : [words.notOfSheet, ...(ground ? [ground] : [])].join('; '),
    ].map(text);
  });
  return [tableOf(words.columns, rows)];
}

/** What levels were called on a day. */
export function levelNames(workspace: Workspace, day: string, locale: Locale): (id: string) => string {
  const levels = levelsOn(day, workspace);
  return (id) => levelNamed(id, levels)[locale];
}

/** “92,5 điểm, Tốt” */
export function verdictInWords({ points, level }: Verdict, levelName: (id: string) => string, locale: Locale): string {
  const words = WORDS[locale];
  if (level === undefined) return words.notRated;
  const said = points && words.points(pointsInWords(points, locale, Math.max(2, Math.min(placesOf(points), 4))));
  return [...(said ? [said] : []), levelName(level)].join(', ');
}

const WORDS = bilingual({
  vi: {
    columns: ['Họ và tên', 'Tuần', 'Kết quả đã phát', 'Kết quả nay', 'Do đâu'],
    ofSheet: 'phiếu đổi, nêu ở bảng trên',
    notOfSheet: 'phiếu không đổi',
    notRated: 'không xếp loại',
    points: (points: string) => `${points} điểm`,
  },
  en: {
    columns: ['Name', 'Week', 'Result handed out', 'Result now', 'Whence'],
    ofSheet: 'sheet changed, see above',
    notOfSheet: 'sheet unchanged',
    notRated: 'not rated',
    points: (points) => `${points} points`,
  },
});
