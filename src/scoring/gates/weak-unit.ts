import { text } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import { type Key, needed } from '../../model/key.ts';
import { unitNotRated } from '../reasons.ts';
import { atMost, heldTo, LEVEL } from './best-level.ts';
import type { GateKind, GateWord } from './gate-kind.ts';
import { asksForHeads, FOR, unitsConcerned, whom } from './posts.ts';

const UNIT: Key = {
  name: 'unit',
  words: {
    vi: ['Điều kiện của phòng', 'Phòng bị coi là yếu khi nào'],
    en: ['Unit', 'When a unit is weak'],
  },
  example: '{worseThan: tot}',
  keys: [
    {
      name: 'worseThan',
      words: {
        vi: ['Dưới mức', 'Phòng xếp dưới mức này thì bị khống chế'],
        en: ['Worse than', 'It bites below this level'],
      },
      example: 'tot',
      shape: { $ref: '#/$defs/id' },
      needed: 'tot',
      names: 'level',
    },
  ],
};

/** Those of a unit that did badly stand no better than a level. */
export const weakUnit: GateKind = {
  id: 'weak-unit',
  keys: [needed(FOR), needed(UNIT), needed(LEVEL, 'tot')],
  asksForHeads,
  restsOnUnit: true,
  stated(gate, naming) {
    const { vi, en } = whom(gate);
    const bound = naming.levelName(boundOf(gate) ?? '');
    return atMost(
      gate,
      { vi: `${vi} của tập thể xếp dưới mức ${bound.vi}`, en: `${en} of a unit below ${bound.en}` },
      naming,
    );
  },
  words(gate, { subject }, context) {
    const bound = boundOf(gate);
    if (bound === undefined) return [];
    return unitsConcerned(gate, subject, context).flatMap((unit): GateWord[] => {
      const found = context.unitResult(unit)?.level;
      const name = context.unitName(unit);
      if (found === undefined) return [{ reason: unitNotRated(name, gate.id.place) }];
      if (!context.order.isWorse(found, bound)) return [];
      const of = context.levelName(found);
      return heldTo(gate, { vi: `${name} chỉ đạt ${of.vi}`, en: `${name} only reached ${of.en}` }, context);
    });
  },
};

/** The unit's level below which it bites. */
function boundOf({ node }: Gate): string | undefined {
  return text(node.get('unit')?.get('worseThan'))?.value;
}
