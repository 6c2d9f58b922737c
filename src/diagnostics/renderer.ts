import type { Locale } from '../base/locale.ts';
import type { Findings } from './findings.ts';

/** What every format is given besides the findings. */
export interface Manner {
  readonly locale: Locale;
  readonly isColoured: boolean;
  /** emul's own version. */
  readonly version: string;
  /** Columns of the terminal; undefined where it is none. */
  readonly width?: number | undefined;
  /** What the page of a finding says, for formats that carry explanations along. */
  explained?(id: string): Explanation;
}

/** A page in short and in full, as plain text. */
interface Explanation {
  readonly title: string;
  readonly text: string;
}

/** One format of findings. */
export interface Renderer {
  readonly id: string;
  rendered(findings: Findings, manner: Manner): string;
}
