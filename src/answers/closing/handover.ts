import { relative } from 'node:path';
import type { Day } from '../../base/day.ts';
import { sha256 } from '../../base/sha256.ts';
import { each } from '../../base/work.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ISSUED_FOLDER } from '../../model/issued.ts';
import type { Workspace } from '../../model/workspace.ts';
import { zipped } from '../../package/packed.ts';
import { packedParts } from '../../package/parts.ts';
import { bytesOf } from '../../source/disk.ts';
import { everyFile } from '../../source/every-file.ts';
import type { Home } from '../../source/home.ts';
import { isPlainPath } from '../../source/plain-path.ts';
import { Unreadable } from '../../source/unreadable.ts';
import type { Answered } from '../answered.ts';
import { type AppealRow, appealsOn } from '../petitions/appeals.ts';
import { roundRead } from '../round.ts';
import { type Today, todayIn } from '../today.ts';
import { codeOfList, LIST, listText, MOST, PAPERS_FOLDER, type Receiver } from './handover-list.ts';
import { goesWith } from './handover-scope.ts';
import type { OpenSeal } from './open-seal.ts';
import { type Missing, papersOf } from './papers.ts';
import { SealBook } from './seal-book.ts';
import type { VerifiedSeal } from './verified.ts';

/** Who is to have what. */
export interface HandoverQuestion {
  readonly to: Receiver;
  /** Confines all but a successor's; of a successor's, the period that the minutes are filed under. */
  readonly period: Period;
  readonly asOf: Day;
  /** The archive that is written, which is not put into itself. */
  readonly output?: string;
  /** What is given in place of the files, where nobody outside may see these. */
  readonly instead?: ReadonlyMap<string, Uint8Array>;
}

/** What is handed over, what waits and what is lacking on that day. */
export interface Handover extends Pick<HandoverQuestion, 'to' | 'period' | 'asOf' | 'instead'> {
  readonly workspace: Workspace;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Files whose names no archive can hold everywhere. */
  readonly left: readonly string[];
  readonly list: string;
  readonly code: string;
  /** Every edition, oldest first. */
  readonly seals: readonly HandedSeal[];
  /** What waits on that day, of a successor alone. */
  readonly today: Today | undefined;
  readonly petitions: readonly AppealRow[];
  readonly lacks: readonly { readonly period: Period; readonly missing: readonly Missing[] }[];
  /** Issued files that are not there or not as they were recorded. */
  readonly unsound: readonly string[];
}

/** A seal that is handed over, and whether what is printed comes from it. */
export interface HandedSeal {
  readonly opened: OpenSeal;
  readonly period: Period;
  readonly is: VerifiedSeal['is'];
}

const FOLDERS = ['papers', 'decisions', 'appeals', 'campaigns'];

/** Everything that a handover holds and says; nothing is written. */
export async function handover(
  root: string,
  home: Home,
  question: HandoverQuestion,
): Promise<Answered<Handover, readonly Diagnostic[]>> {
  const { workspace, diagnostics, isRefused } = await roundRead(root, home, FOLDERS);
  if (!workspace) return { answer: undefined, findings: diagnostics, isRefused };
  const { to, period, asOf, output, instead } = question;
  const isWhole = to === 'successor';
  const own = output === undefined ? undefined : relative(root, output).replaceAll('\\', '/');
  const meant = everyFile(root).filter((path) => path !== own && (isWhole || goesWith(period, path, workspace)));
  const files = instead ?? filesRead(root, meant.filter(isPlainPath));
  const list = listText({
    to,
    asOf,
    period: isWhole ? undefined : period.id,
    emul: home.version,
    files: [...files].map(([path, bytes]) => ({ path, sha256: sha256(bytes) })),
  });
  const isMeant = (other: Period) => isWhole || (other.from <= period.to && period.from <= other.to);
  const seals = (await sealsOf(root, home)).filter((seal) => isMeant(seal.period));
  const register = { workspace, root };
  const pending = new Set(seals.filter(({ is }) => is === 'pending').map((seal) => seal.period.id));
  const periods = periodsOf(workspace, seals).filter(isMeant);
  const answer: Handover = {
    ...question,
    workspace,
    files,
    list,
    seals,
    left: instead ? [] : meant.filter((path) => !isPlainPath(path)),
    code: codeOfList(list),
    today: isWhole ? await todayIn(root, home, asOf) : undefined,
    petitions: instead
      ? []
      : appealsOn(asOf, workspace).rows.filter(({ isOpen, appeal }) => isOpen && isAbout(appeal.period.value, isMeant)),
    lacks: periods
      .map((period) => ({ period: period, missing: papersOf(period, register, pending).missing }))
      .filter(({ missing }) => missing.length > 0),
    unsound: papersOf(undefined, register)
      .papers.filter(({ paper, state }) => state !== 'sound' && isAbout(paper.period?.value, isMeant))
      .map(({ paper }) => `${ISSUED_FOLDER}/${paper.file.value}`),
  };
  return { answer, findings: diagnostics, isRefused };
}

/** The archive: files at their places, so that unpacked it is the workspace; the list, and papers beside. */
export function handoverArchive({ files, list }: Handover, papers: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const beside = [...papers].map(([name, bytes]): [string, Uint8Array] => [`${PAPERS_FOLDER}/${name}`, bytes]);
  return zipped(Object.fromEntries([...files, ...beside, [LIST, new TextEncoder().encode(list)]]));
}

function filesRead(root: string, paths: readonly string[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let left = MOST.bytes;
  for (const path of each('packed', paths)) {
    const found = bytesOf(root, path, left);
    if ('refusal' in found) throw new Unreadable(path, found.refusal, false);
    if (isHandover(path, found.bytes)) continue;
    left -= found.bytes.length;
    files.set(path, found.bytes);
  }
  return files;
}

/** An archive of an earlier handover that somebody left in the folder: what is in it is there. */
function isHandover(path: string, bytes: Uint8Array): boolean {
  try {
    return /\.zip$/i.test(path) && !path.startsWith('seals/') && packedParts(bytes, MOST).has(LIST);
  } catch {
    return false;
  }
}

async function sealsOf(root: string, home: Home): Promise<HandedSeal[]> {
  const book = new SealBook(root, home);
  const inForce = await book.inForce();
  const seals: HandedSeal[] = [];
  for (const name of book.names) {
    const opened = await book.open(name);
    const period = periodOf(opened.seal.period);
    const is = inForce.includes(name) ? 'in-force' : book.standing.includes(name) ? 'pending' : 'replaced';
    if (period) seals.push({ opened, period, is });
  }
  return seals.sort((a, b) => byEnd(a.period, b.period) || a.opened.seal.edition - b.opened.seal.edition);
}

/** Periods that papers are due of: closed, decided, or with a paper in the register. */
function periodsOf({ decisions, issued }: Workspace, seals: readonly { readonly period: Period }[]): Period[] {
  const named = [
    ...decisions.map(({ period }) => period.value),
    ...issued.flatMap(({ period }) => period?.value ?? []),
  ];
  const all = [...seals.map(({ period }) => period), ...named.flatMap((id) => periodOf(id) ?? [])];
  return [...new Map(all.map((period) => [period.id, period])).values()].sort(byEnd);
}

function byEnd(a: Period, b: Period): number {
  if (a.id === b.id) return 0;
  return a.to === b.to ? (a.from > b.from ? -1 : 1) : a.to < b.to ? -1 : 1;
}

function isAbout(id: string | undefined, isMeant: (period: Period) => boolean): boolean {
  const period = periodOf(id ?? '');
  return !period || isMeant(period);
}
