import {
  AlignmentType,
  BorderStyle,
  FrameAnchorType,
  HeightRule,
  type IParagraphOptions,
  type ISectionOptions,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import { visible } from '../../base/visible.ts';
import type { Placed, PlacedField } from '../../documents/placed.ts';
import { bareSpans } from '../../documents/prose.ts';
import type { Comments } from './comments.ts';
import { FONT } from './styles.ts';
import { halfPoints, pointTwips, twips } from './units.ts';

/** A sheet printed over a form: each field a frame of its own that hangs on the page and not on the text, which Word and LibreOffice put at the same place. */
export function placedSection(sheet: Placed, comments: Comments): ISectionOptions {
  const { width, height, fields, isProof } = sheet;
  const isAcross = width > height;
  const [short, long] = isAcross ? [height, width] : [width, height];
  const orientation = isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  const margin = { top: 0, bottom: 0, left: 0, right: 0, header: 0, footer: 0 };
  return {
    properties: { page: { size: { width: twips(short), height: twips(long), orientation }, margin } },
    children: [
      ...fields.map((field) => framed(field, comments)),
      ...(isProof ? proof(sheet) : []),
      // What frames hang on; as small as can be, so that it fills no page.
      new Paragraph({ spacing: { line: pointTwips(1), lineRule: 'exact' }, children: [] }),
    ],
  };
}

const ALIGN = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

function framed({ text, x, y, width, size, align, isBold, isItalic }: PlacedField, comments: Comments): Paragraph {
  return new Paragraph({
    ...at(x, y, width),
    alignment: ALIGN[align],
    children: bareSpans(text).flatMap((span) => {
      if (typeof span !== 'string' && span.kind === 'blank') return comments.blank(span.hint);
      const said = typeof span === 'string' ? span : span.text;
      const look = { size: halfPoints(size), bold: isBold, italics: isItalic, font: FONT };
      const lines = visible(said).split('\n');
      return lines.map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }));
    }),
  });
}

/** A place on the page; without a height it is as high as its text. */
function at(x: number, y: number, width: number, height?: number): Pick<IParagraphOptions, 'frame' | 'spacing'> {
  return {
    frame: {
      type: 'absolute',
      position: { x: twips(x), y: twips(y) },
      width: twips(width),
      height: twips(height ?? 0),
      rule: height === undefined ? HeightRule.AUTO : HeightRule.EXACT,
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
    spacing: { before: 0, after: 0 },
  };
}

/** The arms of a cross, and the ruler at the foot: 100 mm that somebody measures on the printed sheet. */
const ARM = 4;
const RULER = 100;

function proof({ fields, height }: Placed): Paragraph[] {
  const corners = fields.flatMap(({ x, y }) => [
    corner(x, y, ARM, ['top', 'left']),
    corner(x - ARM, y - ARM, ARM, ['bottom', 'right']),
  ]);
  return [...corners, corner(20, height - 15, RULER, ['top', 'left', 'right'])];
}

type Edge = 'top' | 'left' | 'bottom' | 'right';

function corner(x: number, y: number, width: number, edges: readonly Edge[]): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '000000' } as const;
  return new Paragraph({
    ...at(x, y, width, ARM),
    border: Object.fromEntries(edges.map((edge) => [edge, line])),
    children: [],
  });
}
