/** What `build/build.js` makes of `schemas/*.schema.json` for the model to read by, in a file git does not keep. */

/** How a value is read: the name of its shape, a list of values of one sort, or the keys of a map. */
export type Fields = string | readonly [Fields] | { readonly [key: string]: Fields };

export const fields: Readonly<Record<string, () => Fields>>;
