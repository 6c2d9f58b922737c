import type { Block } from './document.ts';
import { plain } from './prose.ts';

/** What the stamps of a document say, each once. */
export function stampsIn(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => (block.kind === 'stamp' ? plain(block.text) : [])))];
}

/** What every page carries of them: each without its reasons. */
export function markOf(stamps: readonly string[]): string {
  return stamps.map((text) => text.split(/[,:;]/)[0]).join(' – ');
}
