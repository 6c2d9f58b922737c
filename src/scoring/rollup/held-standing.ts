import type { Exact } from '../../base/exact.ts';
import type { Subject } from '../../model/due.ts';
import type { Sheet } from '../../model/sheet.ts';
import type { Reason } from '../reason.ts';
import type { Result } from '../result.ts';
import type { RankedStanding, Standing } from '../standing.ts';
import type { Working } from '../working.ts';
import type { Held } from './held.ts';

/** A standing whose level gates or the Council changed, or that service left not rated; its sheet is as it was. */
export class HeldStanding implements RankedStanding {
  readonly subject: Subject;
  readonly sheet: Sheet | undefined;
  readonly isRated: boolean;
  readonly points: Exact | undefined;
  readonly level: string | undefined;
  readonly proposedLevel: string | undefined;
  readonly computedLevel: string | undefined;
  readonly levelByConditions: string | undefined;
  readonly reasons: readonly Reason[];
  readonly working: Working | undefined;
  readonly marked: Working | undefined;
  readonly held: Held | undefined;
  readonly rank: number | undefined = undefined;
  readonly isTied: boolean = false;

  constructor(
    private readonly standing: RankedStanding,
    { isRated, points, level, proposedLevel, computedLevel, reasons, held }: Result,
  ) {
    this.subject = standing.subject;
    this.sheet = standing.sheet;
    this.isRated = isRated;
    this.points = points;
    this.level = level;
    this.proposedLevel = proposedLevel;
    this.computedLevel = computedLevel;
    this.levelByConditions = isRated ? standing.levelByConditions : undefined;
    this.reasons = reasons;
    this.working = isRated ? standing.working : undefined;
    this.marked = isRated ? standing.marked : undefined;
    this.held = held;
  }

  get columns(): Standing['columns'] {
    return this.standing.columns;
  }
}
