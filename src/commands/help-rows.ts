/** What may be typed, and what it means. */
export type Row = readonly [term: string, meaning: string];
/** Rows under their title. */
export type Section = readonly [title: string, rows: readonly Row[]];
