/** The languages of the screen; Vietnamese first. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language: a missing one does not compile. */
export type Words<T = string> = Readonly<Record<Locale, T>>;

/** The same word in every language: an id, a name. */
export const same = (text: string): Words => ({ vi: text, en: text });

/** What is said in each language. */
export const inBoth = (words: (locale: Locale) => string): Words => ({ vi: words('vi'), en: words('en') });

/** A table of words in both languages: the Vietnamese one is the shape, the English one must match it. */
export const bilingual = <T>(table: { readonly vi: T; readonly en: NoInfer<T> }): Words<T> => table;

/** Several of something in one line, in both languages. */
export function listed(words: readonly Words[], between = ', '): Words {
  return { vi: words.map(({ vi }) => vi).join(between), en: words.map(({ en }) => en).join(between) };
}
