import type { Mode } from './mode.ts';

/** The share of a unit's members at a level or better; `scoring/members-share.ts` computes it when their week is known. */
export const members: Mode = {
  id: 'members',
  isComputed: true,
  points: () => undefined,
  unsaid: ({ max }) => max.value,
  occurrences: () => [],
};
