import type { Bases } from '../calendar/bases.ts';
import { kindOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Level, Regulation } from '../model/regulation.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import type { Week } from '../model/week.ts';
import type { Workspace } from '../model/workspace.ts';
import { earlierWeek, readWorkspace, scoredWeek, workspaceJudgement } from '../pipeline.ts';
import type { RankedStanding } from '../scoring/standing.ts';
import { signedStandings } from '../seals/signed.ts';
import type { Home } from '../source/home.ts';
import { kindAt, periodInName } from '../source/layout.ts';
import { type OpenSeal, SealBook } from './seal-book.ts';

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
  /** Criteria not yet issued, or a proposal, lie under a row. */
  readonly isDraft: boolean;
  /** Where the week is closed: the seal that its rows come from. */
  readonly seal?: OpenSeal;
  /** Whether the files are read, also of what is closed. */
  readonly isLive?: boolean;
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
  const live = await scoredFrom(root, home, question);
  const { period } = live;
  const seal = period && !question.isLive ? await new SealBook(root, home).holding(period) : undefined;
  if (question.isLive && live.answer) return { ...live, answer: { ...live.answer, isLive: true } };
  if (!period || !seal) return live;
  const own = { ...question, choose: () => period };
  const { answer, isRefused } = seal.damaged.length > 0 ? live : await scoredFrom(seal.root, seal.home, own);
  const standings = answer && signedStandings(answer.standings, seal.seal, period);
  // What is wrong in its files was closed in.
  return { answer: answer && standings && { ...answer, standings, seal }, diagnostics: [], beside: [], isRefused };
}

/** The period too, also where a file that rows rest on cannot be used. */
async function scoredFrom(
  root: string,
  home: Home,
  question: ScoreQuestion,
): Promise<ScoredPeriod & { readonly period: Period | undefined }> {
  let period: Period | undefined;
  const reading = await readWorkspace(root, home, (available, _, bases) => {
    period = question.choose(available.keys(), bases);
    return [period.id, ...lastBefore(period, available.keys(), question.earlier)];
  });
  const { workspace } = reading;
  const isBeside = ({ place: { file } }: Diagnostic) =>
    kindAt(file.path)?.kind === 'scores' && periodInName(file.path) !== period?.id;
  const own = reading.diagnostics.filter((diagnostic) => !isBeside(diagnostic));
  const beside = reading.diagnostics.filter(isBeside);
  const { isRefused } = reading;
  if (!workspace || !period || reading.isStopped)
    return { period, answer: undefined, diagnostics: own, beside, isRefused };
  const { organization } = workspace;
  const common = workspaceJudgement(workspace);
  const scored = scoredWeek(period, workspace, common);
  const before = workspace.calendar.before(period, question.earlier).map((one) => earlierWeek(one, workspace, common));
  return {
    period,
    isRefused,
    diagnostics: [...own, ...common.diagnostics.filter((diagnostic) => !isBeside(diagnostic)), ...scored.diagnostics],
    beside: [...beside, ...common.diagnostics.filter(isBeside), ...before.flatMap(({ diagnostics }) => diagnostics)],
    answer: {
      period,
      workspace: { ...workspace, organization: organization.on(workspace.calendar.decidingDay(period)) },
      ...scored,
      ...inForce(period, workspace),
      earlier: before.map(({ week, standings }) => ({ period: week.period, standings })),
      isDraft: scored.standings.some(({ subject }) => subject.choice.criteria !== undefined && subject.choice.isDraft),
    },
  };
}

/** The rows of the units and people asked for; all where nobody is named. */
export function rowsOf(answer: ScoreAnswer, only: readonly AskedFor[]): ScoreAnswer {
  if (only.length === 0) return answer;
  const isAsked = ({ subject }: RankedStanding) =>
    only.some(
      ({ kind, id }) =>
        (kind === 'unit' ? subject.unit?.id.value : subject.id) === id &&
        (kind === 'unit' || subject.kind === 'member'),
    );
  return { ...answer, only, standings: answer.standings.filter(isAsked) };
}

/** Ids of the newest scores files before a period, of its kind. */
function lastBefore({ id, kind }: Period, available: Iterable<string>, count: number): string[] {
  const before = [...available].filter((one) => kindOf(one) === kind && one < id);
  return count === 0 ? [] : before.sort().slice(-count);
}

function inForce(period: Period, workspace: Workspace): Pick<ScoreAnswer, 'regulation' | 'levels'> {
  const day = workspace.calendar.decidingDay(period);
  return { regulation: regulationOn(day, workspace), levels: levelsOn(day, workspace) };
}
