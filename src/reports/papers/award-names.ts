import type { Rules } from '../../model/rules.ts';

/** An award by its name in the regulation; by its id where the regulation has none of it. */
export function awardName(id: string, { regulation }: Pick<Rules, 'regulation'>): string {
  for (const award of regulation.node.get('awards')?.items() ?? []) {
    if (award.get('id')?.text === id) return award.get('name')?.text ?? id;
  }
  return id;
}
