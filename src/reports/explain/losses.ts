import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { pointsInWords } from '../../base/number-words.ts';
import { timesInWords } from '../../scoring/conditions/event.ts';
import type { Reason } from '../../scoring/reason.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { HappeningWorking } from '../../scoring/working.ts';
import { criterionInWords, criterionMet } from './mark-words.ts';

type Place = NonNullable<Reason['place']>;

/** Something that cost points or a level in one sheet, and the line where somebody typed it. */
export interface Loss {
  readonly text: string;
  readonly cost: Exact;
  readonly place: Place | undefined;
}

/** What a sheet lost, the dearest first: criteria below their maximum, penalties, events that cap the level. */
export function lossesOf({ working, marked, reasons }: Standing, locale: Locale): Loss[] {
  if (!marked) return [];
  const said = working ? SAYING : HIDDEN;
  const ofCriteria = marked.workedGroups.flatMap(({ criteria }) =>
    criteria.map((criterion) => ({
      text: said.criterion(criterion, locale),
      cost: criterion.criterion.max.value.minus(criterion.points),
      place: criterion.mark?.criterion.place,
    })),
  );
  const ofPenalties = marked.penalties.map((penalty) => ({
    text: said.penalty(penalty, locale),
    cost: penalty.points,
    place: penalty.happening.event.place,
  }));
  const limits = reasons
    .filter(({ id }) => id === 'event-limit')
    .map(({ words }) => ({ text: words[locale], cost: Exact.whole(1000), place: undefined }));
  const lost = [...ofCriteria, ...ofPenalties, ...limits].filter(({ cost }) => !cost.isZero && !cost.isNegative);
  return lost.sort((a, b) => b.cost.compare(a.cost));
}

const SAYING = {
  criterion: criterionInWords,
  penalty: (penalty: HappeningWorking, locale: Locale) => happeningInWords(penalty, MINUS[locale], locale),
};

/** The same where the scale comes to no points (rule 66). */
const HIDDEN: typeof SAYING = { criterion: criterionMet, penalty: eventInWords };

/** “trừ 2,0: báo cáo chậm 01 lần (Báo cáo tuần gửi UBND tỉnh)”. */
export function happeningInWords(happened: HappeningWorking, sign: string, locale: Locale): string {
  return `${sign} ${pointsInWords(happened.points, locale)}: ${eventInWords(happened, locale)}`;
}

/** “báo cáo chậm 01 lần (Báo cáo tuần gửi UBND tỉnh)”. */
export function eventInWords({ event, times, happening }: HappeningWorking, locale: Locale): string {
  const what = timesInWords(event, event.id.value, times.floor)[locale];
  const basis = happening.basis?.value;
  return `${what}${basis ? ` (${basis})` : ''}`;
}

export const MINUS: Words = { vi: 'trừ', en: 'minus' };
export const PLUS: Words = { vi: 'cộng', en: 'plus' };
