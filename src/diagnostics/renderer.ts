import type { Locale } from '../base/locale.ts';
import type { Findings } from './findings.ts';

/** What every format is given besides the findings. */
export interface Manner {
  readonly locale: Locale;
  readonly isColoured: boolean;
  /** emul's own version. */
  readonly version: string;
}

/** One format of findings. */
export interface Renderer {
  readonly id: string;
  rendered(findings: Findings, manner: Manner): string;
}
