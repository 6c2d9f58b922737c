import type { Words } from '../base/locale.ts';
import { visible } from '../base/visible.ts';

/** A command line that cannot be understood; ends in exit 2 with one message and the way out. */
export class UsageError extends Error {
  constructor(
    readonly words: Words,
    readonly help?: Words,
  ) {
    super(words.en);
  }
}

/** The user's own words as a message quotes them, safe on a terminal and not endless. */
export function quoted(text: string): string {
  const shown = visible(text).replace(/[\n\t]/g, ' ');
  return `“${shown.length > MOST_QUOTED ? `${shown.slice(0, MOST_QUOTED)}…` : shown}”`;
}

const MOST_QUOTED = 80;

/** “có phải “check”?”, with every text that may have been meant; nothing where none is near. */
export function didYouMean(meant: readonly string[]): Words | undefined {
  if (meant.length === 0) return undefined;
  const all = (or: string) => meant.map(quoted).join(` ${or} `);
  return { vi: `có phải ${all('hoặc')}?`, en: `did you mean ${all('or')}?` };
}
