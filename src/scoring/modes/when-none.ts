import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { Key } from '../../model/key.ts';

/** What nothing assigned is worth, as a scale says it. */
export const WHEN_NONE: Key = {
  name: 'whenNone',
  words: {
    vi: ['Khi không giao việc', 'Tuần không được giao việc thì full (đủ điểm) hay zero (không điểm)'],
    en: ['When none', 'What a ratio of nothing assigned is worth: full or zero'],
  },
  shape: { enum: ['full', 'zero'] },
  called: { full: { vi: 'đủ điểm', en: 'full points' }, zero: { vi: '0 điểm', en: 'no points' } },
};

/** The points of nothing assigned; nothing where the scale does not say it. */
export function worthOfNothing({ max, whenNone }: Pick<Criterion, 'max' | 'whenNone'>): Exact | undefined {
  if (whenNone === undefined) return undefined;
  return whenNone === 'full' ? max.value : Exact.zero;
}

/** “; không được giao việc nào thì đủ điểm”, behind how a criterion is scored. */
export function whenNoneInWords({ whenNone }: Pick<Criterion, 'whenNone'>, locale: Locale): string {
  return whenNone ? `; ${NOTHING_ASSIGNED[locale][whenNone]}` : '';
}

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
