import type { Document, Orientation } from '../../documents/document.ts';
import { fittedOnPaper } from './columns.ts';
import { onPaper } from './on-paper.ts';
import { type PaperStyle, textWidth } from './style.ts';

/** Smaller letters in an upright page are a reason to lay it across. */
const READABLE = 11;

/** As the document says; else across where a table would be too small upright, since no rule forbids it. */
export function orientationOf({ orientation, blocks, locale }: Document, style: PaperStyle): Orientation {
  if (orientation) return orientation;
  if (blocks.some(({ kind }) => kind === 'letterhead')) return 'portrait';
  const room = textWidth(style, false);
  const isWide = blocks.some(
    (block) => block.kind === 'table' && fittedOnPaper(onPaper(block), room, locale, style.tableSize).size < READABLE,
  );
  return isWide ? 'landscape' : 'portrait';
}
