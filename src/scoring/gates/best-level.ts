import type { Words } from '../../base/locale.ts';
import { text } from '../../model/field.ts';
import type { Gate } from '../../model/gate.ts';
import type { Key } from '../../model/key.ts';
import type { GateContext, GateWord } from './gate-kind.ts';

/** The best level that a gate leaves. */
export const LEVEL: Key = {
  name: 'level',
  words: {
    vi: ['Mức xếp loại', 'Mức cao nhất còn được xếp'],
    en: ['Level', 'The best that remains'],
  },
  example: 'han-che',
  shape: { $ref: '#/$defs/id' },
  names: 'level',
};

type Naming = Pick<GateContext, 'levelName'>;

/** “bị cảnh cáo: cao nhất là Tốt”: why, and the level that a gate's `level` leaves. */
export function atMost({ node }: Gate, why: Words, { levelName }: Naming): Words {
  const most = levelName(text(node.get('level'))?.value ?? '');
  return { vi: `${why.vi}: cao nhất là ${most.vi}`, en: `${why.en}: at most ${most.en}` };
}

/** Holds a result to a gate's `level`, with the reason; nothing where it names none, which is an error. */
export function heldTo(gate: Gate, why: Words, naming: Naming): GateWord[] {
  const level = text(gate.node.get('level'))?.value;
  return level === undefined ? [] : [cap(gate, level, atMost(gate, why, naming))];
}

/** Holds a result to a level; the reason carries the gate's id and the line where it stands. */
export function cap({ id }: Gate, level: string, words: Words): GateWord {
  return { cap: { level, reason: { id: id.value, words, place: id.place } } };
}
