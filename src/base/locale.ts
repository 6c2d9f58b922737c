/** The languages of the screen; Vietnamese first. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language: a missing one does not compile. */
export type Words<T = string> = Readonly<Record<Locale, T>>;

/** A table of words in both languages: the Vietnamese one is the shape, the English one must match it. */
export const bilingual = <T>(table: { readonly vi: T; readonly en: NoInfer<T> }): Words<T> => table;
