/**
 * Text as it stands inside a sentence: with a small letter, unless its first word looks like a name or an
 * abbreviation (Ninh Hải, UBND tỉnh).
 */
export function insideSentence(text: string): string {
  const [first = '', second = ''] = text.trim().split(/\s+/);
  const isPlain = /^\p{Lu}\p{Ll}*$/u.test(first) && !/^\p{Lu}/u.test(second);
  return isPlain ? text.trim().charAt(0).toLowerCase() + text.trim().slice(1) : text.trim();
}

/** Text as a sentence of its own: with a capital, and ended. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return ended(trimmed.charAt(0).toUpperCase() + trimmed.slice(1));
}

/** Text with a full stop, where nothing ends it yet. */
export function ended(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`;
}
