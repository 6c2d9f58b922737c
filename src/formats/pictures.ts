import { bilingual, type Locale } from '../base/locale.ts';
import type { Block, Document } from '../documents/document.ts';
import { plain } from '../documents/prose.ts';
import { stampsIn } from '../documents/stamps.ts';
import { titleOf } from '../documents/title.ts';
import { pagesOf } from './picture/pages.ts';
import { linesDrawn, PAGE, ROOM, type Strip, textStrip } from './picture/strip.ts';
import { tableStrips } from './picture/table-strips.ts';
import { element } from './svg/drawing.ts';

/** Pixels across: three times what a phone shows, so that it can be drawn larger with two fingers. */
const WIDE = 1480;
const TEXT = { points: 11.5 } as const;
const TITLE = { points: 14, isBold: true, align: 'centre' } as const;
const STAMP = { points: 12, isBold: true, align: 'centre', colour: '#b00020' } as const;

/** Whether a document is tables to be looked at on a phone: no paper with a number, no chart, nothing to be written in. */
export function isPicture({ blocks }: Document): boolean {
  const isPaper = blocks.some(
    (block) =>
      block.kind === 'chart' ||
      (block.kind === 'letterhead' && block.number !== undefined) ||
      (block.kind === 'table' && block.isForm === true),
  );
  return !isPaper && blocks.some(({ kind }) => kind === 'table');
}

/** A document as pictures for a chat, upright A5 each, in letters that are read on a phone. */
export async function pictures(document: Document): Promise<Uint8Array[]> {
  const { loadPng } = await import('./png.ts');
  const toPng = await loadPng();
  const pages = pagesOf(stripsOf(document));
  return pages.map((page, i) => toPng(drawn(page, `${i + 1}/${pages.length}`, document), WIDE));
}

function stripsOf(document: Document): Strip[] {
  const { blocks, locale } = document;
  const head = blocks.flatMap((block) =>
    block.kind === 'letterhead' ? [textStrip(block.own, { ...TEXT, isBold: true })] : [],
  );
  const title = titleOf(document);
  return [
    ...head,
    ...(title === '' ? [] : [textStrip(title, TITLE, 16)]),
    ...stampsIn(blocks).map((stamp) => textStrip(stamp, STAMP)),
    ...blocks.flatMap((block) => blockStrips(block, locale)),
  ];
}

function blockStrips(block: Block, locale: Locale): Strip[] {
  switch (block.kind) {
    case 'paragraph':
    case 'remark':
    case 'closing':
      return [textStrip(plain(block.text), TEXT)];
    case 'heading':
      return [{ ...textStrip(plain(block.text), { ...TEXT, isBold: true }), leads: true }];
    case 'list':
      return [
        ...(block.heading === undefined
          ? []
          : [{ ...textStrip(`${plain(block.heading)}:`, TEXT), leads: true as const }]),
        ...block.items.map((item) => textStrip(`– ${plain(item)}`, TEXT)),
      ];
    case 'notes':
      return block.notes.map((note, i) => textStrip(`(${i + 1}) ${plain(note)}`, TEXT));
    case 'table': {
      const { strips, left } = tableStrips(block, locale);
      const { caption } = block;
      return [
        ...(caption === undefined ? [] : [{ ...textStrip(caption, { ...TEXT, isBold: true }), leads: true as const }]),
        ...strips,
        textStrip(left.length > 0 ? WORDS[locale].left(left.join(', ')) : '', { points: 10, isItalic: true }),
      ];
    }
    default:
      return [];
  }
}

function drawn(page: readonly Strip[], number: string, { blocks }: Document): string {
  const { width, height, margin } = PAGE;
  let top: number = margin;
  const strips = page.map((strip) => {
    const at = top;
    top += strip.height;
    return strip.draw(at);
  });
  const end = number.endsWith('/1') ? Math.min(height, top + margin) : height;
  const foot = number === '1/1' ? '' : [...stampsIn(blocks).slice(0, 1), number].join(' · ');
  const footer = linesDrawn([foot], margin, end - margin, ROOM, { points: 10, align: 'right' });
  const xmlns = 'http://www.w3.org/2000/svg';
  return element('svg', { xmlns, width, height: end, viewBox: `0 0 ${width} ${end}` }, strips.join('') + footer);
}

const WORDS = bilingual({
  vi: { left: (columns: string) => `Ảnh không có các cột: ${columns}.` },
  en: { left: (columns) => `Columns that the picture leaves out: ${columns}.` },
});
