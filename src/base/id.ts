/** What ids look like, as a regular expression writes it: small letters and digits, in parts that hyphens join. */
export const ID = '[a-z0-9]+(-[a-z0-9]+)*';
/** The same beginning with a letter, so that it is no period. */
export const NAME_ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
/** What ids of criteria and of their groups look like. */
export const CRITERION_ID = '[A-Z]+\\d*';

/** Whether a text is an id of such a form. */
export function isId(text: string, form = ID): boolean {
  return new RegExp(`^${form}$`).test(text);
}
