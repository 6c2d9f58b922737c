import type { Block, Document } from './document.ts';

/** Several documents as one: each begins on a new page, and counts its pages anew. */
export function together(documents: readonly Document[]): Document {
  const [first] = documents;
  if (!first) throw new Error('documents are put together from at least one');
  const blocks = documents.flatMap(({ blocks, orientation = 'portrait' }, i): Block[] =>
    i === 0 ? [...blocks] : [{ kind: 'new-page', orientation, countsAnew: true }, ...blocks],
  );
  return { ...first, blocks };
}
