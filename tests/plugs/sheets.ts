import type { AwardConditionKind } from '../../src/candidates/conditions/condition-kind.ts';
import { notRated } from '../../src/candidates/conditions/not-rated.ts';
import type { Result } from '../../src/scoring/result.ts';

/** A sheet in all that is scored in the period where one was due; leave and absence are no lack. */
export const sheets: AwardConditionKind = {
  id: 'sheets',
  written: {
    words: {
      vi: ['Đủ phiếu', 'Luôn ghi all: không tuần nào thiếu phiếu, nghỉ có lý do không tính là thiếu'],
      en: ['Sheets', 'Always all: no week without a sheet, leave being no lack'],
    },
    shape: { const: 'all' },
  },
  looksInside: true,
  asked: () => ({ vi: 'không kỳ nào thiếu phiếu', en: 'no sheet missing' }),
  finding(_, { result }) {
    if (!result) return notRated(result);
    const missing = scoredIn(result).filter(({ reasons }) => reasons.some(({ id }) => id === 'missing-sheet'));
    if (missing.length === 0) return { verdict: 'met', found: { vi: 'đủ phiếu', en: 'none' }, place: undefined };
    const named = (locale: 'vi' | 'en') =>
      missing.map(({ period }) => period.kind.words[locale].name(period)).join(', ');
    const found = { vi: `thiếu phiếu ${named('vi')}`, en: `missing: ${named('en')}` };
    return { verdict: 'unmet', found, lacking: found, place: undefined, isNear: missing.length === 1 };
  },
};

/** The results of what is scored, at whatever depth. */
function scoredIn(result: Result): readonly Result[] {
  const { working } = result;
  return working ? working.parts.flatMap((part) => (part.result ? scoredIn(part.result) : [])) : [result];
}
