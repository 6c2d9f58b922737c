import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from '../../src/commands/run.ts';
import { memoryHost } from '../host.ts';
import { closedOffice } from '../unit/papers/examples.ts';

export const folder = mkdtempSync(join(tmpdir(), 'emul-office-'));

/** The example in which every paper can be made. */
const office = closedOffice();

/** Runs one line on the example and returns the file it wrote. */
export async function written(line: readonly string[], name: string, more: readonly string[] = []): Promise<string> {
  const path = join(folder, name);
  const host = memoryHost(await office);
  const code = await run([...line, ...more, '-o', path], host);
  if (code > 1) throw new Error(`emul ${line.join(' ')}: ${code}\n${host.printed()}`);
  return path;
}

/** What one line prints on the example for machines to read. */
export async function printed(line: readonly string[]): Promise<string> {
  const host = memoryHost(await office);
  await run([...line, '--json'], host);
  return host.stdout();
}

/** Has LibreOffice write files in another format into a folder; all at once, since it takes long to start. */
export function converted(
  paths: readonly string[],
  to: 'pdf' | 'docx' | 'xlsx' | 'docx:MS Word 2007 XML',
  into: string,
  readAs?: string,
): void {
  const how = [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    ...(readAs ? [`--infilter=${readAs}`] : []),
  ];
  execFileSync('soffice', [...how, '--convert-to', to, '--outdir', into, ...paths], { stdio: 'pipe' });
}

/** A word where it stands on its page, in points. */
export interface PlacedWord {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PlacedWord[];
}

/** What stands where in a PDF. */
export function pagesOf(pdf: string): PdfPage[] {
  const out = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return out
    .split('<page ')
    .slice(1)
    .map((page) => ({
      ...sizeOf(page),
      words: [...page.matchAll(/<word (.*?)>(.*?)<\/word>/g)].map(([, at = '', text = '']) => wordAt(at, text)),
    }));
}

/** How pages begin on which somebody signs below no line of text; heads and feet of pages are no text. */
export function signedAlone(pages: readonly PdfPage[]): string[] {
  const begins = pages.map(({ words, height }) =>
    words
      .filter(({ top, bottom }) => top > 50 && bottom < height - 50)
      .slice(0, 2)
      .map(({ text }) => text)
      .join(' '),
  );
  return begins.filter((two) => SIGNERS.includes(two));
}

const SIGNERS = ['Nơi nhận:', 'THƯ KÝ', 'TRƯỞNG BAN', 'NGƯỜI LẬP', 'NGƯỜI TỰ', 'TRƯỞNG PHÒNG'];

/** How fine the pictures in a PDF are, in pixels to the inch, in their order. */
export function finenessOf(pdf: string): number[] {
  const out = execFileSync('pdfimages', ['-list', pdf], { encoding: 'utf8' });
  return out
    .split('\n')
    .slice(2)
    .map((line) => line.trim().split(/\s+/))
    .flatMap((columns) => (columns[2] === 'image' ? Number(columns[12]) : []));
}

function sizeOf(page: string): { width: number; height: number } {
  return { width: numberIn(page, 'width'), height: numberIn(page, 'height') };
}

function wordAt(at: string, text: string): PlacedWord {
  const [left, top, right, bottom] = ['xMin', 'yMin', 'xMax', 'yMax'].map((name) => numberIn(at, name));
  return { text: unescaped(text), left: left ?? 0, right: right ?? 0, top: top ?? 0, bottom: bottom ?? 0 };
}

function numberIn(text: string, name: string): number {
  return Number(new RegExp(`${name}="([\\d.]+)"`).exec(text)?.[1]);
}

export function bodyOf(docx: string): string {
  return new TextDecoder().decode(unzipSync(readFileSync(docx))['word/document.xml']);
}

/** The words of a Word file's text, without those in pictures. */
export function wordsOf(docx: string): string[] {
  return bodyOf(docx)
    .split('</w:p>')
    .flatMap((paragraph) =>
      tokens([...paragraph.matchAll(/<w:t\b[^>]*>([^<]*)/g)].map(([, text = '']) => unescaped(text)).join('')),
    );
}

/** Texts in pieces that no program parts at the end of a line. */
export function tokens(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/[\s\u00a0/–—-]+/)
    .filter((one) => one !== '');
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
