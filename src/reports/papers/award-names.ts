import type { Rules } from '../../model/rules.ts';

/** An award by its name in the regulation; by its id where the regulation has none of it. */
export function awardName(id: string, { awards }: Pick<Rules, 'awards'>): string {
  return awards.find((award) => award.id.value === id)?.name.value ?? id;
}
