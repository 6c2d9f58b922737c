import type { Locale } from '../../base/locale.ts';
import { periodOf } from '../../calendar/index.ts';

/** A period as people type it into a cell, with its year: “tuần 4 năm 2017”. */
export function periodTyped(id: string, locale: Locale): string {
  const found = locale === 'vi' ? periodOf(id) : undefined;
  const name = found?.kind.words.vi.name(found) ?? id;
  return /\d{4}/.test(name) ? name : `${name} năm ${id.slice(0, 4)}`;
}
