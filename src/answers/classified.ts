import type { Day } from '../base/day.ts';
import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Account } from '../checks/judgement.ts';
import { cutoffsIn } from '../model/cutoff.ts';
import type { Regulation } from '../model/regulation.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import { readAndScored, readWorkspace, workspaceJudgement } from '../pipeline.ts';
import { LevelOrder } from '../scoring/level-order.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import { quotasOf } from '../scoring/quotas/quotas.ts';
import { type RankedResult, rankedResults } from '../scoring/rollup/ranked-results.ts';
import { Roller } from '../scoring/rollup/roller.ts';
import type { Standing } from '../scoring/standing.ts';
import { yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { FindingsTally } from './findings-tally.ts';

/** Which period to classify, and how. */
export interface ClassifyQuestion {
  choose(available: Iterable<string>): Period;
  /** Reads the same scores under another regulation, whatever is in force. */
  readonly regulation: string | undefined;
  /** The last base period that counts. */
  readonly asOf: Period | undefined;
  /** Whose workings are kept whole, by key: for an explanation. */
  keeps(key: string): boolean;
}

/** What `emul classify` knows of a period before it is put into words. */
export interface ClassifyAnswer {
  readonly period: Period;
  readonly workspace: Workspace;
  readonly rules: Rules;
  /** In the office's order. */
  readonly results: readonly RankedResult[];
  readonly quotas: readonly QuotaResult[];
  /** Where the reading stopped before the period's end. */
  readonly limit: Limit | undefined;
  /** Criteria not yet issued, or a proposal, lie under a result. */
  readonly isDraft: boolean;
}

/** The last base period that was read, by `--as-of` or by the workspace's cut-off, and what was scored after it. */
export interface Limit {
  readonly last: Period;
  readonly why: 'as-of' | 'cutoff';
  readonly notCounted: readonly string[];
}

/** A period classified, and what is wrong in the files it rests on. */
export interface Classified {
  /** Undefined where a file that rows rest on cannot be used. */
  readonly answer: ClassifyAnswer | undefined;
  readonly findings: FindingsTally;
  readonly isRefused: boolean;
}

/** `--regulation` names a regulation that is neither the agency's own nor shipped. */
export class UnknownRegulation extends Error {
  constructor(
    readonly id: string,
    readonly known: readonly string[],
  ) {
    super(`no regulation ${id}`);
  }
}

/** Reads and scores base periods one at a time and rolls them up. Throws NotRolledUp, and UnknownRegulation for `--regulation`. */
export async function classifiedPeriod(root: string, home: Home, question: ClassifyQuestion): Promise<Classified> {
  const chosen: Period[] = [];
  const wanted = (available: ReadonlyMap<string, unknown>) => {
    chosen.push(question.choose(available.keys()));
    return [];
  };
  const also = question.regulation === undefined ? [] : [question.regulation];
  const reading = await readWorkspace(root, home, wanted, yamlFilesBelow(root, 'decisions'), also);
  const findings = new FindingsTally();
  findings.add(reading.diagnostics);
  const [period] = chosen;
  const { workspace, isRefused } = reading;
  if (!workspace || !period || reading.isStopped) return { answer: undefined, findings, isRefused };
  const classifier = new Classifier(period, workspace, findings, question, { root, home });
  const answer = await classifier.answer();
  return { answer, findings, isRefused: isRefused || classifier.isRefused };
}

class Classifier {
  isRefused = false;
  #isDraft = false;
  readonly #common: Account;

  constructor(
    readonly period: Period,
    readonly workspace: Workspace,
    readonly findings: FindingsTally,
    readonly question: ClassifyQuestion,
    readonly from: { readonly root: string; readonly home: Home },
  ) {
    this.#common = workspaceJudgement(workspace);
    findings.add(this.#common.diagnostics);
  }

  async answer(): Promise<ClassifyAnswer> {
    const { period, workspace } = this;
    const limit = limitOf(period, workspace, this.question.asOf);
    const rulesOn = ruleBook(workspace, this.question.regulation);
    const roller = new Roller({
      workspace,
      rulesOn,
      lastDay: limit?.last.to ?? LAST_DAY,
      baseLevelsOn: (day) => levelsOn(day, workspace).map(({ id }) => id.value),
      decision: (id) => workspace.decisions.find((one) => one.period.value === id),
      keeps: this.question.keeps,
      standings: (base) => this.#standings(base),
    });
    const results = rankedResults((await roller.results(period)).values(), workspace.organization);
    const rules = rulesOn(limit && limit.last.to < period.to ? limit.last.to : period.to);
    const quotas = this.#quotas(rules, results);
    const isDraft = this.#isDraft || restsOnProposal(period, rules);
    return { period, workspace, rules, results, quotas, limit, isDraft };
  }

  async #standings(base: Period): Promise<readonly Standing[]> {
    const scored = await readAndScored(base, this.workspace, this.#common, this.from);
    this.findings.add(scored.diagnostics);
    this.isRefused ||= scored.isRefused;
    this.#isDraft ||= scored.standings.some(({ subject }) => subject.choice.criteria !== undefined && subject.choice.isDraft);
    return scored.standings;
  }

  #quotas(rules: Rules, results: readonly RankedResult[]): QuotaResult[] {
    const { decisions, organization } = this.workspace;
    const decision = decisions.find((one) => one.period.value === this.period.id);
    const shown = this.period.kind.id === rules.base ? [] : rules.quotas;
    return quotasOf(this.period, shown, results, {
      organization,
      order: new LevelOrder(rules.levels.map(({ id }) => id.value)),
      exceptions: new Set(decision?.exceptions.map(({ value }) => value)),
    });
  }
}

/** Later than any day emul knows. */
const LAST_DAY = '9999-12-31';

/** The rules in force on a day, each regulation laid out once; where a list leaves a day out, the nearest one before or after. */
function ruleBook(workspace: Workspace, only: string | undefined): (day: Day) => Rules {
  const known = new Map<Regulation, Rules>();
  const chosen = only === undefined ? undefined : workspace.regulations.get(only);
  if (only !== undefined && !chosen) throw new UnknownRegulation(only, [...workspace.regulations.keys(), ...workspace.shippedRegulations]);
  return (day) => {
    const regulation = chosen ?? regulationOn(day, workspace);
    if (!regulation) throw new UnknownRegulation('', [...workspace.regulations.keys(), ...workspace.shippedRegulations]);
    const rules = known.get(regulation) ?? rulesOf(regulation, workspace.regulations);
    known.set(regulation, rules);
    return rules;
  };
}

/** `--as-of`, else the workspace's own cut-off of that period. */
function limitOf(period: Period, workspace: Workspace, asOf: Period | undefined): Limit | undefined {
  const cutoff = cutoffsIn(workspace.settings).find((one) => one.period.value === period.id);
  const last = asOf ?? periodOf(cutoff?.last.value ?? '');
  if (!last) return undefined;
  const after = [...workspace.briefingFiles.keys()].flatMap((id) => periodOf(id) ?? []).filter((one) => last.to < one.to);
  const inside = after.filter((one) => {
    const day = workspace.calendar.decidingDay(one);
    return period.from <= day && day <= period.to;
  });
  return { last, why: asOf ? 'as-of' : 'cutoff', notCounted: inside.map(({ id }) => id).sort() };
}

/** Whether a block that the period is rolled up by is only a proposal. */
function restsOnProposal(period: Period, { blocks }: Rules): boolean {
  const seen = new Set<string>();
  for (let kind: string | undefined = period.kind.id; kind !== undefined && !seen.has(kind); ) {
    seen.add(kind);
    const block = blocks.get(kind);
    if (block?.source?.force === 'proposal') return true;
    kind = block?.from.value;
  }
  return false;
}
