import { bilingual, type Locale } from '../../base/locale.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import type { CriterionWorking, HappeningWorking, Working } from '../../scoring/working.ts';
import { criterionInWords } from '../explain/mark-words.ts';

/** A made-up sheet in a line: what is not full (or, where little is, what is not zero), and what happened. */
export function sheetInWords({ workedGroups, bonuses, penalties }: Working, locale: Locale): string {
  const words = WORDS[locale];
  const marks = workedGroups.flatMap((group) => group.criteria);
  const lost = marks.filter(({ criterion, points }) => !points.equals(criterion.max.value));
  const earned = marks.filter(({ points }) => !points.isZero);
  const isNearlyFull = lost.length <= earned.length;
  const told = isNearlyFull ? lost : earned;
  const rest = told.length === 0 ? words.all : words.others;
  const tail = told.length === marks.length ? [] : [`${rest} ${isNearlyFull ? words.full : words.zero}`];
  return [
    ...told.map((working) => markInWords(working, locale)),
    ...tail,
    ...happened(bonuses, words.bonus, locale),
    ...happened(penalties, words.penalty, locale),
  ].join('; ');
}

function markInWords(working: CriterionWorking, locale: Locale): string {
  return criterionInWords(working, locale);
}

function happened(all: readonly HappeningWorking[], word: string, locale: Locale): string[] {
  const said = all.map(({ event, times }) => timesInWords(event, event.id.value, times.floor)[locale]);
  return said.length > 0 ? [`${word}: ${said.join(', ')}`] : [];
}

const WORDS = bilingual({
  vi: {
    all: 'mọi tiêu chí',
    others: 'các tiêu chí khác',
    full: 'đủ điểm',
    zero: '0 điểm',
    bonus: 'cộng',
    penalty: 'trừ',
  },
  en: { all: 'everything', others: 'all else', full: 'full', zero: 'zero', bonus: 'bonus', penalty: 'penalty' },
});
