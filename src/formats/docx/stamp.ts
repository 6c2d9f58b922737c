import {
  BorderStyle,
  FrameAnchorType,
  FrameWrap,
  type IFrameOptions,
  type IParagraphOptions,
  type Paragraph,
} from 'docx';
import type { Text } from '../../documents/document.ts';
import { plain } from '../../documents/prose.ts';
import { widthIn } from '../paper/letter-widths.ts';
import { halves } from './letterhead.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { twips } from './units.ts';

const LINE = { style: BorderStyle.SINGLE, size: 8, space: 3, color: '000000' } as const;

/** In a box: below the agency's name where it is short; what says more across the page, of a paper in its upper margin. */
export function stamp({ text }: Text, sheet: Sheet): Paragraph {
  const [left] = halves(sheet);
  const width = widthIn(plain(text), sheet.style.bodySize, true) * 1.04 + 6;
  const isShort = width <= left;
  const border = { top: LINE, bottom: LINE, left: LINE, right: LINE };
  if (sheet.isPaper && !isShort) return paragraph('MarginStamp', text, sheet, { border, frame: inMargin(sheet) });
  const indent = isShort
    ? { left: twips((left - width) / 2), right: twips(sheet.room - (left + width) / 2) }
    : { left: 0, right: 0 };
  return paragraph('Stamp', text, sheet, { indent, border, spacing: { before: 120, after: 60 } });
}

/** From the edge of the paper, in millimetres: two small lines end above the head. */
const FROM_EDGE = 7;

/** The text of a paper stands where it will once the stamp is gone. Stamps of one place share a frame. */
function inMargin({ room }: Sheet): NonNullable<IParagraphOptions['frame']> {
  const frame: IFrameOptions = {
    type: 'absolute',
    width: twips(room),
    anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.PAGE },
    position: { x: 0, y: twips(FROM_EDGE) },
    wrap: FrameWrap.AROUND,
  };
  return frame;
}
