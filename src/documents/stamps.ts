import type { Block } from './document.ts';
import { plain } from './prose.ts';

/** What the stamps of a document say, each once. */
export function stampsIn(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap((block) => (block.kind === 'stamp' ? plain(block.text) : [])))];
}
