import type { Locale } from '../base/locale.ts';
import { insideSentence } from '../base/sentence.ts';
import type { Named } from '../schema/fault.ts';

/** How a message names the place of a value: by the key in the file and what it means, `mục “max” (điểm tối đa)`. */
export function place({ key, title }: Named, locale: Locale): string {
  const word = locale === 'vi' ? 'mục ' : '';
  const meaning = insideSentence(title[locale]);
  return meaning === '' || meaning === key ? `${word}“${key}”` : `${word}“${key}” (${meaning})`;
}
