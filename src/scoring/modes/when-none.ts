import { Exact } from '../../base/exact.ts';
import { bilingual, inBoth, type Locale } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Key } from '../../model/key.ts';
import type { Computed } from './mode.ts';

/** What nothing assigned is worth, as a scale says it. */
export const WHEN_NONE: Key = {
  name: 'whenNone',
  words: {
    vi: [
      'Khi không giao việc',
      'Tuần không được giao việc, hoặc không ai được xếp loại để tính, thì full (đủ điểm) hay zero (không điểm)',
    ],
    en: ['When none', 'What a ratio of nothing assigned, or of nobody rated, is worth: full or zero'],
  },
  shape: { enum: ['full', 'zero'] },
  called: { full: { vi: 'đủ điểm', en: 'full points' }, zero: { vi: '0 điểm', en: 'no points' } },
};

/** The points of nothing assigned; nothing where the scale does not say it. */
export function worthOfNothing({ max, whenNone }: Pick<Criterion, 'max' | 'whenNone'>): Exact | undefined {
  if (whenNone === undefined) return undefined;
  return whenNone === 'full' ? max.value : Exact.zero;
}

/** What a criterion is worth where nobody whose result it counts is rated; nothing where the scale does not say it. */
export function noneRated(criterion: Criterion, words = NOBODY_RATED): Computed | undefined {
  const points = worthOfNothing(criterion);
  return points && { points, said: inBoth((locale) => words[locale][criterion.whenNone ?? 'unknown']) };
}

/** “; không có ai được xếp loại thì đủ điểm”, behind how it is scored. */
export function noneRatedInWords(
  { whenNone }: Pick<Criterion, 'whenNone'>,
  locale: Locale,
  words = NOBODY_RATED,
): string {
  return whenNone ? `; ${words[locale][whenNone]}` : '';
}

/** “; không được giao việc nào thì đủ điểm”, behind how a criterion is scored. */
export function whenNoneInWords({ whenNone }: Pick<Criterion, 'whenNone'>, locale: Locale): string {
  return whenNone ? `; ${NOTHING_ASSIGNED[locale][whenNone]}` : '';
}

/** The same two where the scale comes to no points (rule 66). */
export function noneRatedJudged(
  { whenNone }: Pick<Criterion, 'whenNone'>,
  locale: Locale,
  whose: 'rated' | 'unit' = 'rated',
): string {
  return whenNone ? `; ${NONE_JUDGED[locale][whose][whenNone]}` : '';
}

export function whenNoneJudged({ whenNone }: Pick<Criterion, 'whenNone'>, locale: Locale): string {
  return whenNone ? `; ${NONE_JUDGED[locale].assigned[whenNone]}` : '';
}

const NONE_JUDGED = bilingual({
  vi: {
    assigned: {
      full: 'không được giao việc nào thì coi như đạt',
      zero: 'không được giao việc nào thì coi như không đạt',
    },
    rated: {
      full: 'không có ai được xếp loại thì coi như đạt',
      zero: 'không có ai được xếp loại thì coi như không đạt',
    },
    unit: {
      full: 'không có tập thể được xếp loại thì coi như đạt',
      zero: 'không có tập thể được xếp loại thì coi như không đạt',
    },
  },
  en: {
    assigned: { full: 'met where nothing was assigned', zero: 'not met where nothing was assigned' },
    rated: { full: 'met where nobody is rated', zero: 'not met where nobody is rated' },
    unit: { full: 'met where no unit is rated', zero: 'not met where no unit is rated' },
  },
});

/** What nothing assigned is worth, in words. */
export const NOTHING_ASSIGNED = bilingual({
  vi: {
    full: 'không được giao việc nào thì đủ điểm',
    zero: 'không được giao việc nào thì 0 điểm',
    unknown: 'không được giao việc nào thì không chấm được',
  },
  en: {
    full: 'full points where nothing was assigned',
    zero: 'no points where nothing was assigned',
    unknown: 'not scored where nothing was assigned',
  },
});

/** What results of nobody are worth, in words. */
export const NOBODY_RATED = bilingual({
  vi: {
    full: 'không có ai được xếp loại thì đủ điểm',
    zero: 'không có ai được xếp loại thì 0 điểm',
    unknown: 'không có ai được xếp loại thì không chấm được',
  },
  en: {
    full: 'full points where nobody is rated',
    zero: 'no points where nobody is rated',
    unknown: 'not scored where nobody is rated',
  },
});

/** What results of no unit are worth, in words. */
export const NO_UNIT_RATED = bilingual({
  vi: {
    full: 'không có tập thể được xếp loại thì đủ điểm',
    zero: 'không có tập thể được xếp loại thì 0 điểm',
    unknown: 'không có tập thể được xếp loại thì không chấm được',
  },
  en: {
    full: 'full points where no unit is rated',
    zero: 'no points where no unit is rated',
    unknown: 'not scored where no unit is rated',
  },
});
