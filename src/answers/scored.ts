import type { Bases } from '../calendar/bases.ts';
import { kindOf, periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Level, Regulation } from '../model/regulation.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  earlierWeek,
  type Origin,
  type Reading,
  readWorkspace,
  scoredWeek,
  type Wanted,
  workspaceJudgement,
} from '../pipeline.ts';
import type { RankedStanding } from '../scoring/standing.ts';
import { signedStandings } from '../seals/signed.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { kindAt, periodInName } from '../source/layout.ts';
import type { OpenSeal } from './closing/open-seal.ts';
import { SealBook } from './closing/seal-book.ts';
import { type HeldBase, heldBase } from './held-base.ts';

/** What `emul score` knows of one base period before it is put into words. */
export interface ScoreAnswer {
  readonly period: Period;
  readonly week: Week;
  readonly workspace: Workspace;
  readonly regulation: Regulation | undefined;
  /** Best first. */
  readonly levels: readonly Level[];
  /** Everybody due, in the office's order. */
  readonly standings: readonly RankedStanding[];
  /** Scored weeks before this one, newest first, for change and trend; none where nobody asked for a table. */
  readonly earlier: readonly EarlierWeek[];
  /** What the rules say of a base period of this kind, where they say anything. */
  readonly held: HeldBase | undefined;
  /** Criteria not yet issued, or a proposal, lie under a row. */
  readonly isDraft: boolean;
  /** Where the week is closed: the seal that its rows come from. */
  readonly seal?: OpenSeal;
  /** Whether the files are read, also of what is closed. */
  readonly isLive?: boolean;
  /** Whether it is asked for as the result of a month or a year, not as what was scored. */
  readonly isResult?: boolean;
  /** Whom alone the rows are about, where somebody asked for a part of the table; ranks stay those of the agency. */
  readonly only?: readonly AskedFor[];
}

/** A unit with all its people, or one person. */
export interface AskedFor {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly name: string;
}

interface EarlierWeek {
  readonly period: Period;
  readonly standings: readonly RankedStanding[];
}

/** Which base period to score, and how many scored ones before it to read for change and trend. */
export interface ScoreQuestion {
  choose(available: Iterable<string>, bases: Bases): Period;
  readonly earlier: number;
  /** Reads the files throughout, also of what is closed. */
  readonly isLive?: boolean;
}

/** One base period scored, and what is wrong in the files it rests on. */
export interface ScoredPeriod {
  /** Undefined where a file that rows rest on cannot be used. */
  readonly answer: ScoreAnswer | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What is wrong in the weeks before, which only change and trend read: never an error of this period. */
  readonly beside: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads, judges and scores one base period, with the ones before it where they are asked for; a closed one from its seal (rule 53). */
export async function scoredPeriod(root: string, home: Home, question: ScoreQuestion): Promise<ScoredPeriod> {
  const from = { root, home };
  if (question.isLive) {
    const live = await scoredFrom(await weekIn(from, question), question);
    return live.answer ? { ...live, answer: { ...live.answer, isLive: true } } : live;
  }
  const book = new SealBook(root, home);
  const read = await weekIn(from, question, book);
  const { period } = read;
  return period && book.mayHold(period)
    ? await weekAsHeld(period, from, question, book)
    : await scoredFrom(read, question, book);
}

/** A base period from its seal; from the files where it is open, or where what it needs of the archive is damaged. */
async function weekAsHeld(
  period: Period,
  files: Origin,
  question: Pick<ScoreQuestion, 'earlier'>,
  book: SealBook,
): Promise<ScoredPeriod> {
  const seal = await book.holding(period);
  const isNeeded = (path: string) => !path.startsWith('scores/') || periodInName(path) === period.id;
  const from = seal && seal.damaged(isNeeded).length === 0 ? seal : files;
  const own = { ...question, choose: () => period };
  const { answer, ...told } = await scoredFrom(await weekIn(from, own), own, book);
  if (!seal || !answer) return { answer, ...told };
  const standings = signedStandings(answer.standings, await seal.results(period));
  // What is wrong in its files was closed in.
  return { ...told, answer: { ...answer, standings, seal }, diagnostics: [], beside: [] };
}

/** A workspace with the week that was asked for, and with those before it. */
interface ReadWeek {
  readonly from: Origin;
  /** Known also where a file that rows rest on cannot be used. */
  readonly period: Period | undefined;
  readonly reading: Reading;
}

/** Without the sheets of weeks that a seal of the book may hold. */
async function weekIn(from: Origin, question: ScoreQuestion, book?: SealBook): Promise<ReadWeek> {
  let period: Period | undefined;
  const wanted: Wanted = (available, _, bases) => {
    const known = book?.knownTo(available.keys(), bases.newest) ?? available.keys();
    const chosen = question.choose(known, bases);
    period = chosen;
    const all = [chosen.id, ...lastBefore(chosen, available.keys(), question.earlier)];
    return all.filter((id) => !book?.mayHold(periodOf(id) ?? chosen));
  };
  const decided = () =>
    yamlFilesBelow(from.root, 'decisions').filter((path) => path === `decisions/${period?.id}.yaml`);
  const reading = await readWorkspace(from.root, from.home, wanted, decided);
  return { from, period, reading };
}

async function scoredFrom(
  { from, period, reading }: ReadWeek,
  { earlier }: Pick<ScoreQuestion, 'earlier'>,
  book?: SealBook,
): Promise<ScoredPeriod> {
  const { workspace, isRefused } = reading;
  const isBeside = ({ place: { file } }: Diagnostic) =>
    kindAt(file.path)?.kind === 'scores' && periodInName(file.path) !== period?.id;
  const own = reading.diagnostics.filter((diagnostic) => !isBeside(diagnostic));
  const beside = reading.diagnostics.filter(isBeside);
  if (!workspace || !period || reading.isStopped) return { answer: undefined, diagnostics: own, beside, isRefused };
  const { organization } = workspace;
  const common = workspaceJudgement(workspace);
  const scored = scoredWeek(period, workspace, common);
  const held = heldBase(period, workspace, scored.standings);
  const before: ScoredPeriod['beside'][] = [];
  const weeks: EarlierWeek[] = [];
  for (const week of workspace.calendar.before(period, earlier)) {
    const held = await book?.holding(week);
    if (book?.mayHold(week) && held !== from) {
      const told = await weekAsHeld(week, book, { earlier: 0 }, book);
      before.push(told.diagnostics);
      weeks.push({ period: week, standings: told.answer?.standings ?? [] });
    } else {
      const { standings, diagnostics } = earlierWeek(week, workspace, common);
      before.push(diagnostics);
      weeks.push({ period: week, standings: held ? signedStandings(standings, await held.results(week)) : standings });
    }
  }
  return {
    isRefused,
    diagnostics: [
      ...own,
      ...common.diagnostics.filter((diagnostic) => !isBeside(diagnostic)),
      ...scored.diagnostics,
      ...(held?.proven ?? []),
    ],
    beside: [...beside, ...common.diagnostics.filter(isBeside), ...before.flat()],
    answer: {
      period,
      workspace: { ...workspace, organization: organization.on(workspace.calendar.decidingDay(period)) },
      ...scored,
      ...inForce(period, workspace),
      held: held?.base,
      earlier: weeks,
      isDraft: scored.standings.some(({ subject }) => subject.choice.criteria !== undefined && subject.choice.isDraft),
    },
  };
}

/** Ids of the newest scores files before a period, of its kind. */
function lastBefore({ id, kind }: Period, available: Iterable<string>, count: number): string[] {
  const before = [...available].filter((text) => kindOf(text) === kind && text < id);
  return count === 0 ? [] : before.sort().slice(-count);
}

function inForce(period: Period, workspace: Workspace): Pick<ScoreAnswer, 'regulation' | 'levels'> {
  const day = workspace.calendar.decidingDay(period);
  return { regulation: regulationOn(day, workspace), levels: levelsOn(day, workspace) };
}
