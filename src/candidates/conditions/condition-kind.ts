import type { Words } from '../../base/locale.ts';
import type { Award, AwardCondition } from '../../model/award.ts';
import type { HasKey } from '../../model/key.ts';
import type { LevelOrder } from '../../scoring/level-order.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { Located, Place } from '../../source/located.ts';
import type { Evidence } from '../evidence.ts';
import type { Naming } from '../naming.ts';
import type { Verdict } from '../verdict.ts';

/** One kind of condition of an award. */
export interface AwardConditionKind extends HasKey {
  /** Whose awards alone can ask for it. */
  readonly only?: Award['kind'];
  /** It holds conditions, and so stands in none that does. */
  readonly isChoice?: boolean;
  /** It looks at what the parts of the period are made of, down to what is scored: that is kept for it. */
  readonly looksInside?: boolean;
  /** Heads the list of those who lack nothing but this. */
  readonly lackedAlone?: Words;
  /** Heads the list of what it found about those who qualify. */
  readonly foundOfAll?: Words;
  /** The other award that it speaks of. */
  other?(condition: AwardCondition, of: Award['kind']): OtherAward | undefined;
  /** The lowest level of one's own that is enough: a quota of this level decides over the award as well. */
  lowest?(condition: AwardCondition, order: LevelOrder): string | undefined;
  /** What it asks for, in a list of conditions: “xếp loại Tốt trở lên”. */
  asked(condition: AwardCondition, names: Naming, kind: Award['kind']): Words;
  /** What there is, and whether that is enough. */
  finding(condition: AwardCondition, about: About, evidence: Evidence): Finding;
}

/** An award on which another one rests. */
interface OtherAward {
  readonly award: Located<string> | undefined;
  /** Whose award it has to be. */
  readonly kind: Award['kind'];
  /** It is worked out first. */
  readonly isAwaited: boolean;
  /** It has to be given in the same kinds of period. */
  readonly isOfSamePeriods: boolean;
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
  /** What each of the conditions that it holds found. */
  readonly inside?: readonly ConditionWorking[];
  /** The conditions of the award that it rests on. */
  readonly ofOther?: readonly ConditionWorking[];
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
