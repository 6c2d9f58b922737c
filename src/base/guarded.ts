/** What a spreadsheet takes for a formula, also behind blanks and in letters of full width; `|` starts one where it calls another program. */
const FORMULA = /^(?:[\t\r]|[\s\u00a0]*[=+\-@|\uff1d\uff0b\uff0d\uff20\uff5c])/;

/** What Excel silently takes for a date: 3/3, 10-12. */
const DATE = /^\s*\d+\s*[/-]\s*\d+(?:\s*[/-]\s*\d+)?\s*$/;

/** A text that a spreadsheet may open: behind `'` where it would be taken for a formula or, where a person opens it, a date. */
export function guarded(text: string, isForPeople: boolean): string {
  return FORMULA.test(text) || (isForPeople && DATE.test(text)) ? `'${text}` : text;
}

/** The text that stood there before it was guarded. */
export function unguarded(text: string): string {
  const bare = text.slice(1);
  return text.startsWith("'") && (FORMULA.test(bare) || DATE.test(bare)) ? bare : text;
}
