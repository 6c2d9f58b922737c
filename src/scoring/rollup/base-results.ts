import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { leaveOn } from '../../model/organization.ts';
import type { Result } from '../result.ts';
import type { Standing } from '../standing.ts';
import { subjectOfBase } from './subjects.ts';

/** A base period's standing as a part of longer ones; the sheet and its working go where nobody asked for them. */
export function baseResult(
  standing: Standing,
  period: Period,
  day: Day,
  levels: readonly string[],
  isKept: boolean,
): Result {
  const { subject, isRated, points, level, proposedLevel, computedLevel, reasons, held } = standing;
  return {
    period,
    isRated,
    points,
    level,
    computedLevel,
    reasons,
    levels,
    subject: subjectOfBase(subject),
    scale: points && subject.choice.criteria?.scale.max,
    otherScale: undefined,
    leaves: leavesOn(standing, day),
    brought: undefined,
    standing: isKept ? standing : undefined,
    working: undefined,
    ...(proposedLevel !== undefined && { proposedLevel }),
    ...(held && { held }),
  };
}

/** The kind of leave or absence that the deciding day lies on. */
function leavesOn({ sheet, subject }: Standing, day: Day): ReadonlySet<string> | undefined {
  const kind = sheet?.absence?.kind.value ?? (subject.member && leaveOn(subject.member, day)?.kind.value);
  return kind === undefined ? undefined : new Set([kind]);
}
