import type { Words } from '../../base/locale.ts';
import type { Award, AwardCondition } from '../../model/award.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Place } from '../../source/located.ts';
import type { Evidence } from '../evidence.ts';
import type { Naming } from '../naming.ts';
import type { Verdict } from '../verdict.ts';

/** One kind of condition of an award. */
export interface AwardConditionKind {
  readonly id: string;
  /** What it asks for, in a list of conditions: “xếp loại Tốt trở lên”. */
  asked(condition: AwardCondition, names: Naming, kind: Award['kind']): Words;
  /** What there is, and whether that is enough. */
  finding(condition: AwardCondition, about: About, evidence: Evidence): Finding;
}

/** Whom an award is looked at for. */
export interface About {
  readonly award: Award;
  readonly kind: 'member' | 'unit';
  readonly id: string;
  /** Undefined where the period's list does not have them. */
  readonly result: RankedResult | undefined;
}

/** What a condition found. */
export interface Finding {
  readonly verdict: Verdict;
  /** What there is: “Tốt, 89,31 điểm”. */
  readonly found: Words;
  /** Where the proof stands, or what speaks against it. */
  readonly place: Place | undefined;
  /** Where it is unknown: what somebody has to bring. */
  readonly wanted?: Words;
  /** Where it does not hold: what was lacking, and by how little. */
  readonly lacking?: Words;
  /** It does not hold, but almost did. */
  readonly isNear?: boolean;
  /** Ids of the initiatives it rests on. */
  readonly uses?: readonly string[];
  /** Of `any`: what each of its conditions found. */
  readonly inside?: readonly ConditionWorking[];
}

/** One condition and what it found: what the result, the list and the explanation are all read off. */
export interface ConditionWorking extends Finding {
  readonly condition: AwardCondition;
  readonly asked: Words;
}

/** A condition of a kind with what it found for somebody. */
export function worked(
  kind: AwardConditionKind,
  condition: AwardCondition,
  about: About,
  evidence: Evidence,
): ConditionWorking {
  return {
    condition,
    asked: kind.asked(condition, evidence.names, about.kind),
    ...kind.finding(condition, about, evidence),
  };
}
