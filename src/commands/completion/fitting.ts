import type { Offered } from '../../answers/offered/looked-up.ts';
import { unaccented } from '../../base/nearest.ts';

/** Says that the words do not begin with what was typed: a shell must not shorten it to what they have in common. */
export const INSIDE = ':inside';

/**
 * Those of the words that go on from what was typed, accents typed or not; where none begins so, those that hold a word that does,
 * as the given name of a person. What stands before the last comma, or in `before`, stays.
 */
export function fitting(known: readonly Offered[], typed: string, before = ''): readonly Offered[] {
  const head = before + (/^.*,\s*/.exec(typed.slice(before.length))?.[0] ?? '');
  const part = typed.slice(head.length);
  const all = [...new Map(known.filter(([text]) => isOneLine(text)).map((each) => [each[0], each])).values()];
  const starting = all.filter(([text]) => folded(text, part).startsWith(folded(part, part)));
  if (starting.length > 0) return starting.map(([text, meaning]) => [head + text, meaning]);
  const inside = all.filter(([text]) => ` ${folded(text, part)}`.includes(` ${folded(part, part)}`));
  const found = inside.map(([text, meaning]): Offered => [head + text, meaning]);
  return found.length > 1 ? [[INSIDE, ''], ...found] : found;
}

/** Accents that were typed count; where none were, they are forgiven. */
function folded(text: string, typed: string): string {
  return unaccented(typed) === typed.toLowerCase() ? unaccented(text) : text.normalize('NFC').toLowerCase();
}

function isOneLine(text: string): boolean {
  return text !== '' && !text.startsWith(':') && !/\p{Cc}/u.test(text);
}

/** As a shell reads it: a word a line, its meaning behind a tab. */
export function listed(offered: readonly Offered[]): string {
  return offered.map(([text, meaning]) => `${text}\t${meaning.replace(/\p{Cc}+/gu, ' ')}\n`).join('');
}
