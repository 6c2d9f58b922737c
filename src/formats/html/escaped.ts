import { visible } from '../../base/visible.ts';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is nothing but text, in an element or an attribute. */
export function escaped(text: string): string {
  return visible(text).replace(/[&<>"']/g, (letter) => NAMES[letter] ?? letter);
}
