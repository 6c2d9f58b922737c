import { basename, dirname, join } from 'node:path';
import { sha256 } from '../../base/sha256.ts';
import { periodOf } from '../../calendar/index.ts';
import { numberTaken } from '../../checks/issued/issued-number-twice.ts';
import type { Refusal } from '../../editing/change.ts';
import { changed } from '../../editing/changed.ts';
import { periodAsTyped, type ValueMap } from '../../editing/value.ts';
import { ISSUED_FOLDER, type IssuedPaper, isSameNumber, type PaperKeys, REGISTER } from '../../model/issued.ts';
import { PAPERS } from '../../model/paper.ts';
import { type NumberSaid, numbersSaid } from '../../model/paper-number.ts';
import { readFile } from '../../schema/file-reading.ts';
import { told } from '../../seals/seal-name.ts';
import { isThere } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { onDisk } from '../../source/on-disk.ts';
import { SourceFile } from '../../source/source-file.ts';
import { AMENDMENT_PAPER, paperOf } from './amendments.ts';
import type { Register } from './papers.ts';
import { SealBook } from './seal-book.ts';

/** A paper that is to go into the register. */
export interface NewPaper extends PaperKeys {
  readonly signer: string | undefined;
  readonly isScan: boolean;
}

/** Its file, with the name it has where it lies in the folder already. */
export interface PaperFile {
  readonly bytes: Uint8Array;
  readonly extension: string;
  readonly inPlace?: string | undefined;
}

/** A file as it is to be, whole; with bytes where it is no text. */
interface KeptFile {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly bytes?: Uint8Array;
}

/** What a file is called that lies in the register's folder already. */
export function nameInPlace(path: string, root: string): string | undefined {
  return onDisk(dirname(path)) === onDisk(join(root, ISSUED_FOLDER)) ? basename(path) : undefined;
}

/** Whether it is one of those that emul prints, by its id: of these the period tells who cites it. */
export function isPrinted(document: string): boolean {
  return document in PAPERS;
}

/** Why it does not go in. */
export type NotRecorded =
  | { readonly why: 'number-taken'; readonly by: IssuedPaper }
  | { readonly why: 'file-known'; readonly by: IssuedPaper }
  | { readonly why: 'another-number'; readonly said: NumberSaid };

/** What already stands against it; nothing where it may go in. */
export function notRecorded(paper: NewPaper, { workspace }: Pick<Register, 'workspace'>): NotRecorded | undefined {
  const by = numberTaken(paper, workspace.issued);
  if (by) return { why: 'number-taken', by };
  const { document, period, number, date } = paper;
  const of = paper.of ?? paper.subject;
  const said = numbersSaid(workspace, workspace).find((numberSaid) => {
    if (numberSaid.document !== document || numberSaid.period !== period || numberSaid.of !== of) return false;
    const isOther = number !== undefined && numberSaid.number && !isSameNumber(numberSaid.number.value, number);
    return isOther === true || (numberSaid.date !== undefined && numberSaid.date.value !== date);
  });
  return said && { why: 'another-number', said };
}

/** The line and the file that go into the workspace, both or none; nothing is written here. */
export async function paperRecorded(
  paper: NewPaper,
  { bytes, extension, inPlace }: PaperFile,
  { workspace, root, home }: Register & { home: Home },
): Promise<{ changes: KeptFile[]; name: string } | { not: NotRecorded } | { refused: Refusal }> {
  const print = sha256(bytes);
  const by = workspace.issued.find((issuedPaper) => issuedPaper.sha256.value === print);
  if (by) return { not: { why: 'file-known', by } };
  const not = notRecorded(paper, { workspace });
  if (not) return { not };
  const name = inPlace ?? freeName(paper, extension, root);
  const value: ValueMap = {
    number: paper.number,
    date: paper.date,
    document: paper.document,
    period: paper.period === undefined ? undefined : periodAsTyped(paper.period),
    subject: paper.subject,
    of: paper.of,
    signer: paper.signer,
    is: paper.isScan ? 'scan' : 'to-sign',
    file: name,
    sha256: print,
    code: await codeFor(paper, root, home),
  };
  const register = isThere(join(root, REGISTER)) ? (await readFile(root, REGISTER, 'issued', home)).file : undefined;
  const file = register ?? new SourceFile(REGISTER, 'kind: issued\n');
  const after = await changed(file, [{ do: 'add', at: ['papers'], value, after: ['kind'] }]);
  if ('refused' in after) return after;
  const line: KeptFile = { path: REGISTER, before: register?.text, after: after.text };
  const kept: KeptFile = { path: `${ISSUED_FOLDER}/${name}`, before: undefined, after: '', bytes };
  return { name, changes: inPlace === undefined ? [kept, line] : [line] };
}

/** Of the seal that holds its period, or of the edition that it brings into force; nothing where it is open. */
async function codeFor({ period, document }: NewPaper, root: string, home: Home): Promise<string | undefined> {
  const asked = period === undefined ? undefined : periodOf(period);
  const book = new SealBook(root, home);
  const seal = asked && (document === AMENDMENT_PAPER ? await book.of(asked) : await book.holding(asked));
  return seal?.code;
}

/** A paper that amends a closed period is that of its newest edition, where nobody says of which. */
export function ofItsEdition(paper: NewPaper, root: string, home: Home): NewPaper {
  const { document, period, of } = paper;
  if (document !== AMENDMENT_PAPER || of !== undefined) return paper;
  const newest = new SealBook(root, home).standing.find((name) => told(name).period === period);
  return newest === undefined ? paper : { ...paper, of: paperOf(told(newest).edition) };
}

/** `2017-01-10.72-QD-BDT.docx`, never over one that is there. */
function freeName({ date, number, document }: NewPaper, extension: string, root: string): string {
  const stem = `${date}.${plainLetters(number ?? document)}`;
  for (let i = 1; ; i++) {
    const name = `${stem}${i === 1 ? '' : `.${i}`}.${extension}`;
    if (!isThere(join(root, ISSUED_FOLDER, name))) return name;
  }
}

/** Letters and figures that every disk takes. */
function plainLetters(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
  return bare.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'van-ban';
}
