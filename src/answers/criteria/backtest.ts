import { earlierOf, LAST_DAY } from '../../base/day.ts';
import type { Bases } from '../../calendar/bases.ts';
import type { Period } from '../../calendar/period.ts';
import { type Campaign, hasOwnSheets } from '../../model/campaign.ts';
import type { Criteria } from '../../model/criteria.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import { isAmong } from '../../model/due.ts';
import { levelsOn } from '../../model/regulation-choice.ts';
import type { Rules } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { readAndScored, workspaceJudgement } from '../../pipeline.ts';
import { LevelOrder } from '../../scoring/level-order.ts';
import { type RankedResult, rankedResults } from '../../scoring/rollup/ranked-results.ts';
import { NotRolledUp, Roller } from '../../scoring/rollup/roller.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { Rescaling } from '../../scoring/trial/carried-mark.ts';
import { Carrier } from '../../scoring/trial/carried-sheet.ts';
import { withTrial } from '../../scoring/trial/workspace.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import type { Answered } from '../answered.ts';
import { basesIn } from '../bases.ts';
import { FindingsTally } from '../findings-tally.ts';
import { lastDayOf } from '../limit.ts';
import { notRolledUpTold } from '../not-rolled-up-told.ts';
import { NoRegulation, ruleBook } from '../rule-book.ts';
import { besidesLaterDrafts } from './backtest/later-drafts.ts';
import { Observed } from './backtest/observed.ts';
import { type BacktestRow, largestMoves, rowsOf } from './backtest/rows.ts';
import { type TrialTerms, trialAccount, triedWeek } from './backtest/tried-week.ts';
import { type EditionName, editionNamed, last, readEditions } from './criteria-editions.ts';

/** Which edition to try out, on which weeks. */
export interface BacktestQuestion {
  readonly edition: EditionName;
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
  readonly rescaling: Rescaling;
}

/** What a period would have been under an edition, beside what it was; decisions of the Council are left out on both sides. */
export interface Backtest {
  readonly period: Period;
  readonly criteria: Criteria;
  readonly workspace: Workspace;
  readonly rules: Rules;
  readonly rescaling: Rescaling;
  /** In the office's order. */
  readonly rows: readonly BacktestRow[];
  /** At most ten. */
  readonly largest: readonly BacktestRow[];
  readonly observed: Observed;
  /** Base periods of the period that have a scores file and were read. */
  readonly weeks: readonly Period[];
  /** Whether the Council has decided anything that is left out. */
  readonly hasDecisions: boolean;
}

const MOST = 10;

/** Scores a period by an edition and by what was in force, through the same stages. */
export async function backtested(root: string, home: Home, question: BacktestQuestion): Promise<Answered<Backtest>> {
  const editions = await readEditions(root, home, [question.edition]);
  const findings = new FindingsTally();
  findings.add(editions.diagnostics);
  const { workspace, isStopped } = editions;
  const found = editionNamed(question.edition, editions, last);
  if (!workspace || isStopped || !found.criteria) return { answer: undefined, findings, isRefused: false };
  const periods = workspace.campaigns.flatMap((campaign) => campaign.period ?? []);
  const available = [...workspace.briefingFiles.keys()];
  const period = question.choose(available, basesIn(workspace), periods);
  const campaign = workspace.campaigns.find((campaign) => campaign.period === period);
  const asked = { root, home, period, campaign };
  const backtester = new Backtester(asked, workspace, found.criteria, question, findings);
  try {
    const answer = await backtester.answer();
    return { answer, findings, isRefused: backtester.isRefused };
  } catch (error) {
    if (error instanceof NotRolledUp) findings.add(notRolledUpTold(error));
    else if (!(error instanceof NoRegulation)) throw error;
    return { answer: undefined, findings, isRefused: backtester.isRefused };
  }
}

interface Asked {
  readonly root: string;
  readonly home: Home;
  readonly period: Period;
  readonly campaign: Campaign | undefined;
}

class Backtester {
  isRefused = false;
  readonly #terms: TrialTerms;
  readonly #observed: Observed;
  readonly #weeks = new Map<string, Period>();

  constructor(
    readonly asked: Asked,
    readonly workspace: Workspace,
    readonly criteria: Criteria,
    readonly question: BacktestQuestion,
    readonly findings: FindingsTally,
  ) {
    const actual = { workspace, common: workspaceJudgement(workspace) };
    const tried = withTrial(workspace, criteria);
    findings.add(besidesLaterDrafts(actual.common.diagnostics, criteria, workspace.criteria, asked.period.to));
    const carrier = new Carrier(tried.trial, question.rescaling);
    const campaign = asked.campaign && hasOwnSheets(asked.campaign) ? asked.campaign : undefined;
    const trial = { workspace: tried, common: trialAccount(tried) };
    this.#terms = { actual, trial, carrier, root: asked.root, home: asked.home, campaign };
    this.#observed = new Observed(carrier);
  }

  async answer(): Promise<Backtest> {
    const { asked, workspace, criteria, question } = this;
    const { period } = asked;
    const before = await this.#results(workspace, (base) => this.#actual(base));
    const after = await this.#results(this.#terms.trial.workspace, (base) => this.#tried(base));
    const cutoff = cutoffOf(period, workspace.settings);
    const lastDay = lastDayOf(period, { asOf: undefined, cutoff });
    const rules = ruleBook(workspace, undefined)(earlierOf(lastDay, workspace.calendar.decidingDay(period)));
    const order = new LevelOrder(rules.levels.map(({ id }) => id.value));
    const rows = rowsOf(before, after, this.#observed, order);
    const scales = new Set([...this.#observed.replaced, criteria].map(({ scale }) => scale.max.value.toString()));
    return {
      period,
      criteria,
      workspace,
      rules,
      rows,
      rescaling: question.rescaling,
      largest: largestMoves(rows, MOST, scales.size === 1),
      observed: this.#observed,
      weeks: [...this.#weeks.values()],
      hasDecisions: yamlFilesBelow(asked.root, 'decisions').length > 0,
    };
  }

  async #results(
    workspace: Workspace,
    standings: (base: Period) => Promise<readonly Standing[]>,
  ): Promise<RankedResult[]> {
    const { period } = this.asked;
    const roller = new Roller({
      workspace,
      organization: () => workspace.organization,
      standings,
      rulesOn: ruleBook(this.workspace, undefined),
      decision: () => undefined,
      lastDay: LAST_DAY,
      baseLevelsOn: (day) => levelsOn(day, workspace).map(({ id }) => id.value),
      keeps: () => false,
      seen: () => undefined,
    });
    return rankedResults((await roller.results(period)).values(), workspace.organization);
  }

  async #actual(base: Period): Promise<readonly Standing[]> {
    const { actual, campaign } = this.#terms;
    const scored = await readAndScored(base, actual.workspace, actual.common, this.#terms, campaign);
    this.findings.add(scored.diagnostics);
    this.isRefused ||= scored.isRefused;
    return this.#among(scored.standings);
  }

  async #tried(base: Period): Promise<readonly Standing[]> {
    const week = await triedWeek(base, this.#terms);
    const { before, after, lacks } = week;
    if (this.workspace.briefingFiles.has(base.id)) this.#weeks.set(base.id, base);
    const day = this.workspace.calendar.decidingDay(base);
    const order = new LevelOrder(levelsOn(day, this.workspace).map(({ id }) => id.value));
    this.#observed.add({ before: this.#among(before), after: this.#among(after), lacks }, order);
    return this.#among(after);
  }

  #among<T extends Standing>(standings: readonly T[]): readonly T[] {
    const { campaign } = this.asked;
    return campaign ? standings.filter(({ subject }) => isAmong(subject, campaign)) : standings;
  }
}
