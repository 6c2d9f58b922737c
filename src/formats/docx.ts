import { type FileChild, type ISectionOptions, Packer, Document as WordDocument } from 'docx';
import { visible } from '../base/visible.ts';
import type { Document } from '../documents/document.ts';
import { headingTexts } from '../documents/heading.ts';
import { authorOf, titleOf } from '../documents/title.ts';
import { toPngFor } from './docx/chart.ts';
import { Comments } from './docx/comments.ts';
import { draftMark, Edges, propertiesOf } from './docx/pages.ts';
import { placedSection } from './docx/placed.ts';
import { settledBy } from './docx/settled.ts';
import type { Sheet } from './docx/sheet.ts';
import { standing } from './docx/standing.ts';
import { stylesOf } from './docx/styles.ts';
import { NO_DAY } from './docx/template.ts';
import { Written } from './docx/written.ts';
import type { Documents, FileManner } from './format.ts';
import { SIZES } from './paper/columns.ts';
import { orientationOf } from './paper/orientation.ts';
import { type Pages, pagesOf } from './paper/pages.ts';
import { onePageStyle, type PaperStyle, STYLES, styleOn, textHeight, textWidth } from './paper/style.ts';
import { repacked } from './repacked.ts';

export { docxTemplate } from './docx/template.ts';

/** Documents as Word opens them, set by the rules of the first. */
export async function docx(documents: Documents, manner: FileManner): Promise<Uint8Array> {
  const written = new Written();
  const sections: ISectionOptions[] = [];
  let book: Book | undefined;
  for await (const document of documents) {
    book ??= bookOf(document, manner);
    if (document.placed) sections.push(placedSection(document.placed, book.comments));
    else sections.push(...(await sectionsOf(document, book, written)));
  }
  if (!book) throw new Error('a file holds at least one document');
  const { locale, style, title, author, comments } = book;
  const word = new WordDocument({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: stylesOf(style, SIZES, locale === 'vi' ? 'vi-VN' : 'en-GB'),
    comments: { children: comments.forLibrary },
    features: { updateFields: false },
    sections,
  });
  const settle = settledBy(comments.day);
  return repacked(await Packer.toBuffer(word), (path, text) => {
    const settled = settle(path, text);
    if (path === 'word/document.xml') return written.into(settled);
    return path === 'word/comments.xml' ? comments.into(settled) : settled;
  });
}

/** What holds for all that is in one file. */
interface Book {
  readonly locale: Document['locale'];
  readonly style: PaperStyle;
  readonly title: string;
  readonly author: string;
  readonly comments: Comments;
  readonly edges: Edges;
}

function bookOf(document: Document, manner: FileManner): Book {
  const usual = manner.style ? STYLES[manner.style] : styleOn(document.day);
  const style = document.isOnePage ? onePageStyle(usual) : usual;
  return {
    locale: document.locale,
    style,
    title: visible(titleOf(document)),
    author: visible(authorOf(document)),
    comments: new Comments(document.day ?? NO_DAY),
    edges: new Edges(style),
  };
}

async function sectionsOf(
  document: Document,
  { locale, style, comments, edges }: Book,
  written: Written,
): Promise<ISectionOptions[]> {
  const headings = headingTexts(document.blocks);
  const draft = draftMark(document);
  const toPng = await toPngFor(document.blocks);
  return pagesOf(document, orientationOf(document, style)).map((pages) => {
    const isLandscape = pages.orientation === 'landscape';
    const [room, height] = [textWidth(style, isLandscape), textHeight(style, isLandscape)];
    const isPaper = pages.blocks.some(({ kind }) => kind === 'letterhead');
    const sheet = { locale, style, isPaper, room, height, comments, headings, toPng };
    return {
      properties: propertiesOf(pages, style),
      ...edges.of(pages, draft, document.foot),
      children: standingOn(pages, sheet, written),
    };
  });
}

/** The blocks of some pages. */
function standingOn({ blocks }: Pages, sheet: Sheet, written: Written): FileChild[] {
  return blocks.flatMap((block, i) => {
    const own = standing(blocks, i, sheet);
    if (block.kind === 'chart') return own;
    // The last paragraph of a section carries its margins, which the library puts in.
    if (i === blocks.length - 1) return [written.add(own.slice(0, -1)), ...own.slice(-1)];
    return written.add(own);
  });
}
