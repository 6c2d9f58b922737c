/**
 * Text as it stands inside a sentence: with a small letter, unless its first word looks like a name or an
 * abbreviation (Ninh Hải, UBND tỉnh).
 */
export function insideSentence(text: string): string {
  const trimmed = text.trim();
  const [first = '', second = ''] = trimmed.split(/\s+/);
  const isPlain = SMALL_WORDS.has(first) || (/^\p{Lu}\p{Ll}*$/u.test(first) && !/^\p{Lu}/u.test(second));
  return isPlain ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}

/** Words that begin no name, though a name may follow. */
const SMALL_WORDS: ReadonlySet<string> = new Set(['Được', 'Bị', 'Do', 'Vì', 'Có', 'Đã', 'Từ', 'Ông', 'Bà']);

/** Text as a sentence of its own: with a capital, and ended. */
export function asSentence(text: string): string {
  return ended(raised(text.trim()));
}

/** Text with a full stop, where nothing ends it yet. */
export function ended(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`;
}

/** Text with its first letter large, for what begins a line. */
export function raised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
