const LONGEST = 60;

/** What stands on the first line of a text, cut where it is too long for a sentence. */
export function clipped(text: string): string {
  const [line = ''] = text.split('\n', 1);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line.trimEnd();
}

/** A text as it is to be typed between quotes; nothing where it is too long to show. */
export function inQuotes(text: string): string | undefined {
  if (text.length > LONGEST || text.includes('\n')) return undefined;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
