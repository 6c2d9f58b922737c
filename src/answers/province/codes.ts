/** A code whatever blanks and capitals it was copied with. */
export function bare(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/** The same as papers print it, in eight groups. */
export function inGroups(code: string): string {
  return bare(code).replace(/(.{4})(?=.)/g, '$1 ');
}

/** Every code that stands in a text, however it is laid out. */
export function codesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\b[0-9a-f]{4}(?:[ \t\u00a0]?[0-9a-f]{4}){7}\b/gi)].map(([code]) => bare(code)));
}
