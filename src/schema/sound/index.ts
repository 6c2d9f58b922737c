import type { Tape } from '../../source/tape.ts';
import { fileOf } from './declared.ts';
import { scores } from './scores.ts';
import type { Shape } from './shapes.ts';

/** The kinds of which there is so much that it pays to look before a validator is asked. */
const SHAPES: Readonly<Record<string, Shape>> = { organization: fileOf('organization'), scores };

/**
 * Whether a file is plainly of its shape, so that its validator could find nothing: read off the tape without making a
 * value, since a province's year has millions. When in doubt it is not; `tests/unit/schema/sound.test.ts` holds it against
 * the validators.
 */
export function isPlainlySound(kind: string, tape: Tape): boolean {
  return SHAPES[kind]?.(0, tape) ?? false;
}
