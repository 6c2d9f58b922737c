import type { AwardResult } from '../candidates/award-result.ts';
import { awardResults, type Withdrawal } from '../candidates/awards.ts';
import { lookInside } from '../candidates/conditions/index.ts';
import { type Conflict, conflictsIn } from '../candidates/conflicts.ts';
import type { Evidence } from '../candidates/evidence.ts';
import { type LimitMove, type Move, movesBetween } from '../candidates/moves.ts';
import { namingOf } from '../candidates/naming.ts';
import { type Award, allConditions } from '../model/award.ts';
import { AwardHistory } from '../model/award-history.ts';
import type { Praise } from '../model/briefing.ts';
import { type Decision, nameFor } from '../model/decision.ts';
import { lineageOf, type Regulation } from '../model/regulation.ts';
import { awardsIn } from '../model/rules.ts';
import { aboutEach } from '../model/whom.ts';
import type { Law, Workspace } from '../model/workspace.ts';
import { LevelOrder } from '../scoring/level-order.ts';
import type { Home } from '../source/home.ts';
import type { Answered } from './answered.ts';
import type { ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { lastDayOf } from './limit.ts';
import { roundRead } from './round.ts';

/** Whom to propose in which period, and what is only supposed. */
export interface CandidatesQuestion extends Omit<ClassifyQuestion, 'keepsIn' | 'alsoReads' | 'watches' | 'supposes'> {
  /** Who is supposed to have withdrawn. */
  without(workspace: Workspace): readonly Withdrawal[];
  /** A decision supposed to have been taken. */
  readonly supposed: Decision | undefined;
}

/** What `emul candidates` knows of a period before it is put into words. */
export interface CandidatesAnswer {
  readonly classified: ClassifyAnswer;
  readonly evidence: Omit<Evidence, 'worked'>;
  /** In the regulation's order. */
  readonly awards: readonly AwardResult[];
  readonly conflicts: readonly Conflict[];
  /** What a supposition changes; undefined where nothing is supposed. */
  readonly supposed: Supposed | undefined;
  readonly isDraft: boolean;
  /** Regulations as they stand, also of a closed period: money is told from them (rule 61). */
  readonly law: Law;
  /** Awards whose paper was not in force at the period's end, as its file says. */
  readonly outOfDate: readonly OutOfDate[];
}

/** Whether its paper had ended before the period did, or was still to come. */
interface OutOfDate {
  readonly award: Award;
  readonly regulation: Regulation;
  readonly isOver: boolean;
}

/** What is supposed, and who moves. */
export interface Supposed {
  readonly without: readonly Withdrawal[];
  readonly decision: Decision | undefined;
  readonly moves: readonly Move[];
  readonly limits: readonly LimitMove[];
}

/** Classifies a period, reads what awards rest on, and works out who stands for each; twice where something is supposed. */
export async function candidatesIn(
  root: string,
  home: Home,
  question: CandidatesQuestion,
): Promise<Answered<CandidatesAnswer>> {
  const { supposed } = question;
  const now = await candidatesNow(root, home, question, supposed && ((all) => withSupposed(all, supposed)));
  if (!now.answer) return { ...now, answer: undefined };
  const { classified, evidence } = now.answer;
  const without = question.without(classified.workspace);
  const awards = awardResults(classified.rules.awards, evidence, without);
  if (!supposed && without.length === 0) return { ...now, answer: answered(now.answer, awards, undefined) };
  const before = supposed ? (await candidatesNow(root, home, question, undefined)).answer : now.answer;
  const was = before ? awardResults(before.classified.rules.awards, before.evidence) : awards;
  return {
    ...now,
    answer: answered(now.answer, awards, { without, decision: supposed, ...movesBetween(was, awards) }),
  };
}

interface Now {
  readonly classified: ClassifyAnswer;
  readonly evidence: Omit<Evidence, 'worked'>;
  readonly law: Law;
}

async function candidatesNow(
  root: string,
  home: Home,
  question: CandidatesQuestion,
  supposes: ClassifyQuestion['supposes'],
): Promise<Answered<Now>> {
  const praise: Praise[] = [];
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    ...(supposes && { supposes }),
    alsoReads: ['registrations', 'awards', 'practices', 'appeals'],
    keepsIn: ({ regulations }) => {
      const isKept = lookInside([...regulations.values()].flatMap(awardsIn));
      return () => isKept;
    },
    watches: ({ week }) => {
      praise.splice(0, praise.length, ...week.briefings.flatMap((briefing) => briefing.praise));
    },
  });
  if (!answer) return { ...rest, answer };
  const law = answer.seal ? (await roundRead(root, home, [])).workspace : undefined;
  const evidence = evidenceOf(answer, praise);
  return { ...rest, answer: { classified: answer, evidence, law: law ?? answer.workspace } };
}

/** A supposed decision in the place of the one there is on the same period and award. */
function withSupposed(all: readonly Decision[], supposed: Decision): readonly Decision[] {
  const isSame = (decision: Decision) =>
    decision.period.value === supposed.period.value && decision.award?.value === supposed.award?.value;
  return [...all.filter((decision) => !isSame(decision)), { ...supposed, named: nameFor(supposed) }];
}

/** Who stands for which award by a classification whose workspace holds what awards rest on; `praise` of its week, where it is one. */
export function candidatesOf(
  classified: ClassifyAnswer,
  praise: readonly Praise[] = [],
  law: Law = classified.workspace,
): CandidatesAnswer {
  const evidence = evidenceOf(classified, praise);
  return answered({ classified, evidence, law }, awardResults(classified.rules.awards, evidence), undefined);
}

function evidenceOf(classified: ClassifyAnswer, praise: readonly Praise[]): Omit<Evidence, 'worked'> {
  const { period, rules, workspace, results, limit } = classified;
  const { organization, registrations, awards, practices, decisions, appeals, unsound } = workspace;
  const isBase = period.kind.id === rules.base;
  const authors = aboutEach(
    practices.flatMap((practice) => practice.authors.map((author) => ({ ...author, practice }))),
  );
  return {
    period,
    rules,
    organization,
    results,
    registrations,
    practices,
    appeals,
    practicesOf: (kind, id) => authors(kind, id).map(({ practice }) => practice),
    decisions,
    unsound,
    lastDay: lastDayOf(period, limit),
    order: new LevelOrder(rules.levels.map(({ id }) => id.value)),
    names: namingOf(rules, rules.blocks.get(period.kind.id)?.from.value ?? rules.base, organization),
    history: new AwardHistory(awards, organization, !unsound.has('awards')),
    praise: isBase ? praise : [],
  };
}

function answered(
  { classified, evidence, law }: Now,
  awards: readonly AwardResult[],
  supposed: Supposed | undefined,
): CandidatesAnswer {
  return {
    classified,
    evidence,
    law,
    awards,
    supposed,
    conflicts: conflictsIn(awards, { ...evidence, worked: () => undefined }),
    isDraft: classified.isDraft || awards.some(({ award }) => isProposed(award)),
    outOfDate: awards.flatMap(({ award }) => outOfDate(award, classified)),
  };
}

/** Whether something of an award is only a proposal. */
function isProposed({ source, when, quota, decides }: Award): boolean {
  const sources = [source, quota?.source, decides.source, ...allConditions(when).map((condition) => condition.source)];
  return sources.some((source) => source?.force === 'proposal');
}

/** An award of a regulation's file that says it was not in force on the period's last day. */
function outOfDate(award: Award, { rules, workspace, period }: ClassifyAnswer): OutOfDate[] {
  const line = lineageOf(rules.regulation, workspace.regulations);
  const regulation = line.find(({ node }) => node.tape.file === award.node.tape.file);
  if (!regulation) return [];
  const { from, to } = regulation.effective;
  const isOver = to !== undefined && to.value < period.to;
  const isToCome = from !== undefined && period.to < from.value;
  return isOver || isToCome ? [{ award, regulation, isOver }] : [];
}
