import { each } from '../../base/work.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import { REGISTER } from '../../model/issued.ts';
import type { Organization } from '../../model/organization.ts';
import type { Level } from '../../model/regulation.ts';
import { type Reading, readWorkspace } from '../../pipeline.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { classifiedPeriod, PLAINLY, recomputed } from '../classified.ts';
import { type ChainFault, chainFaults, damagedSeals } from './chain-faults.ts';
import { type Effect, effects } from './effects.ts';
import { AS_THERE_IS, type LaterChange, laterChanges } from './later-changes.ts';
import type { OpenSeal } from './open-seal.ts';
import { type PaperVerified, paperVerified } from './paper-verified.ts';
import type { PrintedPaper } from './printed-paper.ts';
import { SealBook } from './seal-book.ts';

/** One seal held against its archive, today's emul and today's files. */
export interface VerifiedSeal {
  readonly opened: OpenSeal;
  readonly period: Period;
  /** Rows that today's emul works out of the archive otherwise; undefined where the archive, or the seal of a part, is damaged or gone. */
  readonly recomputed: readonly DifferingRow[] | undefined;
  /** Of the newest edition; nothing of those before. */
  readonly changes: readonly LaterChange[];
  /** The same as far as an open amendment goes. */
  readonly amending: readonly LaterChange[];
  /** Whether papers go by this edition; a later one has taken its place, or this one waits for its paper. */
  readonly is: 'in-force' | 'replaced' | 'pending';
  /** What all changes together would do. */
  readonly effects: readonly Effect[];
}

/** A row of one of its periods that comes out otherwise. */
interface DifferingRow extends Effect {
  readonly period: Period;
}

interface CodeAsked {
  readonly asked: string;
  readonly seal: string | undefined;
  /** Whether it is that of the list of a handover. */
  readonly isOfHandover?: boolean;
}

export interface Verified {
  readonly seals: readonly VerifiedSeal[];
  readonly faults: readonly ChainFault[];
  /** A code that somebody holds, and the seal it is of. */
  readonly code: CodeAsked | undefined;
  readonly paper: PaperVerified | undefined;
  /** The levels of all regulations in force at some time. */
  readonly levels: readonly Level[];
}

/** What is to be held against what. */
export interface VerifyQuestion {
  readonly only: Period | undefined;
  /** One of its editions. */
  readonly edition?: number | undefined;
  readonly code: string | undefined;
  /** A paper that somebody holds. */
  readonly paper?: PrintedPaper | undefined;
  /** Which seals' archives are there to be opened: of a handover that is confined, not those of other periods. */
  isThere?(seal: string): boolean;
  /** Whether files stand there that a seal can be held against; of a handover that is confined, only inside of what it is confined to. */
  isComparable?(period: Period): boolean;
}

/** Holds all seals, or those of one period, against their archives and the files as they stand. */
export async function verified(root: string, home: Home, question: VerifyQuestion): Promise<Verified> {
  const { book, all, faults } = await sealsHeld(root, home);
  const { workspace } = await workspaceOf(all, book);
  const levels = [...(workspace?.regulations.values() ?? [])].flatMap((regulation) => regulation.levels);
  const { only } = question;
  const [inForce, issued] = [new Set(await book.inForce()), workspace?.issued ?? []];
  const paper = question.paper && (await paperVerified(question.paper, { all, inForce, issued, levels, only }));
  const seals: VerifiedSeal[] = [];
  for (const opened of each('seals', all)) {
    const { name } = opened.seal;
    const period = periodOf(opened.seal.period);
    const isMeant =
      (question.edition ?? opened.seal.edition) === opened.seal.edition && (question.isThere?.(name) ?? true);
    if (period && isMeant && (only?.id ?? paper?.seal?.seal.period ?? period.id) === period.id)
      seals.push(await verifiedSeal(opened, period, { book, question, organization: workspace?.organization }));
  }
  return {
    seals: seals.sort(inOrder),
    faults,
    code: question.code === undefined ? undefined : { asked: question.code, seal: sealOf(question.code, all) },
    paper,
    levels,
  };
}

/** All seals that can be opened, and what is wrong with their chain. */
export async function sealsHeld(root: string, home: Home) {
  const whole = new SealBook(root, home);
  const opened = await openedIn(whole);
  if (opened) return { book: whole, all: opened, faults: chainFaults(opened) };
  const damaged = await damagedSeals(root, home);
  const book = new SealBook(root, home, false, damaged);
  const all = await Promise.all(book.names.map((name) => book.open(name)));
  const broken = damaged.map((seal): ChainFault => ({ id: 'damaged', seal }));
  return { book, all, faults: [...broken, ...chainFaults(all)] };
}

/** Nothing where one of them is damaged: which one, and what else that keeps closed, has to be found out. */
async function openedIn(book: SealBook): Promise<readonly OpenSeal[] | undefined> {
  try {
    return await Promise.all(book.names.map((name) => book.open(name)));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** By their ends, parts before what they are parts of, editions as they came. */
function inOrder(a: VerifiedSeal, b: VerifiedSeal): number {
  const [x, y] = [a.period, b.period];
  if (x.id === y.id) return a.opened.seal.edition - b.opened.seal.edition;
  return x.to < y.to || (x.to === y.to && x.from > y.from) ? -1 : 1;
}

/** The workspace; where seals were handed over alone, that of the last one. */
async function workspaceOf(all: readonly OpenSeal[], { root, home }: SealBook): Promise<Reading> {
  const register = yamlFilesBelow(root, 'papers').filter((path) => path === REGISTER);
  const reading = await readWorkspace(root, home, () => [], register, [], AS_THERE_IS);
  const last = all.at(-1);
  if (reading.workspace || !last) return reading;
  return await readWorkspace(last.root, last.home, () => [], [], [], AS_THERE_IS);
}

function sealOf(code: string, all: readonly OpenSeal[]): string | undefined {
  return all.find((opened) => isSameCode(opened.code, code))?.seal.name;
}

/** Whatever blanks and capitals it was copied with. */
export function isSameCode(a: string, b: string): boolean {
  const bare = (code: string) => code.replace(/\s/g, '').toUpperCase();
  return bare(a) === bare(b);
}

interface Ground {
  readonly book: SealBook;
  readonly question: VerifyQuestion;
  readonly organization: Organization | undefined;
}

async function verifiedSeal(
  opened: OpenSeal,
  period: Period,
  { book, question, organization }: Ground,
): Promise<VerifiedSeal> {
  const { root, home } = book;
  const isNewest = book.standing.includes(opened.seal.name);
  const isHeld = isNewest && (question.isComparable?.(period) ?? true);
  const all = isHeld ? await laterChanges(opened, book) : [];
  const signed = await opened.results(period);
  const asLive = { ...PLAINLY, choose: () => period, isLive: true };
  const live = all.length > 0 ? (await classifiedPeriod(root, home, asLive)).answer?.results : undefined;
  return {
    opened,
    period,
    changes: all.filter(({ isAmended }) => !isAmended),
    amending: all.filter(({ isAmended }) => isAmended),
    is: (await book.inForce()).includes(opened.seal.name) ? 'in-force' : isNewest ? 'pending' : 'replaced',
    recomputed: isWhole(opened, book) ? await differing(opened, period, { book, organization }) : undefined,
    effects: live ? effects(signed, live, organization) : [],
  };
}

/** Whether everything is there that its rows can be worked out of. */
function isWhole(opened: OpenSeal, book: SealBook): boolean {
  return (
    opened.damaged().length === 0 && [...opened.seal.elsewhere.values()].every((name) => book.names.includes(name))
  );
}

/** The rows of all its periods that today's emul works out otherwise, or not at all. */
async function differing(
  opened: OpenSeal,
  closed: Period,
  { book, organization }: Pick<Ground, 'book' | 'organization'>,
): Promise<DifferingRow[]> {
  const found: DifferingRow[] = [];
  for (const [id, rows] of await recomputed(closed, opened, book)) {
    const period = periodOf(id);
    if (!period) continue;
    const signed = await opened.results(period);
    found.push(...effects(signed, rows, organization).map((effect) => ({ ...effect, period })));
  }
  return found;
}
