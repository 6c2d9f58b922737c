import { exact } from '../../src/model/field.ts';
import { needed } from '../../src/model/key.ts';
import { atMost, heldTo, LEVEL } from '../../src/scoring/gates/best-level.ts';
import type { GateKind } from '../../src/scoring/gates/gate-kind.ts';

/** Somebody rated in fewer parts of the period than asked stands no better than a level. */
export const fewRatedWeeks: GateKind = {
  id: 'few-rated-weeks',
  keys: [
    {
      name: 'weeks',
      words: {
        vi: ['Số tuần được chấm', 'Được chấm ít hơn số tuần này thì bị khống chế'],
        en: ['Weeks', 'It bites where fewer weeks are rated'],
      },
      example: '3',
      shape: { type: 'integer', minimum: 1 },
      needed: '3',
    },
    needed(LEVEL),
  ],
  stated(gate, naming) {
    const weeks = exact(gate.node.get('weeks'))?.value ?? '';
    return atMost(gate, { vi: `được chấm dưới ${weeks} tuần`, en: `fewer than ${weeks} rated weeks` }, naming);
  },
  words(gate, { working }, naming) {
    const weeks = exact(gate.node.get('weeks'))?.value.floor ?? 0;
    const rated = working?.rated.length ?? weeks;
    if (rated >= weeks) return [];
    const why = { vi: `chỉ ${rated}/${weeks} tuần được chấm`, en: `only ${rated} of ${weeks} weeks rated` };
    return heldTo(gate, why, naming);
  },
};
