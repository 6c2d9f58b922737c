import type { Exact } from '../base/exact.ts';
import type { Subject } from '../model/due.ts';
import type { Sheet } from '../model/sheet.ts';
import type { Reason } from './reason.ts';
import type { RankedStanding, Standing } from './standing.ts';
import type { Working } from './working.ts';

/** What a sheet came to. */
interface Earned {
  readonly working: Working;
  readonly level: string;
  readonly levelByConditions: string;
}

type Totals = Standing['columns'];
const NONE: Totals = new Map();
const NOBODY: readonly Standing[] = [];

/** A standing as a week's scoring makes it, one shape for all, since a province's year makes fifty thousand. */
export class SheetStanding implements RankedStanding {
  readonly isRated: boolean;
  readonly points: Exact | undefined;
  readonly level: string | undefined;
  readonly computedLevel: string | undefined;
  readonly levelByConditions: string | undefined;
  readonly working: Working | undefined;
  readonly marked: Working | undefined;
  rank: number | undefined = undefined;
  isTied = false;
  /** Whose results it counts. */
  restsOn: readonly Standing[] = NOBODY;
  #columns: Totals | undefined = undefined;

  /** Column totals are for tables alone, so they are worked out only for who asks. */
  constructor(
    readonly subject: Subject,
    readonly sheet: Sheet | undefined,
    readonly reasons: readonly Reason[],
    earned: Earned | undefined,
    private readonly totals: (standing: Standing) => Totals = () => NONE,
  ) {
    this.isRated = earned !== undefined;
    this.marked = earned?.working;
    this.working = subject.choice.criteria?.scale.isShown ? this.marked : undefined;
    this.points = this.working?.points;
    this.level = earned?.level;
    this.computedLevel = earned?.level;
    this.levelByConditions = earned?.levelByConditions;
  }

  get columns(): Totals {
    this.#columns ??= this.totals(this);
    return this.#columns;
  }
}
