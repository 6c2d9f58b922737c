import {
  type FileChild,
  type IPatch,
  Paragraph,
  type ParagraphChild,
  PatchType,
  patchDetector,
  patchDocument,
  type TableRowsPatch,
  TextRun,
} from 'docx';
import type { Block, Document } from '../../documents/document.ts';
import { headingTexts } from '../../documents/heading.ts';
import { blank, type Prose } from '../../documents/prose.ts';
import type { Cell } from '../../documents/table.ts';
import { zipped } from '../../package/packed.ts';
import { cellText } from '../cell-text.ts';
import type { FileManner, Filled } from '../format.ts';
import { STYLES, styleOn, textHeight, textWidth } from '../paper/style.ts';
import { repacked } from '../repacked.ts';
import { fieldsOf } from '../template/fields.ts';
import { openedTemplate } from '../template/opened.ts';
import { type Place, placesOf } from '../template/places.ts';
import { unknownIn } from '../template/unknown.ts';
import { toPngFor } from './chart.ts';
import { BARE, MARKED } from './comments.ts';
import { foreignFile, LINE_END, NOTHING, settledIn } from './foreign.ts';
import { gap } from './paragraphs.ts';
import { cellRuns, runs } from './runs.ts';
import { settledBy } from './settled.ts';
import type { Sheet } from './sheet.ts';
import { type Standing, standing } from './standing.ts';

const DELIMITERS = { start: '{{', end: '}}' };

/** An office's own Word file with the document's content in its named places. */
export async function docxTemplate(document: Document, file: Uint8Array, manner: FileManner): Promise<Filled> {
  const opened = openedTemplate(file, 'word/document.xml');
  if (typeof opened === 'string' || !('parts' in opened)) return opened;
  // Packed anew of what was looked through, so that the library cannot read anything else.
  const template = zipped(opened.parts);
  const style = manner.style ? STYLES[manner.style] : styleOn(document.day);
  const places = placesOf(document, style);
  const asked = await patchDetector({ data: template, placeholderDelimiters: DELIMITERS, trimPlaceholders: true });
  if (asked.length === 0) return 'no-places';
  const unknown = unknownIn(asked, places);
  if (unknown) return unknown;
  const foreign = foreignFile(opened.parts);
  const sheet: Sheet = {
    locale: document.locale,
    style,
    isPaper: false,
    room: foreign.room ?? textWidth(style, false),
    height: textHeight(style, false),
    comments: document.blocks.some(({ kind }) => kind === 'stamp') ? MARKED : BARE,
    headings: headingTexts(document.blocks),
    toPng: await toPngFor(document.blocks),
  };
  const patches = Object.fromEntries(
    [...places].map(([name, place]) => [name, patchOf(place, isByRow(name, asked), sheet)]),
  );
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: template,
    patches,
    placeholderDelimiters: DELIMITERS,
    trimPlaceholders: true,
  });
  const settle = settledBy(document.day ?? NO_DAY);
  return { dropped: opened.dropped, bytes: repacked(filled, (path, text) => settle(path, settledIn(text, foreign))) };
}

function isByRow(name: string, asked: readonly string[]): boolean {
  return asked.some((text) => text.startsWith(`${name}.`));
}

function patchOf(place: Place, isByRow: boolean, sheet: Sheet): IPatch | TableRowsPatch {
  if (place.kind === 'lines' && place.lines.length > 0)
    return { type: PatchType.PARAGRAPH, children: lineRuns(place.lines, sheet) };
  if (place.kind === 'table' && isByRow) {
    const rows = fieldsOf(place.table).map((fields) =>
      Object.fromEntries([...fields].map(([name, cell]) => [name, cellPatch(cell, sheet)])),
    );
    return { type: PatchType.TABLE_ROWS, rows };
  }
  const blocks = place.kind === 'table' ? [place.table] : place.kind === 'blocks' ? place.blocks : [];
  if (blocks.length === 0) return { type: PatchType.PARAGRAPH, children: [new TextRun(NOTHING)] };
  return {
    type: PatchType.DOCUMENT,
    children: leading(byPages(blocks).flatMap((page, i) => drawnOn(page, i > 0, sheet))),
  };
}

/** Below a place stands who signs, mostly: no page has that alone. */
function leading(children: FileChild[]): FileChild[] {
  const last = children.at(-1);
  return last instanceof Paragraph ? [...children.slice(0, -1), last.with({ keepNext: true })] : children;
}

/** Blocks cut where a new page begins. */
function byPages(blocks: readonly Block[]): Standing[][] {
  const pages: Standing[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'new-page') pages.push([]);
    else pages.at(-1)?.push(block);
  }
  return pages;
}

/** A page's blocks; a section of its own is the office's to make, so that all lie as its file does. */
function drawnOn(page: readonly Standing[], isNew: boolean, sheet: Sheet): FileChild[] {
  const [first, ...others] = page.flatMap((_, i) => standing(page, i, sheet));
  if (!first || !isNew) return first ? [first, ...others] : [];
  const begun = { pageBreakBefore: true } as const;
  return first instanceof Paragraph ? [first.with(begun), ...others] : [gap(begun), first, ...others];
}

/** Lines, each of which becomes a paragraph that looks as the template's own does. */
function lineRuns(lines: readonly Prose[], { comments }: Sheet): ParagraphChild[] {
  return lines.flatMap((line, i) => [...(i > 0 ? [new TextRun(LINE_END)] : []), ...runs(line, comments)]);
}

function cellPatch(cell: Cell, { locale, comments }: Sheet): IPatch {
  const prose: Prose =
    cell.kind === 'prose'
      ? cell.prose
      : cell.kind === 'open' && cell.hint !== undefined
        ? blank(cell.hint)
        : cellText(cell, locale);
  return { type: PatchType.PARAGRAPH, children: cellRuns(prose, comments) };
}

/** For a paper of no day: before the first that the example has. */
export const NO_DAY = '2016-01-01';
