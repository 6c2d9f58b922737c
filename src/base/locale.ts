/** The languages of the screen; Vietnamese first. */
export const LOCALES = ['vi', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The same thing in every language: a missing one does not compile. */
export type Words<T = string> = Readonly<Record<Locale, T>>;
