import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import type { Reason } from '../../scoring/reason.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { HappeningWorking } from '../../scoring/working.ts';
import { criterionInWords } from './mark-words.ts';

type Place = NonNullable<Reason['place']>;

/** Something that cost points or a level in one sheet, and the line where somebody typed it. */
export interface Loss {
  readonly text: string;
  readonly cost: Exact;
  readonly place: Place | undefined;
}

/** What a sheet lost, the dearest first: criteria below their maximum, penalties, events that cap the level. */
export function lossesOf({ working, reasons }: Standing, locale: Locale): Loss[] {
  if (!working) return [];
  const ofCriteria = working.workedGroups.flatMap(({ criteria }) =>
    criteria.map((criterion) => ({
      text: criterionInWords(criterion, locale),
      cost: criterion.criterion.max.value.minus(criterion.points),
      place: criterion.mark?.criterion.place,
    })),
  );
  const ofPenalties = working.penalties.map((penalty) => ({
    text: happeningInWords(penalty, MINUS[locale], locale),
    cost: penalty.points,
    place: penalty.happening.event.place,
  }));
  const limits = reasons
    .filter(({ id }) => id === 'event-limit')
    .map(({ words }) => ({ text: words[locale], cost: Exact.whole(1000), place: undefined }));
  const lost = [...ofCriteria, ...ofPenalties, ...limits].filter(({ cost }) => !cost.isZero && !cost.isNegative);
  return lost.sort((a, b) => b.cost.compare(a.cost));
}

/** “trừ 2,0: báo cáo chậm 01 lần (Báo cáo tuần gửi UBND tỉnh)”. */
export function happeningInWords(
  { event, times, points, happening }: HappeningWorking,
  sign: string,
  locale: Locale,
): string {
  const what = timesInWords(event, event.id.value, times.floor)[locale];
  const basis = happening.basis?.value;
  return `${sign} ${pointsInWords(points, locale)}: ${what}${basis ? ` (${basis})` : ''}`;
}

export const MINUS: Words = { vi: 'trừ', en: 'minus' };
export const PLUS: Words = { vi: 'cộng', en: 'plus' };
