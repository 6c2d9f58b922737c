import { Exact } from '../../base/exact.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { IssuedPaper } from '../../model/issued.ts';
import { namesOfLevel } from '../../model/level-names.ts';
import type { Level } from '../../model/regulation.ts';
import type { Result } from '../../scoring/result.ts';
import type { OpenSeal } from './open-seal.ts';
import type { PrintedPaper, Row } from './printed-paper.ts';

/** A paper held against seals and register. */
export interface PaperVerified {
  readonly sha256: string;
  /** Whether it could be read at all. */
  readonly isRead: boolean;
  /** The line of the register whose very file it is. */
  readonly issued: IssuedPaper | undefined;
  /** The code that stands in it, and the seal it is of. */
  readonly code: string | undefined;
  readonly seal: OpenSeal | undefined;
  /** Whether another edition of the period is in force. */
  readonly isSuperseded: boolean;
  /** The period that its rows are of; undefined where it has none. */
  readonly period: Period | undefined;
  /** How many rows say what the seal says, and those that do not. */
  readonly same: number;
  /** Who is rated and has no row that can be read. */
  readonly unread: readonly string[];
  readonly differing: readonly { readonly name: string; readonly said: string; readonly signed: Result }[];
}

interface Ground {
  readonly all: readonly OpenSeal[];
  readonly inForce: ReadonlySet<string>;
  readonly issued: readonly IssuedPaper[];
  readonly levels: readonly Level[];
  /** The period that somebody says it is of. */
  readonly only: Period | undefined;
}

/** What a paper says, held against the seal that its code is of, or that of the period that somebody names. */
export async function paperVerified(paper: PrintedPaper, ground: Ground): Promise<PaperVerified> {
  const { all, inForce, issued, only } = ground;
  const [code] = (paper.text?.match(CODE) ?? []).map((found) => found.replace(/\s+/g, ' '));
  const seal = all.find((opened) =>
    code === undefined ? opened.seal.period === only?.id && inForce.has(opened.seal.name) : opened.code === code,
  );
  return {
    sha256: paper.sha256,
    isRead: paper.text !== undefined,
    issued: issued.find((entry) => entry.sha256.value === paper.sha256),
    code,
    seal,
    isSuperseded: seal !== undefined && !inForce.has(seal.seal.name),
    ...(seal ? await bestRows(paper, seal, ground.levels) : NO_ROWS),
  };
}

const CODE = /(?:[0-9A-F]{4}\s+){7}[0-9A-F]{4}(?![0-9A-F])/g;

type Rows = Pick<PaperVerified, 'period' | 'same' | 'unread' | 'differing'>;
const NO_ROWS: Rows = { period: undefined, same: 0, unread: [], differing: [] };

/** The rows as those of the period itself, unless those of one of its parts fit better: a table of a month carries the code, too. */
async function bestRows(paper: PrintedPaper, seal: OpenSeal, levels: readonly Level[]): Promise<Rows> {
  let best: Rows | undefined;
  for (const id of [seal.seal.period, ...seal.seal.periods.keys()]) {
    const period = periodOf(id);
    if (!period) continue;
    const rows = { period, ...rowsHeld(paper, await seal.results(period), levels) };
    if (!best || rows.same > best.same) best = rows;
    if (best.differing.length === 0) break;
  }
  return best && best.same + best.differing.length > 0 ? best : NO_ROWS;
}

function rowsHeld(
  { tables }: PrintedPaper,
  results: readonly Result[],
  levels: readonly Level[],
): Omit<Rows, 'period'> {
  const byName = new Map<string, Result[]>();
  for (const result of results) {
    const name = plain(result.subject.name);
    byName.set(name, [...(byName.get(name) ?? []), result]);
  }
  let same = 0;
  const read = new Set<Result>();
  const differing: PaperVerified['differing'][number][] = [];
  for (const { row, points, level } of tables.flatMap((table) => [...rowsUnderHeadings(table)])) {
    const name = row.map(plain).find((cell) => byName.has(nameIn(cell))) ?? '';
    const named = byName.get(nameIn(name)) ?? [];
    const [first] = named;
    const said = [points, level]
      .map((at) => (at < 0 ? '' : (row[at] ?? '')))
      .map((cell) => plain(cell).replace(/ \(\d+\)$/, ''));
    const verdicts = named.map((result) => isSaid(said[0] ?? '', said[1] ?? '', result, levels));
    if (!first || verdicts.every((verdict) => verdict === undefined)) continue;
    for (const result of named) read.add(result);
    if (verdicts.includes(true)) same += 1;
    else differing.push({ name: first.subject.name, said: said.filter(Boolean).join(', '), signed: first });
  }
  const unread = results.filter((result) => result.isRated && !read.has(result)).map(({ subject }) => subject.name);
  return { same, unread, differing };
}

interface UnderHeadings {
  readonly row: Row;
  readonly points: number;
  readonly level: number;
}

/** Rows under a heading that names points or a level, and where these stand in them. */
function* rowsUnderHeadings(table: readonly Row[]): Generator<UnderHeadings> {
  let heads = { points: -1, level: -1 };
  for (const row of table) {
    const cells = row.map(plain);
    const found = {
      points: cells.findLastIndex((cell) => POINTS.test(cell)),
      level: cells.findLastIndex((cell) => LEVEL.test(cell)),
    };
    if (found.points >= 0 || found.level >= 0) heads = found;
    else if (heads.points >= 0 || heads.level >= 0) yield { row, ...heads };
  }
}

const POINTS = /^(?:điểm|points)$/i;
const LEVEL = /^(?:xếp loại|level|mức xếp loại)$/i;

/** Whether a row says what was signed; undefined where neither its points nor its level can be read. */
function isSaid(points: string, level: string, signed: Result, levels: readonly Level[]): boolean | undefined {
  const named = levels.filter((each) => namesOfLevel(each).some((name) => plain(name) === level));
  const number = /^-?\d+(?:[.,]\d+)?$/.test(points) ? points.replace(',', '.') : undefined;
  if (number === undefined && named.length === 0) return undefined;
  const isLevel = named.length === 0 || named.some(({ id }) => id.value === signed.level);
  return isLevel && (number === undefined || isRounded(number, signed.points));
}

/** Whether a number is what was signed, rounded as it is printed. */
function isRounded(printed: string, exact: Exact | undefined): boolean {
  const said = Exact.parse(printed);
  if (!said || !exact) return false;
  const places = printed.split('.')[1]?.length ?? 0;
  const half = Exact.parse(`1/${2n * 10n ** BigInt(places)}`) ?? Exact.zero;
  const gap = said.isLess(exact) ? exact.minus(said) : said.minus(exact);
  return !half.isLess(gap);
}

/** “Nguyễn Văn An, Chuyên viên”, “Ông Nguyễn Văn An (Văn phòng)”: the name. */
function nameIn(cell: string): string {
  return cell.replace(/^(?:Ông|Bà|Mr\.?|Mrs\.?|Ms\.?) /i, '').replace(/(?:, | \().*$/, '');
}

function plain(cell: string): string {
  return cell.normalize('NFC').replace(/\s+/g, ' ').trim();
}
