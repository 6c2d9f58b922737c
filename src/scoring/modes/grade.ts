import type { Mode } from './mode.ts';

/** The points of a named step: Tốt, Khá, … */
export const grade: Mode = {
  id: 'grade',
  isComputed: false,
  points: (node, { grades }) => (node.isScalar ? grades.get(node.text)?.value : undefined),
  unsaid: ({ max }) => max.value,
  occurrences: () => [],
};
