import type { Lookup } from '../../answers/offered/looked-up.ts';
import type { Fixed } from './fixed.ts';

/** A kind of words that may be typed for a placeholder: looked up in the workspace, fixed in emul, or paths, which the shell knows. */
export type Fill = Lookup | Fixed | 'files' | 'folders';
