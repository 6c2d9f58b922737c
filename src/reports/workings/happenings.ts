import type { Locale } from '../../base/locale.ts';
import type { Working } from '../../documents/working.ts';
import type { HappeningWorking } from '../../scoring/working.ts';
import { lineOf } from '../../source/line-of.ts';
import { happeningInWords } from '../explain/losses.ts';

/** What was added or deducted, with the lines that say so. */
export function happeningsOpened(all: readonly HappeningWorking[], locale: Locale): Working {
  const [first, ...others] = all.map((working) => ({
    text: happeningInWords(working, '', locale).trim(),
    source: lineOf(working.happening.event.place),
  }));
  return { text: '', ...first, ...(others.length > 0 && { steps: others }) };
}
