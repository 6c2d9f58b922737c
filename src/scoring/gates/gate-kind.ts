import type { Day } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Period } from '../../calendar/period.ts';
import type { Gate } from '../../model/gate.ts';
import type { HasKeys } from '../../model/key.ts';
import type { Organization } from '../../model/organization.ts';
import type { LevelOrder } from '../level-order.ts';
import type { Reason } from '../reason.ts';
import type { Result } from '../result.ts';
import type { Cap } from '../rollup/held.ts';

/** What gates of one period may look at. */
export interface GateContext {
  readonly period: Period;
  /** The last day that counts: the period's, or the Sunday of the last week that is read (rule 19). */
  readonly lastDay: Day;
  readonly organization: Organization;
  readonly order: LevelOrder;
  /** A unit's result in this period; units are classified before members. */
  unitResult(id: string): Result | undefined;
  levelName(id: string): Words;
  unitName(id: string): string;
}

/** What a gate says of one result: a cap, or only a reason why it does not bite. */
export type GateWord = { readonly cap: Cap } | { readonly cap?: undefined; readonly reason: Reason };

/** One kind of gate (rule 25). It only ever lowers a level. */
export interface GateKind extends HasKeys {
  /** The rule itself, as an official would say it. */
  stated(gate: Gate, names: Pick<GateContext, 'levelName'>): Words;
  /** Whether it asks who leads a unit; left out: it never does. */
  asksForHeads?(gate: Gate): boolean;
  /** Whether it goes by a unit's result; left out: by what is settled on its day. */
  readonly restsOnUnit?: boolean;
  /** What it says of one result. */
  words(gate: Gate, result: Result, context: GateContext): GateWord[];
}
