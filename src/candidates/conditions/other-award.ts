import type { AwardCondition } from '../../model/award.ts';
import { text } from '../../model/field.ts';
import { type Key, needed } from '../../model/key.ts';
import type { Located } from '../../source/located.ts';

/** The other award that a condition speaks of. */
export const AWARD: Key = needed({
  name: 'award',
  words: { vi: ['Mã khen thưởng', 'Mã danh hiệu hoặc hình thức khen'], en: ['Award', 'Its id'] },
  example: 'ldtt',
  shape: { $ref: '#/$defs/id' },
  names: 'award',
});

/** The award that stands there. */
export function awardNamed({ node }: AwardCondition): Located<string> | undefined {
  return text(node.get('award'));
}

/** Its id. */
export function awardIn(condition: AwardCondition): string {
  return awardNamed(condition)?.value ?? '';
}
