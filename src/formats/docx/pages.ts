import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Document } from '../../documents/document.ts';
import { markOf, stampsIn } from '../../documents/stamps.ts';
import type { Pages } from '../paper/pages.ts';
import { A4, type PaperStyle } from '../paper/style.ts';
import { twips } from './units.ts';

/** Paper, margins, and page numbers where the rules of layout want them, never on a first page. An annex is marked as its paper is. */
export function sectionOf(
  { orientation, countsAnew, blocks }: Pages,
  style: PaperStyle,
  draft: string | undefined,
): Omit<ISectionOptions, 'children'> {
  const { margins, pageNumberAt } = style;
  const isTop = pageNumberAt === 'top-centre';
  const number = numberParagraph(isTop ? AlignmentType.CENTER : AlignmentType.RIGHT);
  const marks = () => [draft === undefined ? new Paragraph('') : draftParagraph(draft)];
  const isAnnex = draft !== undefined && !blocks.some(({ kind }) => kind === 'stamp');
  const first = isAnnex && countsAnew;
  return {
    properties: {
      titlePage: countsAnew,
      page: {
        size: {
          width: twips(A4.width),
          height: twips(A4.height),
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twips(margins.top),
          bottom: twips(margins.bottom),
          left: twips(margins.left),
          right: twips(margins.right),
          header: twips(10),
          footer: twips(10),
        },
        ...(countsAnew && { pageNumbers: { start: 1 } }),
      },
    },
    headers: {
      default: new Header({ children: isTop ? [number] : marks() }),
      ...(first && { first: new Header({ children: isTop ? [new Paragraph('')] : marks() }) }),
    },
    footers: {
      default: new Footer({ children: isTop ? marks() : [number] }),
      ...(first && { first: new Footer({ children: isTop ? marks() : [new Paragraph('')] }) }),
    },
  };
}

function draftParagraph(draft: string): Paragraph {
  return new Paragraph({ style: 'DraftMark', alignment: AlignmentType.LEFT, children: [new TextRun(draft)] });
}

function numberParagraph(alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Paragraph {
  return new Paragraph({
    style: 'PageNumber',
    alignment,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** What later pages of a draft carry. */
export function draftMark({ blocks }: Document): string | undefined {
  return markOf(stampsIn(blocks)) || undefined;
}
