import type { Locale, Words } from './locale.ts';

/** Between the last two of a list that holds as a whole. */
export const AND: Words = { vi: ' và ', en: ' and ' };
const OR: Words = { vi: ' hoặc ', en: ' or ' };
const MEANT: Words = { vi: 'có phải', en: 'did you mean' };

/** “a hoặc b hoặc c”: any of these will do. */
export function anyOf(items: readonly (string | number)[], locale: Locale): string {
  return items.join(OR[locale]);
}

/** “a, b hoặc c”: the same of names of a known list, that are read to the end. */
export function eitherOf(items: readonly string[], locale: Locale): string {
  return anyOf([...(items.length > 1 ? [items.slice(0, -1).join(', ')] : []), ...items.slice(-1)], locale);
}

/** Asks whether one of these was meant: “có phải “cv-03”?”; nothing where nothing is near. */
export function question(near: readonly string[], locale: Locale, quote = inQuotes): string | undefined {
  return near.length === 0 ? undefined : `${MEANT[locale]} ${anyOf(near.map(quote), locale)}?`;
}

function inQuotes(text: string): string {
  return `“${text}”`;
}

/** Each on a line of its own, below what is said of them. */
export function indented(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('');
}
