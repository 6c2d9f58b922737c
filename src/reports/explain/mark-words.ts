import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { outOf, paperCount } from '../../base/number-words.ts';
import { insideSentence } from '../../base/sentence.ts';
import type { Criterion } from '../../model/criterion.ts';
import { takesPoints } from '../../scoring/modes/index.ts';
import { typedInWords } from '../../scoring/modes/mark-words.ts';
import { levelWanted } from '../../scoring/modes/members.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { CriterionWorking } from '../../scoring/working.ts';
import { areInLines, lostByResults } from './results-read.ts';

type Mark = NonNullable<CriterionWorking['mark']>;

/** What somebody typed for a criterion, as people say it: “xong 8/9 việc”, “chậm thời hạn 02 lần”, “Khá”, “16,5”. */
export function markInWords({ value }: Mark, criterion: Criterion, locale: Locale): string {
  return typedInWords(value, criterion, locale);
}

/** What a criterion is worth and whence: “A2: 16,5/20”, “TC1: 3/4 cá nhân đạt, được 7,5/10”. */
export function criterionInWords(working: CriterionWorking, locale: Locale): string {
  const { criterion, points, mark, share, said } = working;
  const words = WORDS[locale];
  const earned = outOf(points, criterion.max.value, locale);
  const id = criterion.id.value;
  if (share) return `${id}: ${words.members(share.reached, share.rated)}, ${earned}`;
  if (said) return `${id}: ${said[locale]}, ${earned}`;
  if (!mark || takesPoints(criterion)) return `${id}: ${earned}`;
  return `${id}: ${markInWords(mark, criterion, locale)}, ${earned}`;
}

/** The same where the scale comes to no points (rule 66): “A2: Không đạt”. */
export function criterionMet(working: CriterionWorking, locale: Locale): string {
  return `${working.criterion.id.value}: ${workedMet(working, locale)}`;
}

/** “Không đạt”, “đạt một phần”, “xong 8/9 việc”: what was given for a criterion, or how far it is met. */
export function workedMet(working: CriterionWorking, locale: Locale): string {
  const { criterion, mark } = working;
  return metInWords(working, undefined, locale) ?? (mark ? markInWords(mark, criterion, locale) : '');
}

/** Of a criterion whose mark would be points, or that nobody marked, how far it is met; nothing where a mark says it in words. */
export function metInWords(
  working: CriterionWorking,
  names: PartNames | undefined,
  locale: Locale,
): string | undefined {
  const { criterion, points, mark, share, said } = working;
  const words = WORDS[locale];
  if (share) return names ? membersInWords(working, names, locale, '') : words.members(share.reached, share.rated);
  if (said) return said[locale];
  if (mark && !takesPoints(criterion)) return undefined;
  return metOf(points, criterion, locale);
}

/** How far points meet a criterion: “đạt một phần”. */
export function metOf(points: Exact, { max }: Criterion, locale: Locale): string {
  const words = WORDS[locale];
  if (!points.isLess(max.value)) return words.met;
  return points.isZero ? words.unmet : words.partly;
}

/** So many people are named one by one; of a larger unit those alone who did not reach the level. */
const FEW = 10;

/** “3/4 cá nhân xếp loại Tốt trở lên: …; chưa đạt: Nguyễn Thành Lộc (Còn hạn chế)”. */
export function membersInWords(
  working: CriterionWorking,
  names: PartNames,
  locale: Locale,
  lost = lostByResults(working, locale),
): string {
  const { share, criterion } = working;
  if (!share) return '';
  const words = WORDS[locale];
  const count = words.atLevel(share.reached, share.rated, names.orBetter(levelWanted(criterion))[locale]);
  const leftOut = share.leftOut.length > 0 ? `; ${words.leftOut(share.leftOut.join(', '))}` : '';
  if (areInLines(working)) return `${count}${lost}${leftOut}`;
  const reached = share.who.filter(({ isReached }) => isReached).map(({ name }) => name);
  const others = share.who
    .filter(({ isReached }) => !isReached)
    .map(({ name, level }) => `${name} (${names.levelName(level ?? '')[locale]})`);
  const named = reached.length > 0 && share.rated <= FEW ? `: ${reached.join(', ')}` : '';
  return `${count}${named}${others.length > 0 ? `; ${words.others(others.join(', '))}` : ''}${leftOut}`;
}

const WORDS = bilingual({
  vi: {
    members: (reached: number, rated: number) => `${paperCount(reached)}/${paperCount(rated)} cá nhân đạt mức`,
    atLevel: (reached: number, rated: number, level: string) => `${reached}/${rated} cá nhân xếp loại ${level}`,
    others: (listed: string) => `chưa đạt: ${listed}`,
    met: 'đạt',
    partly: 'đạt một phần',
    unmet: 'không đạt',
    leftOut: (listed: string) => `không tính ${listed}, vì phiếu của người ấy tính theo kết quả này`,
  },
  en: {
    members: (reached, rated) => `${reached} of ${rated} members reach the level`,
    atLevel: (reached, rated, level) => `${reached} of ${rated} members ${level}`,
    others: (listed) => `not reached: ${listed}`,
    met: 'met',
    partly: 'partly met',
    unmet: 'not met',
    leftOut: (listed) => `without ${listed}, who counts this very result`,
  },
});

/** “Trưởng phòng 17, lãnh đạo 16,5”: the columns that gave this mark one after another. */
export function columnsInWords(
  marks: readonly { readonly column: string; readonly mark: Mark }[],
  criterion: Criterion,
  locale: Locale,
): string {
  return marks
    .map(({ column, mark }) => `${insideSentence(column)} ${markInWords(mark, criterion, locale)}`)
    .join(' → ');
}
