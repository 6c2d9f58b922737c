import type { Block, Document } from './document.ts';

/** A document whose foot stands at its end, where there are no pages. */
export function footed(document: Document): Document {
  const { foot, ...others } = document;
  return foot === undefined
    ? document
    : { ...others, blocks: [...others.blocks, { kind: 'paragraph', text: foot, isFoot: true }] };
}

/** Several documents as one: each begins on a new page, and counts its pages anew. */
export function together(documents: readonly Document[]): Document {
  const [first] = documents;
  if (!first) throw new Error('documents are put together from at least one');
  const blocks = documents.flatMap(({ blocks, orientation = 'portrait' }, i): Block[] =>
    i === 0 ? [...blocks] : [{ kind: 'new-page', orientation, countsAnew: true }, ...blocks],
  );
  return { ...first, blocks };
}
