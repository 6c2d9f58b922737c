import { join } from 'node:path';
import { MOST_BYTES } from '../../answers/closing/papers.ts';
import { printedPaper } from '../../answers/closing/printed-paper.ts';
import { type FiguresDiffer, figuresDiffer } from '../../answers/figures-agree.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import type { Words } from '../../base/locale.ts';
import { bytesNamed } from '../../source/disk.ts';
import type { Call } from '../command.ts';
import { papersBytes } from '../files-made.ts';
import type { FileOutput } from '../output.ts';
import type { Piece } from './piece.ts';
import type { NewFile } from './placing.ts';

/** A file of the dossier that is not made anew, whose figures are others than those of its period now. */
export interface Disagreeing extends FiguresDiffer {
  readonly name: string;
  readonly title: Words;
}

/** Drafts that were edited by hand, and papers with their number, held against the same paper made now. */
export async function disagreeing(
  call: Call,
  whole: WholePeriod,
  output: FileOutput,
  files: readonly (NewFile & { readonly piece: Piece; readonly isKept: boolean; readonly isOlder: boolean })[],
): Promise<Disagreeing[]> {
  const found: Disagreeing[] = [];
  for (const { name, bytes, piece, isKept, isOlder } of files) {
    const here = piece.is === 'draft' ? bytes : await againBytes(piece, call, output);
    if (here === undefined || isOlder || (piece.is === 'draft' && !isKept)) continue;
    const there = isKept ? bytesThere(join(output.path, name)) : bytes;
    if (there === undefined) continue;
    const papers = await Promise.all([there, here].map((each) => printedPaper(Buffer.from(each), name)));
    const [old, now] = papers;
    const differ = old && now && figuresDiffer(old, now, whole.candidates.classified);
    if (differ) found.push({ name, title: piece.title, ...differ });
  }
  return found;
}

function bytesThere(path: string): Uint8Array | undefined {
  const found = bytesNamed(path, MOST_BYTES);
  return 'refusal' in found ? undefined : found.bytes;
}

/** Of what was printed for signature the same in Word; a scan says nothing that could be read. */
async function againBytes({ is, ...piece }: Piece, call: Call, output: FileOutput) {
  if (is !== 'issued' || !('again' in piece) || piece.again === undefined || piece.issued.isScan) return undefined;
  return (await papersBytes(call, { ...output, extension: 'docx' }, [piece.again]))[0] ?? '';
}
