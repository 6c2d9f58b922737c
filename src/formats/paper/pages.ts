import type { Block, Document, Orientation } from '../../documents/document.ts';

type Standing = Exclude<Block, { kind: 'new-page' }>;

/** Pages that lie one way, with what stands on them. */
export interface Pages {
  readonly blocks: readonly Standing[];
  readonly orientation: Orientation;
  /** Whether their numbers begin at 1, the first of which is not shown. */
  readonly countsAnew: boolean;
}

/** A document cut where a new page begins. */
export function pagesOf({ blocks }: Document, orientation: Orientation): Pages[] {
  const pages: { blocks: Standing[]; orientation: Orientation; countsAnew: boolean }[] = [
    { blocks: [], orientation, countsAnew: true },
  ];
  for (const block of blocks) {
    const last = pages.at(-1);
    if (block.kind === 'new-page') {
      const { orientation = last?.orientation ?? 'portrait', countsAnew = false } = block;
      pages.push({ blocks: [], orientation, countsAnew });
    } else last?.blocks.push(block);
  }
  return pages
    .filter(({ blocks }) => blocks.length > 0)
    .map((page) => ({ ...page, blocks: withStampsBelow(page.blocks) }));
}

/** A stamp stands below the head of its paper, whichever was said first. */
function withStampsBelow(blocks: readonly Standing[]): Standing[] {
  const head = blocks.findIndex(({ kind }) => kind === 'letterhead');
  const before = blocks.slice(0, Math.max(0, head));
  const isStamp = ({ kind }: Standing) => kind === 'stamp';
  return [
    ...before.filter((block) => !isStamp(block)),
    ...blocks.slice(before.length, head + 1),
    ...before.filter(isStamp),
    ...blocks.slice(head + 1),
  ];
}
