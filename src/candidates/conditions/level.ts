import type { Words } from '../../base/locale.ts';
import type { AwardCondition } from '../../model/award.ts';
import { pointsOfResult } from '../../scoring/printed.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Evidence } from '../evidence.ts';
import type { Naming } from '../naming.ts';
import type { AwardConditionKind, Finding } from './condition-kind.ts';
import { missedLevel } from './missed-level.ts';
import { notRated } from './not-rated.ts';

/** The period's level, after gates and decisions, at a level or better. */
export const level: AwardConditionKind = {
  id: 'level',
  asked: (condition, names) => levelAsked(condition, names),
  finding(condition, { result }, evidence) {
    if (!result?.isRated || result.level === undefined) return notRated(result);
    const found = levelFound(result, evidence.names);
    const place = result.reasons.findLast((one) => one.place)?.place;
    if (isReached(result.level, condition, evidence)) return { verdict: 'met', found, place };
    return { verdict: 'unmet', found, place, ...missedLevel(result, lowestWanted(condition, evidence), evidence) };
  },
};

/** “xếp loại Tốt trở lên”, “xếp loại trên mức Chưa hoàn thành”. */
export function levelAsked({ level: asked, isAbove }: AwardCondition, names: Naming): Words {
  if (asked?.value === LOWEST) return { vi: 'xếp loại trên mức cuối', en: 'better than the lowest level' };
  const name = names.levelName(asked?.value ?? '');
  if (isAbove) return { vi: `xếp loại trên mức ${name}`, en: `better than ${name}` };
  const said = names.orBetter(asked?.value ?? '');
  return { vi: `xếp loại ${said.vi}`, en: `${said.en}` };
}

/** The word for the last level of whatever regulation is in force. */
const LOWEST = 'lowest';

/** Whether a level is enough for a condition that names one. */
export function isReached(reached: string, { level: asked, isAbove }: AwardCondition, { order }: Evidence): boolean {
  const named = asked?.value === LOWEST ? (order.ids.at(-1) ?? '') : (asked?.value ?? '');
  return isAbove ? order.isWorse(named, reached) : !order.isWorse(reached, named);
}

/** The lowest level that would have been enough. */
function lowestWanted(condition: AwardCondition, evidence: Evidence): string {
  return evidence.order.ids.findLast((id) => isReached(id, condition, evidence)) ?? '';
}

/** “Tốt, 89,31 điểm”. */
function levelFound(result: RankedResult, { levelName }: Naming): Finding['found'] {
  const name = levelName(result.level ?? '');
  if (!result.points) return { vi: name, en: name };
  return { vi: `${name}, ${pointsOfResult(result, 'vi')} điểm`, en: `${name}, ${pointsOfResult(result, 'en')} points` };
}
