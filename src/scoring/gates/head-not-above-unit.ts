import { unitNotRated } from '../reasons.ts';
import { cap } from './best-level.ts';
import type { GateKind, GateWord } from './gate-kind.ts';
import { asksForHeads, FOR, unitsConcerned, whom } from './posts.ts';

/** Who leads a unit stands no better than the unit itself; a unit that is not rated holds nobody down. */
export const headNotAboveUnit: GateKind = {
  id: 'head-not-above-unit',
  keys: [FOR],
  asksForHeads,
  restsOnUnit: true,
  stated(gate) {
    const { vi, en } = whom(gate);
    return { vi: `${vi} không xếp cao hơn tập thể của mình`, en: `${en}: no better than their own unit` };
  },
  words: (gate, { subject }, context) =>
    unitsConcerned(gate, subject, context).map((unit): GateWord => {
      const name = context.unitName(unit);
      const level = context.unitResult(unit)?.level;
      if (level === undefined) return { reason: unitNotRated(name, gate.id.place) };
      const of = context.levelName(level);
      return cap(gate, level, {
        vi: `không cao hơn mức của ${name} (${of.vi})`,
        en: `no better than ${name} (${of.en})`,
      });
    }),
};
