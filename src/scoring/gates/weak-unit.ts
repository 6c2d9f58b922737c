import { unitNotRated } from '../reasons.ts';
import type { GateKind, GateWord } from './gate-kind.ts';
import { gateReason } from './gate-reason.ts';
import { unitsConcerned } from './posts.ts';

/** Those of a unit that did badly stand no better than a level. */
export const weakUnit: GateKind = {
  id: 'weak-unit',
  words(gate, { subject }, context) {
    const { worseThan, level } = gate;
    if (!worseThan || !level) return [];
    return unitsConcerned(gate, subject, context).flatMap((unit): GateWord[] => {
      const found = context.unitResult(unit)?.level;
      const name = context.unitName(unit);
      if (found === undefined) return [{ reason: unitNotRated(name, gate.id.place) }];
      if (!context.order.isWorse(found, worseThan.value)) return [];
      const of = context.levelName(found);
      const most = context.levelName(level.value);
      const words = {
        vi: `${name} chỉ đạt ${of}: cao nhất là ${most}`,
        en: `${name} only reached ${of}: at most ${most}`,
      };
      return [{ cap: { level: level.value, reason: gateReason(gate, words) } }];
    });
  },
};
