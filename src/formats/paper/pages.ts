import type { Block, Document, Orientation } from '../../documents/document.ts';

/** Pages that lie one way, with what stands on them. */
export interface Pages {
  readonly blocks: readonly Exclude<Block, { kind: 'new-page' }>[];
  readonly orientation: Orientation;
  /** Whether their numbers begin at 1, the first of which is not shown. */
  readonly countsAnew: boolean;
}

/** A document cut where a new page begins. */
export function pagesOf({ blocks }: Document, orientation: Orientation): Pages[] {
  const pages: { blocks: Exclude<Block, { kind: 'new-page' }>[]; orientation: Orientation; countsAnew: boolean }[] = [
    { blocks: [], orientation, countsAnew: true },
  ];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (block.kind === 'new-page') {
      const { orientation = last?.orientation ?? 'portrait', countsAnew = false } = block;
      pages.push({ blocks: [], orientation, countsAnew });
    } else last?.blocks.push(block);
  }
  return pages.filter((one) => one.blocks.length > 0);
}
