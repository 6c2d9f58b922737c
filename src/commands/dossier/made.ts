import { join } from 'node:path';
import { issuedBytes, MOST_BYTES, type Register } from '../../answers/closing/papers.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import { sha256 } from '../../base/sha256.ts';
import type { Document } from '../../documents/document.ts';
import type { Prose } from '../../documents/prose.ts';
import { type ContentsRow, dossierContents } from '../../reports/papers/dossier/contents.ts';
import { lacksInWords } from '../../reports/papers/dossier/lacks.ts';
import type { Setting } from '../../reports/papers/setting.ts';
import { bytesNamed } from '../../source/disk.ts';
import type { Call } from '../command.ts';
import { fileName } from '../file-name.ts';
import { papersBytes } from '../files-made.ts';
import type { FileOutput } from '../output.ts';
import { PROPOSING } from '../report/proposing.ts';
import { disagreeing } from './agreeing.ts';
import { gathered } from './gathered.ts';
import { lackingIn } from './lacking.ts';
import type { Piece } from './piece.ts';
import { DossierFolder, type NewFile, type Placed } from './placing.ts';

/** What became of a dossier. */
export interface DossierMade {
  readonly folder: string;
  readonly period: WholePeriod['candidates']['classified']['period'];
  readonly placed: readonly Placed[];
  readonly lacks: readonly Prose[];
  readonly hasErrors: boolean;
}

/** Makes every file of a dossier and puts it into its folder; with `--dry-run` nothing is written. */
export async function dossierMade(
  call: Call,
  whole: WholePeriod,
  register: Register,
  output: FileOutput,
): Promise<DossierMade> {
  const all = await gathered(call, whole, register.workspace.issued);
  const folder = new DossierFolder(output.path, output.typed);
  const { period, seal } = whole.candidates.classified;
  const files = await filesOf(all.pieces, call, register.root, { output, folder, code: seal?.code });
  const lacks = lacksInWords(
    { ...(await lackingIn(call, whole, all, register)), differing: await disagreeing(call, whole, output, files) },
    call.locale,
  );
  const rows = contentsRows(files, call);
  const [bytes = ''] = await papersBytes(call, output, [dossierContents(rows, lacks, period, settingOf(whole, call))]);
  const contents = {
    name: `00-${fileName([{ vi: 'muc-luc-ho-so', en: 'contents' }, period.id], call.locale)}.${output.extension}`,
    bytes,
  };
  const place = [contents, ...files];
  const placed = call.flags['dryRun'] === true ? folder.fates(place) : folder.write(place);
  return { folder: output.typed, period, placed, lacks, hasErrors: all.hasErrors };
}

/** A file of the dossier, with what is known of it before anything is written. */
interface DossierFile extends NewFile {
  readonly piece: Piece;
  readonly isKept: boolean;
  /** Whether it was issued on results that were amended since. */
  readonly isOlder: boolean;
}

interface Into {
  readonly output: FileOutput;
  readonly folder: DossierFolder;
  readonly code: string | undefined;
}

async function filesOf(pieces: readonly Piece[], call: Call, root: string, into: Into): Promise<DossierFile[]> {
  const { output, folder, code } = into;
  const files: (NewFile & { readonly piece: Piece })[] = [];
  const drafts = pieces.filter((piece) => piece.is === 'draft');
  const documents = drafts.map(({ document }) => document);
  const made = await papersBytes(call, output, documents);
  for (const piece of pieces) {
    const file =
      piece.is === 'draft'
        ? { name: `${piece.name}.${output.extension}`, bytes: made[drafts.indexOf(piece)] ?? '' }
        : issuedOf(piece, root, output);
    if (file) files.push({ ...file, piece });
  }
  const kept = new Set(folder.fates(files).flatMap(({ name, fate }) => (fate === 'kept' ? [name] : [])));
  return files.map((file) => ({ ...file, isKept: kept.has(file.name), isOlder: isOlder(file.piece, code) }));
}

/** Its name and bytes; of an issued file that is not as it was recorded the sound copy in the folder, if there is one. */
function issuedOf(
  { name, issued }: Extract<Piece, { is: 'issued' }>,
  root: string,
  output: FileOutput,
): NewFile | undefined {
  const copy = bytesNamed(join(output.path, name), MOST_BYTES);
  const isSound = 'bytes' in copy && sha256(copy.bytes) === issued.sha256.value;
  const bytes = issuedBytes(issued, root) ?? (isSound ? copy.bytes : undefined);
  return bytes && { name, bytes };
}

/** Several drafts of one kind are one row. */
function contentsRows(files: readonly DossierFile[], { locale }: Call): ContentsRow[] {
  const rows: ContentsRow[] = [];
  for (const { piece, isKept, isOlder } of files) {
    const state = isKept ? 'edited' : isOlder ? 'older' : stateOf(piece);
    const title = piece.title[locale];
    const last = rows.at(-1);
    if (last?.title === title && last.state === state && state === 'draft')
      rows[rows.length - 1] = { ...last, count: last.count + 1 };
    else rows.push({ at: piece.at, title, ...numberOf(piece), count: 1, state });
  }
  return rows;
}

function stateOf(piece: Piece): ContentsRow['state'] {
  if (piece.is === 'draft') return 'draft';
  return piece.issued.isScan ? 'scan' : 'to-sign';
}

function isOlder(piece: Piece, code: string | undefined): boolean {
  if (piece.is === 'draft' || piece.issued.isScan || code === undefined) return false;
  return piece.issued.code !== undefined && piece.issued.code.value !== code;
}

function numberOf(piece: Piece): Pick<ContentsRow, 'number' | 'day'> {
  if (piece.is === 'issued') return { number: piece.issued.number?.value, day: piece.issued.date.value };
  const head = letterheadOf(piece.document);
  const { number, symbol } = head?.number ?? {};
  return { number: number === undefined ? undefined : `${number}/${symbol}`, day: head?.dated?.day };
}

function letterheadOf({ blocks }: Document) {
  return blocks.flatMap((block) => (block.kind === 'letterhead' ? [block] : []))[0];
}

/** The table of contents has no words of the office in it, and no number. */
function settingOf({ candidates }: WholePeriod, { locale }: Call): Setting {
  const { workspace, isDraft, day } = PROPOSING.about(candidates);
  return {
    locale,
    workspace,
    audience: 'council',
    fill: undefined,
    numbered: { number: undefined, date: undefined, isFinal: false },
    about: day ?? candidates.classified.period.to,
    isProposal: isDraft,
  };
}
