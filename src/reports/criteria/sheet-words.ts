import { bilingual, type Locale } from '../../base/locale.ts';
import type { Criteria } from '../../model/criteria.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import type { HappeningWorking, Working } from '../../scoring/working.ts';
import { criterionInWords, criterionMet } from '../explain/mark-words.ts';

/** A made-up sheet in a line: what is not full (or, where little is, what is not zero), and what happened; no points of a scale that comes to none. */
export function sheetInWords(
  { workedGroups, bonuses, penalties }: Working,
  { scale }: Pick<Criteria, 'scale'>,
  locale: Locale,
): string {
  const words = { ...WORDS[locale], ...(scale.isShown ? {} : MET[locale]) };
  const said = scale.isShown ? criterionInWords : criterionMet;
  const marks = workedGroups.flatMap((group) => group.criteria);
  const lost = marks.filter(({ criterion, points }) => !points.equals(criterion.max.value));
  const earned = marks.filter(({ points }) => !points.isZero);
  const isNearlyFull = lost.length <= earned.length;
  const told = isNearlyFull ? lost : earned;
  const rest = told.length === 0 ? words.all : words.others;
  const tail = told.length === marks.length ? [] : [`${rest} ${isNearlyFull ? words.full : words.zero}`];
  return [
    ...told.map((working) => said(working, locale)),
    ...tail,
    ...happened(bonuses, words.bonus, locale),
    ...happened(penalties, words.penalty, locale),
  ].join('; ');
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

/** The same two where the scale comes to no points (rule 66). */
const MET = bilingual({
  vi: { full: 'đạt', zero: 'không đạt' },
  en: { full: 'met', zero: 'not met' },
});
