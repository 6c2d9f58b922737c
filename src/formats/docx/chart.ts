import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { Chart } from '../../documents/chart.ts';
import type { Block } from '../../documents/document.ts';
import { picture } from '../svg.ts';
import { paragraph } from './paragraphs.ts';
import type { Sheet } from './sheet.ts';
import { pixels } from './units.ts';

/** Makes a drawing in SVG a PNG so many pixels wide. */
export type ToPng = (svg: string, width: number) => Uint8Array;

/** Pixels of a PNG to a millimetre, 254 to the inch: Word itself keeps 220 of a picture that it saves for printing. */
const FINE = 10;

/** What a page keeps for the line above a picture, in millimetres. */
const CAPTION = 20;

/** What draws the pictures of these blocks; loaded only where there is one. */
export async function toPngFor(blocks: readonly Block[]): Promise<ToPng> {
  if (blocks.some(({ kind }) => kind === 'chart')) return (await import('../png.ts')).loadPng();
  return () => new Uint8Array();
}

/** A picture as wide as the text: drawn by Word from 2016 on, of pixels for those before and for others. */
export function chart(block: Chart, sheet: Sheet): Paragraph[] {
  const { title, alternative } = block;
  const { svg, width, height } = picture(block, sheet.room, sheet.height - CAPTION, sheet.locale);
  const run = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: sheet.toPng(svg, Math.round(width * FINE)) },
    transformation: { width: pixels(width), height: pixels(height) },
    altText: { name: title, title, description: alternative },
  });
  return [paragraph('Caption', title, sheet), new Paragraph({ children: [run], alignment: AlignmentType.CENTER })];
}
