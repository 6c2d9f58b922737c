import { bilingual, type Locale } from '../../base/locale.ts';
import { exampleOf } from '../../forms/entered.ts';
import type { MarkPart } from '../../scoring/modes/mark-part.ts';

/** “số việc xong”, “số việc được giao”: the amounts that a mark is made of. */
export function amountsInWords(parts: readonly MarkPart[], locale: Locale): string[] {
  return parts.flatMap((part) => (part.takes === 'amount' ? part.title[locale] : []));
}

/** What to type where a mark that has parts was typed as one. */
export function partsToType(parts: readonly MarkPart[], locale: Locale): string {
  const words = WORDS[locale];
  const amounts = amountsInWords(parts, locale);
  if (amounts.length === 0) return words.each(parts.flatMap(({ name }) => name ?? []).join(', '));
  return words.amounts(amounts.join('/'), exampleOf(parts));
}

const WORDS = bilingual({
  vi: {
    each: (names: string) => `cần từng phần: ${names}`,
    amounts: (parts: string, example: string) => `ghi ${parts}, ví dụ ${example}`,
  },
  en: {
    each: (names) => `it takes its parts: ${names}`,
    amounts: (parts, example) => `write ${parts}, e.g. ${example}`,
  },
});
