import type { Path } from '../../editing/change.ts';
import type { Node } from '../../source/node.ts';

/** The seats, as the file has them. */
export const SEATS = {
  chair: { vi: 'Chủ tịch Hội đồng', en: 'Chair' },
  deputies: { vi: 'Phó Chủ tịch Hội đồng', en: 'Deputy' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  members: { vi: 'Ủy viên', en: 'Member' },
};

/** Each Council that was set up, where the file has it. */
export function councilsIn(root: Node): (readonly [node: Node, path: Path])[] {
  const node = root.get('council');
  if (!node || node.kind === 'nothing') return [];
  return node.isList ? [...node.items()].map((item, i) => [item, ['council', i]] as const) : [[node, ['council']]];
}

/** Where the seats of a Council stand in it. */
export function seatsIn(node: Node): Path[] {
  return Object.keys(SEATS).flatMap((seat): Path[] => {
    const held = node.get(seat);
    if (!held || held.kind === 'nothing') return [];
    return held.isList ? [...held.items()].map((_, i) => [seat, i]) : [[seat]];
  });
}
