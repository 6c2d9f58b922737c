import type { Locale, Words } from '../../base/locale.ts';

const QUESTION: Words = { vi: 'có phải', en: 'did you mean' };
const OR: Words = { vi: 'hoặc', en: 'or' };

/** Asks whether one of these was meant: “có phải “cv-03”?”; nothing where nothing is near. */
export function question(near: readonly string[], locale: Locale): string | undefined {
  if (near.length === 0) return undefined;
  return `${QUESTION[locale]} ${near.map((one) => `“${one}”`).join(` ${OR[locale]} `)}?`;
}
