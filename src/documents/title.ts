import type { Document } from './document.ts';
import { plain } from './prose.ts';

/** What a document is called in one line: type and subject, or its title. */
export function titleOf({ blocks }: Document): string {
  for (const block of blocks) {
    if (block.kind === 'type-and-subject') return `${block.type}: ${plain(block.subject)}`;
    if (block.kind === 'letterhead' && block.about !== undefined) return plain(block.about);
    if (block.kind === 'title') return plain(block.text);
    if (block.kind === 'annex') return block.title;
  }
  return '';
}

/** Who wrote it, as programs keep that of a file: the agency of its letterhead. */
export function authorOf({ blocks }: Document): string {
  const head = blocks.find((block) => block.kind === 'letterhead');
  return head?.kind === 'letterhead' ? head.own : 'emul';
}
