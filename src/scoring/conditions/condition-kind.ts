import type { Words } from '../../base/locale.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { HasKey } from '../../model/key.ts';
import type { Totals } from '../totals.ts';

/** One kind of condition for a week's level (rule 13). */
export interface ConditionKind extends HasKey {
  holds(condition: Condition, totals: Totals): boolean;
  /** What it asks for, in a list of conditions: “nhóm B từ 25 điểm trở lên”. */
  asked(condition: Condition, criteria: Criteria): Words;
  /** What it is held against: “28,0”, “01 lần”. */
  found(condition: Condition, totals: Totals): Words;
  /** What is said, inside a sentence, of somebody for whom it does not hold: “chậm thời hạn 01 lần”. */
  failing(condition: Condition, totals: Totals, criteria: Criteria): Words;
}
