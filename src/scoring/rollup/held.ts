import type { Months, Stretch } from '../../calendar/months.ts';
import type { Service } from '../../model/service.ts';
import type { Reason } from '../reason.ts';

/** What stands over what the points gave: of a base period whose own kind is named as of any longer one (rule 64). */
export interface Held {
  /** How long the subject served, for each rule that asks it. */
  readonly services: readonly ServiceWorking[];
  /** What lowered the level afterwards. */
  readonly caps: readonly Cap[];
  /** Every cap that holds, also where the level lay under it already: no decision goes above one. */
  readonly ceilings: readonly Cap[];
  readonly decision: Decided | undefined;
}

/** How long somebody served in a period, stretch by stretch, held against what a rule asks. */
export interface ServiceWorking {
  readonly rule: Service;
  readonly stretches: readonly (Stretch & Months)[];
  readonly served: Months;
  readonly holds: boolean;
}

/** A gate that bit: the best level that it leaves, and why. */
export interface Cap {
  readonly level: string;
  readonly reason: Reason;
  /** It goes by a unit's result, which changes as long as the period is not over. */
  readonly restsOnUnit?: boolean;
}

/** What the Council decided over the computed level. */
export interface Decided {
  readonly level: string;
  readonly reason: Reason;
}
