/** A code whatever blanks and capitals it was copied with. */
export function bare(code: string): string {
  return code.replace(/\s/g, '').toUpperCase();
}

/** Every code that stands in a text, however it is laid out. */
export function codesIn(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\b[0-9a-f]{4}(?:[ \t\u00a0]?[0-9a-f]{4}){7}\b/gi)].map(([code]) => bare(code)));
}
