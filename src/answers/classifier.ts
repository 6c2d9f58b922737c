import { type Day, earlierOf, LAST_DAY } from '../base/day.ts';
import { type OnCourse, onCourse } from '../base/work.ts';
import type { Period } from '../calendar/period.ts';
import type { Account } from '../checking/judgement.ts';
import { basePeriodsIn } from '../model/base-periods.ts';
import { hasOwnSheets } from '../model/campaign.ts';
import type { Criteria } from '../model/criteria.ts';
import { type Decision, levelDecision } from '../model/decision.ts';
import { isAmong, keyOf } from '../model/due.ts';
import type { Organization } from '../model/organization.ts';
import { levelsOn, regulationOn } from '../model/regulation-choice.ts';
import type { Rules } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Origin, provenIn, readAndScored, workspaceJudgement } from '../pipeline.ts';
import { LevelOrder } from '../scoring/level-order.ts';
import type { QuotaResult } from '../scoring/quotas/quota-result.ts';
import { quotasOf, quotasShown } from '../scoring/quotas/quotas.ts';
import { type RankedResult, rankedResults } from '../scoring/rollup/ranked-results.ts';
import type { Results } from '../scoring/rollup/read-part.ts';
import type { Remembered } from '../scoring/rollup/remembered.ts';
import { Roller } from '../scoring/rollup/roller.ts';
import type { Standing } from '../scoring/standing.ts';
import { asClosed } from '../seals/as-closed.ts';
import { signed } from '../seals/signed.ts';
import type { Chosen, Classified, ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import type { OpenSeal } from './closing/open-seal.ts';
import type { SealBook } from './closing/seal-book.ts';
import { signedPart } from './closing/signed-part.ts';
import type { FindingsTally } from './findings-tally.ts';
import { lastDayOf, limitOf } from './limit.ts';
import { restsOnProposal, ruleBook } from './rule-book.ts';

/** Where seals are, and of which one a reading is already. */
export interface Closed {
  readonly book: SealBook | undefined;
  readonly own?: OpenSeal;
  /** Whether the rows are wanted as today's emul works them out, whatever was signed. */
  readonly isToday?: boolean;
  /** Whether the period is only a part of the one that was asked for: workings are kept of whom somebody asked for. */
  readonly isPart?: boolean;
  /** Classifies a part from its seal. */
  sealedPart?(part: Period, seal: OpenSeal): Promise<Classified>;
}

/** Rolls up one period of a workspace that was read. */
export class Classifier {
  isRefused = false;
  /** Criteria not yet issued that rows rest on, by base period or closed part. */
  readonly drafts = new Map<Period, ReadonlySet<Criteria>>();
  readonly #common: Account;
  /** Its people, on closed days as these were closed. */
  #organization: Organization;
  #course: OnCourse | undefined;
  #begun = 0;

  constructor(
    readonly asked: Chosen,
    readonly workspace: Workspace,
    readonly findings: FindingsTally,
    readonly question: ClassifyQuestion,
    readonly from: Origin,
    readonly closed: Closed,
  ) {
    this.#common = workspaceJudgement(workspace);
    this.#organization = workspace.organization;
    findings.add(this.#common.diagnostics);
  }

  async answer(): Promise<ClassifyAnswer> {
    const { workspace } = this;
    const { period, asOf } = this.asked;
    const roller = this.roller();
    this.#course = onCourse('periods', () => basePeriodsIn(period, workspace).length);
    const { results, rulesOn } = await this.rows(period, roller).finally(() => this.#course?.over());
    const limit = limitOf(period, workspace, asOf, roller);
    const lastDay = earlierOf(lastDayOf(period, limit), workspace.calendar.decidingDay(period));
    const rules = rulesOn(lastDay);
    const other = regulationOn(lastDay, workspace);
    const decision = levelDecision(period.id, workspace.decisions);
    const drafts = [...new Set([...this.drafts.values()].flatMap((each) => [...each]))];
    return {
      period,
      workspace: { ...workspace, organization: this.#organization.on(lastDay) },
      rules,
      rulesOn,
      results,
      limit,
      inForce: other === rules.regulation ? undefined : other,
      quotas: this.quotas(period, rules, results, decision),
      decision,
      drafts,
      isDraft: drafts.length > 0 || restsOnProposal(period, rules),
      ...(this.closed.own && { seal: this.closed.own }),
      ...(this.question.isLive && { isLive: true }),
    };
  }

  /** What rolls its periods up; with what is remembered, several of them. */
  roller(remembered?: Remembered): Roller {
    const { workspace, findings, question } = this;
    const rulesOn = ruleBook(workspace, question.regulation);
    return new Roller({
      workspace,
      organization: () => this.#organization,
      rulesOn,
      decision: (id) => levelDecision(id, workspace.decisions),
      lastDay: this.asked.asOf?.to ?? LAST_DAY,
      baseLevelsOn: (day) => levelsOn(day, workspace).map(({ id }) => id.value),
      keeps: question.keepsIn?.(workspace) ?? (() => false),
      standings: (base) => this.#standings(base),
      seen: (rolled) => findings.add(provenIn(rolled, workspace)),
      passed: (part, results) => question.passed?.(part, results),
      sealed: (part) => this.#sealed(part, rulesOn),
      remembered,
    });
  }

  /** The rows of a period in the office's order, as they were signed where it is closed. */
  async rows(period: Period, roller: Roller) {
    const rolled = await roller.results(period, !this.closed.isPart);
    const results = await this.#signed(period, rankedResults(rolled.values(), this.workspace.organization));
    return { results, rulesOn: roller.terms.rulesOn };
  }

  async #standings(base: Period): Promise<readonly Standing[]> {
    this.#begun += 1;
    this.#course?.step(this.#begun);
    const { campaign } = this.asked;
    const own = campaign && hasOwnSheets(campaign) ? campaign : undefined;
    const { workspace, question } = this;
    const rules = ruleBook(workspace, question.regulation)(workspace.calendar.decidingDay(base));
    const scored = await readAndScored(base, workspace, this.#common, this.from, own, rules);
    this.findings.add(scored.diagnostics);
    this.isRefused ||= scored.isRefused;
    await this.question.watches?.(scored);
    const drafts = scored.standings.flatMap(({ subject: { choice } }) =>
      choice.criteria && choice.isDraft ? choice.criteria : [],
    );
    this.drafts.set(base, new Set(drafts));
    return campaign ? scored.standings.filter(({ subject }) => isAmong(subject, campaign)) : scored.standings;
  }

  /** A part's results where it is closed: in the seal that is read, or in another one. */
  async #sealed(part: Period, rulesOn: (day: Day) => Rules): Promise<Results | undefined> {
    const { book, own, isToday, sealedPart } = this.closed;
    const { workspace, question } = this;
    const seal = own ? await book?.partOf(own, part) : await book?.holding(part);
    if (!seal) return undefined;
    if (seal === own) {
      if (isToday) return undefined;
      const base = rulesOn(workspace.calendar.decidingDay(part)).base;
      const rows = await signedPart(part, seal, { question, workspace, base });
      if (rows) question.passed?.(part, rows);
      return rows;
    }
    if (!sealedPart) return undefined;
    const { answer, isRefused } = await sealedPart(part, seal);
    this.isRefused ||= isRefused;
    this.drafts.set(part, new Set(answer?.drafts));
    if (answer)
      this.#organization = asClosed(
        this.#organization,
        workspace.calendar.counted(part),
        answer.workspace.organization,
      );
    return answer && new Map(answer.results.map((result) => [keyOf(result.subject.kind, result.subject.id), result]));
  }

  /** Of a closed period the rows as they were signed, unless something else is asked than what was. */
  async #signed(period: Period, results: readonly RankedResult[]): Promise<readonly RankedResult[]> {
    const { own, isToday } = this.closed;
    const { regulation, supposes } = this.question;
    if (!own || isToday || regulation !== undefined || this.asked.asOf || supposes) return results;
    return rankedResults(signed(results, await own.results(period)), this.workspace.organization);
  }

  quotas(
    period: Period,
    rules: Rules,
    results: readonly RankedResult[],
    decision: Decision | undefined,
  ): QuotaResult[] {
    const shown = quotasShown(period, rules);
    return quotasOf(period, shown, results, {
      organization: this.workspace.organization,
      order: new LevelOrder(rules.levels.map(({ id }) => id.value)),
      exceptions: new Set(decision?.exceptions.map(({ value }) => value)),
    });
  }
}
