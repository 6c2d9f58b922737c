import type { Call } from '../command.ts';
import type { PaperCommand } from '../report/paper.ts';
import type { IssuedPaper, Piece } from './piece.ts';

/** The beginning of a name, by its place in the order. */
export function ordinal(at: number): string {
  return String(at).padStart(2, '0');
}

/** `08-quyet-dinh-so-72-QD-BDT.docx`, `06-bien-ban-kiem-phieu-ngay-2017-01-06-ban-chup.jpg`: called as it was signed. */
export function issuedPiece(issued: IssuedPaper, at: number, paper: PaperCommand | undefined, { locale }: Call): Piece {
  const { document, number, date, file, isScan } = issued;
  const isOwn = paper !== undefined && document.value === paper.id;
  const what = isOwn ? { vi: paper.called, en: paper.id }[locale] : plain(document.value).toLowerCase();
  const words = NAMED[locale];
  const signed = number ? `${words.number}-${plain(number.value)}` : `${words.day}-${date.value}`;
  const of = (issued.of ?? issued.subject)?.value;
  const parts = [ordinal(at), what, ...(of === undefined ? [] : [plain(of)]), signed, ...(isScan ? [words.scan] : [])];
  const ending = /\.[^.]+$/.exec(file.value)?.[0] ?? '';
  return {
    is: 'issued',
    at,
    name: `${parts.join('-')}${ending}`,
    title: isOwn ? paper.title : { vi: document.value, en: document.value },
    paper: paper?.id,
    of,
    issued,
  };
}

const NAMED = {
  vi: { number: 'so', day: 'ngay', scan: 'ban-chup' },
  en: { number: 'no', day: 'of', scan: 'scan' },
} as const;

/** Letters and figures that every disk takes. */
function plain(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return bare.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Two scans of one day are two files. */
export function withOwnNames(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const times = (seen.get(piece.name) ?? 0) + 1;
    seen.set(piece.name, times);
    return times === 1 ? piece : { ...piece, name: piece.name.replace(/(\.[^.]+)?$/, `-${times}$1`) };
  });
}
