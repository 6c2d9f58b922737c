import { visible } from './visible.ts';

const LONGEST = 80;

/** The user's own words as a message quotes them: in “…”, safe on a terminal, on one line, not endless. */
export function quoted(text: string): string {
  const shown = visible(text).replace(/[\n\t]/g, ' ');
  return `“${shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}”`;
}
