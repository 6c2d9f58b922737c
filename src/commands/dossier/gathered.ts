import type { WholePeriod } from '../../answers/whole-period.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { decisionsOf } from '../../reports/papers/grounds.ts';
import { meetingIn } from '../../reports/papers/votes/matters.ts';
import type { Call } from '../command.ts';
import { fileName } from '../file-name.ts';
import { papers } from '../report/index.ts';
import type { PaperCommand } from '../report/paper.ts';
import type { PaperAsked } from '../report/paper-asked.ts';
import { papersMade } from '../report/printed.ts';
import { UsageError } from '../usage.ts';
import { issuedPiece, ordinal, withOwnNames } from './issued-pieces.ts';
import { type Line, ORDER } from './order.ts';
import type { IssuedPaper, Piece } from './piece.ts';

/** A paper that nobody can make yet, and why. */
interface NotMade {
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
  const isHeld = meetingIn(decisionsOf(whole.candidates))?.held !== undefined;
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
    if (line.untilHeld && isHeld) continue;
    const made = await askedOf(paper, line, whole, call);
    if ('why' in made) notMade.push(made);
    else drafts.push(...made.map((asked) => ({ asked, paper, at })));
  }
  for (const each of left)
    pieces.push(issuedPiece(each, ORDER.length + 1, await commandNamed(each.document.value), call));
  const { documents, hasErrors } = await papersMade(
    call,
    undefined,
    drafts.map(({ asked }) => asked),
  );
  const all = withDrafts(
    pieces,
    documents.flatMap((made, i) => draftPiece(made, drafts[i], call) ?? []),
  );
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

type DraftPiece = Extract<Piece, { is: 'draft' }>;

/** A paper of emul that was issued takes the place of its draft; a scan of what people call so stands beside it. */
function withDrafts(issued: readonly Piece[], drafts: readonly DraftPiece[]): Piece[] {
  const isOf = (piece: Piece, { paper, of }: DraftPiece) =>
    piece.is === 'issued' && piece.issued.document.value === paper && piece.of === of;
  const left = drafts.filter((draft) => !issued.some((piece) => isOf(piece, draft)));
  const again = issued.map((piece): Piece => {
    const draft = drafts.find((each) => isOf(piece, each));
    return piece.is === 'issued' && draft ? { ...piece, again: draft.document } : piece;
  });
  return [...again, ...left];
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
): DraftPiece | undefined {
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
