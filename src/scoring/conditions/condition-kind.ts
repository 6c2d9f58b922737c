import type { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import type { Condition, POINTS } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { HasKey } from '../../model/key.ts';
import type { Totals } from '../totals.ts';

/**
 * The one thing of a sheet that a condition asks about, and where its answer changes. Proofs go through every sheet by it, so
 * whatever else differs must not change the answer.
 */
export type Asks = AskedOfPoints | AskedOfGroup | AskedOfEvent | AskedOfPenalty;

interface AskedOfPoints {
  readonly of: typeof POINTS;
  readonly id?: undefined;
}

interface AskedOfGroup {
  readonly of: 'group';
  readonly id: string;
  /** The points of the group from which on it answers otherwise; `max` are the most it can have. */
  cuts(max: Exact): readonly Exact[];
}

interface AskedOfEvent {
  readonly of: 'event';
  readonly id: string;
  /** The counts with which it begins to answer otherwise. */
  readonly starts: readonly number[];
}

/** It holds up to so much penalty, and up to such a share of the bonus. */
export interface AskedOfPenalty {
  readonly of: 'penalty';
  readonly id?: undefined;
  readonly most: Exact | undefined;
  readonly shareOfBonus: Exact | undefined;
}

/** One kind of condition for a week's level (rule 13). */
export interface ConditionKind extends HasKey {
  /** What it asks of a sheet; one of which this says nothing is tried on some sheets, and nothing is said of all. */
  asks?(condition: Condition): Asks;
  /** Why no sheet at all can hold it by itself. */
  impossible?(condition: Condition, criteria: Criteria): Words | undefined;
  holds(condition: Condition, totals: Totals): boolean;
  /** What it asks for, in a list of conditions: “nhóm B từ 25 điểm trở lên”. */
  asked(condition: Condition, criteria: Criteria): Words;
  /** What it is held against: “28,0”, “01 lần”. */
  found(condition: Condition, totals: Totals): Words;
  /** What is said, inside a sentence, of somebody for whom it does not hold: “chậm thời hạn 01 lần”. */
  failing(condition: Condition, totals: Totals, criteria: Criteria): Words;
  /** The same where the scale comes to no points (rule 66), of a kind that otherwise says some; nothing is found then but whether it holds. */
  readonly hidden?: {
    /** Its keys that say points. */
    readonly points: readonly string[];
    asked(condition: Condition, criteria: Criteria): Words;
    failing(condition: Condition, criteria: Criteria): Words;
  };
}
