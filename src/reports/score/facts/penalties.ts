import type { Words } from '../../../base/locale.ts';
import { asWritten, pointsInWords } from '../../../base/number-words.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { isOnPoints } from '../../../model/condition.ts';
import type { Criteria } from '../../../model/criteria.ts';
import { timesInWords } from '../../../scoring/conditions/event.ts';
import { firstThatHolds } from '../../../scoring/level.ts';
import type { RankedStanding } from '../../../scoring/standing.ts';
import { type HappeningWorking, Working } from '../../../scoring/working.ts';
import { figured } from '../../workings/sums.ts';
import type { ScoreTerms } from '../score-terms.ts';

/** What was deducted and on what basis; and whether nothing else cost a better level. */
export function penalties(standing: RankedStanding, terms: ScoreTerms): Prose[] {
  const { marked: working, subject, levelByConditions, reasons } = standing;
  const { criteria } = subject.choice;
  const isTold = ({ event }: HappeningWorking) => reasons.some(({ place }) => place && place === event.limit?.place);
  const noted = working?.penalties.filter((penalty) => !penalty.points.isZero || !isTold(penalty)) ?? [];
  if (!working || !criteria || noted.length === 0) return [];
  const each = noted.map((happeningWorking) => penaltyInWords(happeningWorking, standing, terms));
  const better = levelWithout(working, criteria);
  const lost =
    better === levelByConditions || better === undefined
      ? []
      : LOST[terms.locale](bound(criteria, better, working, terms), terms.levelName(better));
  return [strung([...each, ...[lost].flat()], '; ')];
}

function penaltyInWords(penalty: HappeningWorking, standing: RankedStanding, { locale, opened }: ScoreTerms): Prose {
  const { event, times, points, happening } = penalty;
  const isSaid = standing.working !== undefined && !points.isZero;
  const what = timesInWords(event, event.id.value, times.floor)[locale];
  const basis = happening.basis?.value;
  const lost = isSaid ? `, ${MINUS[locale]} ${pointsInWords(points, locale)}` : '';
  return prose`${figured(`${what}${lost}`, () => opened(standing))}${basis ? ` (${basis})` : ''}`;
}

/** The level the same sheet would earn without its penalties. */
function levelWithout(working: Working, criteria: Criteria): string | undefined {
  const without = new Working(criteria, working.workedGroups, working.bonuses, []);
  return firstThatHolds(criteria.rungs, without)?.level.value;
}

/** The points from which a level begins, where they are what was missing. */
function bound({ rungs }: Criteria, level: string, { points }: Working, { locale }: ScoreTerms): string | undefined {
  const rung = rungs.find((rung) => rung.level.value === level);
  const from = rung?.when.find(isOnPoints)?.bounds.get('atLeast')?.value;
  return from && points.isLess(from) ? asWritten(from, locale) : undefined;
}

const MINUS: Words = { vi: 'trừ', en: 'minus' };
const LOST: Words<(bound: string | undefined, level: string) => string> = {
  vi: (bound, level) => `nếu không bị trừ thì ${bound === undefined ? 'đạt' : `đủ ${bound} điểm`} ${level}`,
  en: (bound, level) => `without it ${level}${bound === undefined ? '' : ` (from ${bound})`}`,
};
