import type { ChalkInstance } from 'chalk';
import type { Locale } from '../../base/locale.ts';
import type { Prose } from '../../documents/prose.ts';
import type { Blanks } from '../blanks.ts';

/** How a terminal is written to. */
export interface Manner {
  readonly locale: Locale;
  readonly width: number;
  readonly chalk: ChalkInstance;
  readonly blanks: Blanks;
}

/** Running text with a number at each blank, explained when all else is said. */
export function text(prose: Prose, { blanks }: Manner): string {
  return typeof prose === 'string' ? prose : blanks.marked(prose, (number) => `[${number}]`);
}
