import type { Document } from '../documents/document.ts';
import { isPicture, pictures } from '../formats/pictures.ts';
import { UsageError } from './usage.ts';

/** A document as pictures in their order; a UsageError where it is no table, or several would go into one pipe. */
export async function pngs(documents: readonly Document[], isPiped: boolean): Promise<readonly Uint8Array[]> {
  if (!documents.every(isPicture)) throw new UsageError(...NO_TABLE);
  const all: Uint8Array[] = [];
  for (const document of documents) all.push(...(await pictures(document)));
  if (isPiped && all.length > 1) throw new UsageError(...SEVERAL);
  return all;
}

/** `bang-diem.png`, of several `bang-diem-1.png`, `bang-diem-2.png`. */
export function numbered(path: string, at: number, all: number): string {
  return all === 1 ? path : path.replace(/(\.png)?$/i, `-${at + 1}.png`);
}

type Said = ConstructorParameters<typeof UsageError>;

const NO_TABLE: Said = [
  {
    vi: '.png là ảnh chụp bảng để gửi qua điện thoại; văn bản, biểu đồ, phiếu để điền thì không',
    en: 'a .png is a picture of a table for a phone; papers, charts and forms to write in are none',
  },
  { vi: 'ghi ra .pdf hoặc .docx', en: 'write .pdf or .docx' },
];
const SEVERAL: Said = [
  {
    vi: 'bảng này thành nhiều ảnh, không chuyển chung được',
    en: 'this table is several pictures, which no pipe parts',
  },
  { vi: 'ghi ra tệp, ví dụ -o bang-diem.png', en: 'write files, e.g. -o scores.png' },
];
