import type { Exact } from '../base/exact.ts';
import type { Period } from '../calendar/period.ts';
import type { Brought } from '../model/record.ts';
import type { Located } from '../source/located.ts';
import type { Reason } from './reason.ts';
import type { Held } from './rollup/held.ts';
import type { CoverageWorking, RollupWorking } from './rollup/rollup-working.ts';
import type { Standing } from './standing.ts';

/** Whose result it is, with the units it was worked in: the last is the one it belongs to. */
export interface ResultSubject {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
  /** The unit of the latest calendar day with an assignment (rule 4). */
  readonly unit: string | undefined;
  readonly units: readonly string[];
}

/** One subject's result in one period: what longer periods read, and, where it was kept, how it came about. */
export interface Result {
  readonly subject: ResultSubject;
  readonly period: Period;
  readonly isRated: boolean;
  readonly points: Exact | undefined;
  /** After gates and decisions. */
  readonly level: string | undefined;
  /** After gates and before the Council's decision, where that set another level: what the Council was shown. */
  readonly proposedLevel?: string | undefined;
  /** Before both. */
  readonly computedLevel: string | undefined;
  readonly reasons: readonly Reason[];
  /** The levels it was classified by, best first. */
  readonly levels: readonly string[];
  /** The maximum of the scale of its sheets, where the criteria write it. */
  readonly scale: Located<Exact> | undefined;
  /** Another one, where its sheets had several. */
  readonly otherScale: Located<Exact> | undefined;
  /** Of each week in it the kinds of leave and absence it lay on, `maternity` or, of several, `other maternity`; where every week did. */
  readonly leaves: ReadonlySet<string> | undefined;
  /** Of a longer period, how many of its parts were rated. */
  readonly coverage?: CoverageWorking;
  /** What a former agency handed over, where that stands here. */
  readonly brought: Brought | undefined;
  /** How it came about: of a base period the standing, of a longer one the working. Dropped where nobody asked. */
  readonly standing: Standing | undefined;
  readonly working: RollupWorking | undefined;
  /** Of a base period, what stood over its points, where something did. */
  readonly held?: Held | undefined;
}

/** What stood over the points of a result. */
export function heldOf({ working, held }: Pick<Result, 'working' | 'held'>): Held | undefined {
  return working ?? held;
}

/** A rated result that was not worked out here: handed over, supposed, or written in an example. Written out, since a prospect supposes thousands. */
export function statedResult({ subject, period, points, level, levels, brought }: Stated): Result {
  return {
    subject,
    period,
    isRated: true,
    points,
    level,
    computedLevel: level,
    reasons: [],
    levels,
    scale: undefined,
    otherScale: undefined,
    leaves: undefined,
    brought,
    standing: undefined,
    working: undefined,
  };
}

interface Stated {
  readonly subject: ResultSubject;
  readonly period: Period;
  /** Nothing of a part that came to a level alone. */
  readonly points: Exact | undefined;
  readonly level: string;
  readonly levels: readonly string[];
  readonly brought?: Brought;
}
