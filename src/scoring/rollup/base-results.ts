import type { Day } from '../../base/day.ts';
import type { Period } from '../../calendar/period.ts';
import { leavesOn } from '../../model/organization.ts';
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
    leaves: leavesOf(standing, day),
    brought: undefined,
    standing: isKept ? standing : undefined,
    working: undefined,
    ...(proposedLevel !== undefined && { proposedLevel }),
    ...(held && { held }),
  };
}

/** The kinds of leave and absence that the deciding day lies on: what the sheet says takes nothing from the leave that covers it (rule 18). */
function leavesOf({ sheet, subject }: Standing, day: Day): Result['leaves'] {
  const leave = subject.member ? leavesOn(subject.member, day) : [];
  const kinds = [sheet?.absence ?? [], leave].flat().map(({ kind }) => kind.value);
  return kinds.length > 0 ? new Set([[...new Set(kinds)].join(' ')]) : undefined;
}
