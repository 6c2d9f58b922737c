import { unitNotRated } from '../reasons.ts';
import type { GateKind, GateWord } from './gate-kind.ts';
import { gateReason } from './gate-reason.ts';
import { unitsConcerned } from './posts.ts';

/** Who leads a unit stands no better than the unit itself; a unit that is not rated holds nobody down. */
export const headNotAboveUnit: GateKind = {
  id: 'head-not-above-unit',
  words: (gate, { subject }, context) =>
    unitsConcerned(gate, subject, context).map((unit): GateWord => {
      const name = context.unitName(unit);
      const level = context.unitResult(unit)?.level;
      if (level === undefined) return { reason: unitNotRated(name, gate.id.place) };
      const of = context.levelName(level);
      const words = { vi: `không cao hơn mức của ${name} (${of})`, en: `no better than ${name} (${of})` };
      return { cap: { level, reason: gateReason(gate, words) } };
    }),
};
