import type { Document } from './document.ts';

/** What belongs into the blanks of a paper that is no draft any more; its number and day, also above annexes, are written in by hand. */
export function blanksLeft({ blocks }: Document): string[] {
  const isPaper = blocks.some(({ kind }) => kind === 'closing');
  return isPaper && !blocks.some(({ kind }) => kind === 'stamp') ? blanksToFill({ blocks }) : [];
}

/** The same of a paper that is still a draft: each hint once. */
export function blanksToFill({ blocks }: Pick<Document, 'blocks'>): string[] {
  return [...new Set(blocks.filter(({ kind }) => kind !== 'letterhead' && kind !== 'annex').flatMap(hintsIn))];
}

/** Of every blank, wherever in a block it stands. */
function hintsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('kind' in part && part.kind === 'blank' && 'hint' in part) return [String(part.hint)];
  return Object.values(part).flatMap(hintsIn);
}
