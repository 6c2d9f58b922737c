import { question } from '../base/listed.ts';
import type { Words } from '../base/locale.ts';
import { quoted } from '../base/quoted.ts';

/** A command line that cannot be understood; ends in exit 2 with one message and the way out. */
export class UsageError extends Error {
  constructor(
    readonly words: Words,
    readonly help?: Words,
  ) {
    super(words.en);
  }
}

/** “có phải “check”?”, with every text that may have been meant; nothing where none is near. */
export function didYouMean(meant: readonly string[]): Words | undefined {
  const vi = question(meant, 'vi', quoted);
  const en = question(meant, 'en', quoted);
  return vi && en ? { vi, en } : undefined;
}
