import { type Day, earlierOf, LAST_DAY } from '../base/day.ts';
import type { Bases } from '../calendar/bases.ts';
import type { Period } from '../calendar/period.ts';
import type { Account } from '../checking/judgement.ts';
import { type Campaign, hasOwnSheets } from '../model/campaign.ts';
import type { Criteria } from '../model/criteria.ts';
import { type Decision, levelDecision } from '../model/decision.ts';
import { isAmong } from '../model/due.ts';
import type { Regulation } from '../model/regulation.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import type { Rules } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import {
  provenIn,
  readAndScored,
  readWorkspace,
  type ScoredWeek,
  type Wanted,
  workspaceJudgement,
} from '../pipeline.ts';
import { LevelOrder } from '../scoring/level-order.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import { quotasOf } from '../scoring/quotas/quotas.ts';
import { type RankedResult, rankedResults } from '../scoring/rollup/ranked-results.ts';
import { NotRolledUp, type Results, Roller } from '../scoring/rollup/roller.ts';
import type { Standing } from '../scoring/standing.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { withDecisionsInside } from './decisions-inside.ts';
import { FindingsTally } from './findings-tally.ts';
import { type Limit, lastDayOf, limitOf } from './limit.ts';
import { notRolledUpTold } from './not-rolled-up-told.ts';
import { NoRegulation, restsOnProposal, ruleBook } from './rule-book.ts';

/** Which period to classify, and how. */
export interface ClassifyQuestion {
  /** `campaigns` are those that have a sound file, as periods: their ids may be asked for like any other. */
  choose(available: Iterable<string>, bases: Bases, campaigns: readonly Period[]): Period;
  /** Reads the same scores under another regulation, whatever is in force. */
  readonly regulation: string | undefined;
  /** The last base period that counts. */
  asOf(available: Iterable<string>, bases: Bases): Period | undefined;
  /** Whose workings are kept whole, by key: for an explanation. Asked once, when the workspace has been read. */
  keepsIn(workspace: Workspace): (key: string) => boolean;
  /** Folders of files that rows do not rest on and that the workspace shall hold as well. */
  readonly alsoReads?: readonly string[];
  /** Looks at each base period as it goes by, in order; it is let go afterwards. */
  watches?(scored: ScoredWeek): void;
  /** Looks at the results of each period on the way, parts before what they are parts of. */
  passed?(period: Period, results: Results): void;
  /** The decisions to go by, where something is only supposed. */
  supposes?(decisions: readonly Decision[]): readonly Decision[];
}

/** What `emul classify` knows of a period before it is put into words. */
export interface ClassifyAnswer {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly rules: Rules;
  /** The rules on a day, as this reading takes them. */
  rulesOn(day: Day): Rules;
  /** The regulation in force at the period's end, where another one is read. */
  readonly inForce: Regulation | undefined;
  /** In the office's order. */
  readonly results: readonly RankedResult[];
  readonly quotas: readonly QuotaResult[];
  /** What the Council decided on this period's levels. */
  readonly decision: Decision | undefined;
  /** Where the reading stopped before the period's end. */
  readonly limit: Limit | undefined;
  /** Criteria not yet issued, or a proposal, lie under a result. */
  readonly isDraft: boolean;
  readonly drafts: readonly Criteria[];
  /** Whom alone the rows are about; ranks, counts of quotas and levels of units stay those of the agency. */
  readonly only?: { readonly keys: ReadonlySet<string>; readonly names: readonly string[] };
}

/** A period classified, and what is wrong in the files it rests on. */
export interface Classified {
  /** Undefined where a file that rows rest on cannot be used. */
  readonly answer: ClassifyAnswer | undefined;
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}

/** Reads and scores base periods one at a time and rolls them up. Throws UnknownRegulation for `--regulation`. */
export async function classifiedPeriod(root: string, home: Home, question: ClassifyQuestion): Promise<Classified> {
  const chosen: Chosen[] = [];
  const wanted: Wanted = (available, campaigns, bases) => {
    const periods = campaigns.flatMap((one) => one.period ?? []);
    const period = question.choose(available.keys(), bases, periods);
    const asOf = question.asOf(available.keys(), bases);
    chosen.push({ period, asOf, campaign: campaigns.find((one) => one.period === period) });
    return [];
  };
  const named = question.regulation === undefined ? [] : [question.regulation];
  const others = ['decisions', ...(question.alsoReads ?? [])].flatMap((folder) => yamlFilesBelow(root, folder));
  const all = await readWorkspace(root, home, wanted, others, named);
  const [asked] = chosen;
  const reading = asked ? withDecisionsInside(asked.period, all) : all;
  const findings = new FindingsTally();
  findings.add(reading.diagnostics);
  const { isRefused, workspace: read } = reading;
  if (!read || !asked || reading.isStopped) return { answer: undefined, findings, isRefused };
  const workspace = { ...read, decisions: question.supposes?.(read.decisions) ?? read.decisions };
  const classifier = new Classifier(asked, workspace, findings, question, { root, home });
  try {
    const answer = await classifier.answer();
    return { answer, findings, isRefused: isRefused || classifier.isRefused };
  } catch (error) {
    if (error instanceof NotRolledUp) findings.add([notRolledUpTold(error)]);
    else if (!(error instanceof NoRegulation)) throw error;
    return { answer: undefined, findings, isRefused: isRefused || classifier.isRefused };
  }
}

interface Chosen {
  readonly period: Period;
  readonly campaign: Campaign | undefined; // the one that the period is
  readonly asOf: Period | undefined;
}

class Classifier {
  isRefused = false;
  readonly #drafts = new Set<Criteria>();
  readonly #common: Account;

  constructor(
    readonly asked: Chosen,
    readonly workspace: Workspace,
    readonly findings: FindingsTally,
    readonly question: ClassifyQuestion,
    readonly from: { readonly root: string; readonly home: Home },
  ) {
    this.#common = workspaceJudgement(workspace);
    findings.add(this.#common.diagnostics);
  }

  async answer(): Promise<ClassifyAnswer> {
    const { workspace, findings } = this;
    const { period, asOf } = this.asked;
    const rulesOn = ruleBook(workspace, this.question.regulation);
    const decision = (id: string) => levelDecision(id, workspace.decisions);
    const roller = new Roller({
      workspace,
      rulesOn,
      decision,
      lastDay: asOf?.to ?? LAST_DAY,
      baseLevelsOn: (day) => levelsOn(day, workspace).map(({ id }) => id.value),
      keeps: this.question.keepsIn(workspace),
      standings: (base) => this.#standings(base),
      seen: (rolled) => findings.add(provenIn(rolled, workspace)),
      passed: (part, results) => this.question.passed?.(part, results),
    });
    const results = rankedResults((await roller.results(period)).values(), workspace.organization);
    const limit = limitOf(period, workspace, asOf, roller);
    const lastDay = earlierOf(lastDayOf(period, limit), workspace.calendar.decidingDay(period));
    const rules = rulesOn(lastDay);
    const other = regulationOn(lastDay, workspace);
    return {
      period,
      workspace: { ...workspace, organization: workspace.organization.on(lastDay) },
      rules,
      rulesOn,
      results,
      limit,
      inForce: other === rules.regulation ? undefined : other,
      quotas: this.#quotas(rules, results, decision(period.id)),
      decision: decision(period.id),
      drafts: [...this.#drafts],
      isDraft: this.#drafts.size > 0 || restsOnProposal(period, rules),
    };
  }

  async #standings(base: Period): Promise<readonly Standing[]> {
    const { campaign } = this.asked;
    const own = campaign && hasOwnSheets(campaign) ? campaign : undefined;
    const scored = await readAndScored(base, this.workspace, this.#common, this.from, own);
    this.findings.add(scored.diagnostics);
    this.isRefused ||= scored.isRefused;
    this.question.watches?.(scored);
    for (const { choice } of scored.standings.map(({ subject }) => subject)) {
      if (choice.criteria && choice.isDraft) this.#drafts.add(choice.criteria);
    }
    return campaign ? scored.standings.filter(({ subject }) => isAmong(subject, campaign)) : scored.standings;
  }

  #quotas(rules: Rules, results: readonly RankedResult[], decision: Decision | undefined): QuotaResult[] {
    const { period } = this.asked;
    const shown = period.kind.id === rules.base ? [] : rules.quotas;
    return quotasOf(period, shown, results, {
      organization: this.workspace.organization,
      order: new LevelOrder(rules.levels.map(({ id }) => id.value)),
      exceptions: new Set(decision?.exceptions.map(({ value }) => value)),
    });
  }
}
