import type { Effect } from '../answers/closing/effects.ts';
import { bilingual, type Locale } from '../base/locale.ts';
import { pointsInWords } from '../base/number-words.ts';

/** “Nguyễn Văn An: 90,42 điểm, Tốt → 90,63 điểm, Tốt” */
export function effectInWords(
  { name, before, after }: Effect,
  locale: Locale,
  levelName: (id: string) => string,
): string {
  const [was, is] = [resultInWords(before, locale, levelName), resultInWords(after, locale, levelName)];
  return `${name}: ${was === is ? WORDS[locale].beside(is) : `${was} → ${is}`}`;
}

/** “90,42 điểm, Tốt” */
export function resultInWords(result: Effect['before'], locale: Locale, levelName: (id: string) => string): string {
  const words = WORDS[locale];
  if (!result) return words.absent;
  if (!result.isRated) return words.notRated;
  const level = result.level === undefined ? [] : [levelName(result.level)];
  return [...(result.points ? [words.points(pointsInWords(result.points, locale, 2))] : []), ...level].join(', ');
}

const WORDS = bilingual({
  vi: {
    absent: 'không có',
    notRated: 'không xếp loại',
    points: (text: string) => `${text} điểm`,
    beside: (result: string) => `vẫn ${result}; khác điều ghi kèm (lý do, loại nghỉ)`,
  },
  en: {
    absent: 'nothing',
    notRated: 'not rated',
    points: (text) => `${text} points`,
    beside: (result) => `still ${result}; what is noted beside differs (reasons, kinds of leave)`,
  },
});
