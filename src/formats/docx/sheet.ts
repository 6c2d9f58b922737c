import type { Locale } from '../../base/locale.ts';
import type { Heading } from '../../documents/heading.ts';
import type { PaperStyle } from '../paper/style.ts';
import type { ToPng } from './chart.ts';
import type { Hints } from './comments.ts';

/** What every part of a page is laid out with. */
export interface Sheet {
  readonly locale: Locale;
  readonly style: PaperStyle;
  /** Whether it has the head of a paper. */
  readonly isPaper: boolean;
  /** Millimetres between the margins. */
  readonly room: number;
  readonly height: number;
  readonly comments: Hints;
  readonly headings: ReadonlyMap<Heading, string>;
  readonly toPng: ToPng;
}
