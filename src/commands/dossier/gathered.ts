import type { Register } from '../../answers/closing/papers.ts';
import type { WholePeriod } from '../../answers/whole-period.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import type { Document } from '../../documents/document.ts';
import type { Call } from '../command.ts';
import { fileName } from '../file-name.ts';
import { papers } from '../report/index.ts';
import type { PaperCommand } from '../report/paper.ts';
import type { PaperAsked } from '../report/paper-asked.ts';
import { papersMade } from '../report/printed.ts';
import { UsageError } from '../usage.ts';
import { type Line, ORDER } from './order.ts';

/** One file of the dossier to be. */
export type Piece = PieceOf & {
  /** Its paper's place in the order, from 1. */
  readonly at: number;
  /** Its name in the folder, without the ending of a draft. */
  readonly name: string;
  readonly title: Words;
  /** The paper's id; undefined where it is none of emul's. */
  readonly paper: string | undefined;
  /** Whose it is, where its period has several. */
  readonly of: string | undefined;
};

type PieceOf =
  | { readonly is: 'draft'; readonly document: Document }
  /** The very file that was issued. */
  | { readonly is: 'issued'; readonly issued: IssuedPaper };

/** A line of the register. */
type IssuedPaper = Register['workspace']['issued'][number];

/** A paper that nobody can make yet, and why. */
export interface NotMade {
  readonly title: Words;
  readonly why: Words;
}

export interface Gathered {
  readonly pieces: readonly Piece[];
  readonly notMade: readonly NotMade[];
  readonly hasErrors: boolean;
}

/** All that goes into the dossier of a period: of what was issued the very file, of the others a draft. */
export async function gathered(call: Call, whole: WholePeriod, register: readonly IssuedPaper[]): Promise<Gathered> {
  const { period } = whole.candidates.classified;
  const left = new Set(register.filter((paper) => paper.period?.value === period.id));
  const pieces: Piece[] = [];
  const notMade: NotMade[] = [];
  const drafts: Draft[] = [];
  for (const [index, line] of ORDER.entries()) {
    const paper = await commandNamed(line.paper);
    if (!paper) throw new Error(`the dossier names ${line.paper}, which is no paper`);
    const at = index + 1;
    const issued = [...left].filter((each) => isOf(each, paper));
    for (const each of issued) left.delete(each);
    pieces.push(...issued.map((each) => issuedPiece(each, at, paper, call)));
    const made = await askedOf(paper, line, whole, call);
    if ('why' in made) notMade.push(made);
    else
      drafts.push(
        ...made
          .filter(({ of }) => !issued.some((each) => isIssuedOf(each, paper, of)))
          .map((asked) => ({ asked, paper, at })),
      );
  }
  for (const each of left)
    pieces.push(issuedPiece(each, ORDER.length + 1, await commandNamed(each.document.value), call));
  const { documents, hasErrors } = await papersMade(
    call,
    undefined,
    drafts.map(({ asked }) => asked),
  );
  const all = [
    ...pieces,
    ...documents.map((made, i) => draftPiece(made, drafts[i], call)).flatMap((piece) => piece ?? []),
  ];
  return { pieces: withOwnNames(all.toSorted((a, b) => a.at - b.at)), notMade, hasErrors };
}

async function commandNamed(id: string): Promise<PaperCommand | undefined> {
  return await papers.find(({ name }) => name === id)?.load();
}

/** Whether a line of the register is of a paper: by its id, or in the words that people give it. */
function isOf({ document }: IssuedPaper, { id, title }: PaperCommand): boolean {
  const words = unaccented(document.value);
  return document.value === id || words === unaccented(title.vi) || words === unaccented(title.en);
}

/** A paper of emul that was issued takes the place of its draft; a scan of what people call so stands beside it. */
function isIssuedOf(issued: IssuedPaper, { id }: PaperCommand, of: string | undefined): boolean {
  return issued.document.value === id && (issued.of ?? issued.subject)?.value === of;
}

/** A paper that is to be made, and where it lies. */
interface Draft {
  readonly asked: PaperAsked;
  readonly paper: PaperCommand;
  readonly at: number;
}

async function askedOf(
  { title, madeOf }: PaperCommand,
  { isOptional }: Line,
  whole: WholePeriod,
  call: Call,
): Promise<readonly PaperAsked[] | NotMade> {
  try {
    const made = await madeOf(whole, { ...call, isQuiet: true });
    return typeof made === 'number' ? { title, why: FAULTY } : made;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return isOptional ? [] : { title, why: error.words };
  }
}

const FAULTY: Words = { vi: 'tệp liên quan còn lỗi', en: 'a file it rests on has a mistake' };

/** `05-bien-ban-2016-H2`: so files lie in the order of the meeting. */
function draftPiece(
  { name, document }: Awaited<ReturnType<typeof papersMade>>['documents'][number],
  draft: Draft | undefined,
  { locale }: Call,
): Piece | undefined {
  if (!draft) return undefined;
  const { at, paper, asked } = draft;
  return {
    is: 'draft',
    at,
    name: `${ordinal(at)}-${fileName(name, locale)}`,
    title: paper.title,
    paper: paper.id,
    of: asked.of,
    document: document(),
  };
}

function ordinal(at: number): string {
  return String(at).padStart(2, '0');
}

/** `08-quyet-dinh-so-72-QD-BDT.docx`, `06-bien-ban-kiem-phieu-ngay-2017-01-06-ban-chup.jpg`: called as it was signed. */
function issuedPiece(issued: IssuedPaper, at: number, paper: PaperCommand | undefined, { locale }: Call): Piece {
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
function withOwnNames(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, number>();
  return pieces.map((piece) => {
    const times = (seen.get(piece.name) ?? 0) + 1;
    seen.set(piece.name, times);
    return times === 1 ? piece : { ...piece, name: piece.name.replace(/(\.[^.]+)?$/, `-${times}$1`) };
  });
}
