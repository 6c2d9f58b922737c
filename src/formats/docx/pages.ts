import {
  AlignmentType,
  Footer,
  Header,
  type ISectionOptions,
  type ISectionPropertiesOptions,
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

/** Paper and margins. */
export function propertiesOf({ orientation, countsAnew }: Pages, { margins }: PaperStyle): ISectionPropertiesOptions {
  return {
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
  };
}

/** What stands above and below the text of pages: those that want what the pages before them have, have it from there. */
export class Edges {
  #before: string | undefined;
  #hasFirst = false;

  constructor(readonly style: PaperStyle) {}

  of(
    { countsAnew, blocks }: Pages,
    draft: string | undefined,
    foot: string | undefined,
  ): Pick<ISectionOptions, 'headers' | 'footers'> {
    const isAnnex = draft !== undefined && !blocks.some(({ kind }) => kind === 'stamp');
    const isFirstMarked = isAnnex && countsAnew;
    const wanted = JSON.stringify([draft, isFirstMarked, foot]);
    if (wanted === this.#before) return {};
    this.#before = wanted;
    // Left out, a first page would have the mark of the one before.
    this.#hasFirst ||= isFirstMarked || foot !== undefined;
    return edgesOf(this.style, { draft, first: this.#hasFirst ? (isFirstMarked ? draft : '') : undefined, foot });
  }
}

/** What stands at the edges besides the number. */
interface Marks {
  readonly draft: string | undefined;
  /** On a first page; undefined where it has what the others have. */
  readonly first: string | undefined;
  readonly foot: string | undefined;
}

/** Page numbers where the rules of layout want them, never on a first page. An annex is marked as its paper is. */
function edgesOf({ pageNumberAt }: PaperStyle, { draft = '', first, foot }: Marks) {
  const isTop = pageNumberAt === 'top-centre';
  const number = numberParagraph(isTop ? AlignmentType.CENTER : AlignmentType.RIGHT);
  const header = (all: Paragraph) => new Header({ children: [all] });
  const footer = (all: Paragraph) =>
    new Footer({ children: [...(foot === undefined ? [] : [footParagraph(foot)]), all] });
  const hasFirst = first !== undefined;
  return {
    headers: {
      default: header(isTop ? number : marked(draft)),
      ...(hasFirst && { first: header(marked(isTop ? '' : first)) }),
    },
    footers: {
      default: footer(isTop ? marked(draft) : number),
      ...(hasFirst && { first: footer(marked(isTop ? first : '')) }),
    },
  };
}

function marked(draft: string): Paragraph {
  return draft === '' ? new Paragraph('') : draftParagraph(draft);
}

function draftParagraph(draft: string): Paragraph {
  return new Paragraph({ style: 'DraftMark', alignment: AlignmentType.LEFT, children: [new TextRun(draft)] });
}

function footParagraph(foot: string): Paragraph {
  return new Paragraph({ style: 'Foot', alignment: AlignmentType.LEFT, children: [new TextRun(foot)] });
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
