import { neighbour, type Period } from '../calendar/period.ts';
import type { Home } from '../source/home.ts';
import type { Answered } from './answered.ts';
import { type CandidatesAnswer, candidatesOf } from './candidates.ts';
import type { ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';
import { Course, type Stage } from './criteria/course.ts';
import { type Gathered, Gathering } from './gathered.ts';

/** What a summary of a period is written from. */
export interface SummaryAnswer {
  readonly classified: ClassifyAnswer;
  readonly gathered: Gathered;
  /** The parts that the period is rolled up from, in order. */
  readonly stages: readonly Stage[];
  /** The period before, where anybody was rated in it under the same levels. */
  readonly before: ClassifyAnswer | undefined;
  /** Who stands for which award of the period. */
  readonly candidates: CandidatesAnswer;
}

/** Classifies a period and the one before it, and gathers what the sheets say. Throws UnknownRegulation. */
export async function summarisedPeriod(
  root: string,
  home: Home,
  question: Omit<ClassifyQuestion, 'keepsIn' | 'watches' | 'passed'>,
): Promise<Answered<SummaryAnswer>> {
  const gathering = new Gathering();
  const course = new Course();
  const { answer, findings, isRefused } = await classifiedPeriod(root, home, {
    ...question,
    alsoReads: ['registrations', 'awards', 'practices', 'exemplars', 'plans', 'inspections', 'appeals'],
    watches: (scored) => gathering.add(scored),
    passed: (period, results) => course.pass(period, results.values()),
  });
  if (!answer) return { answer: undefined, findings, isRefused };
  const block = answer.rules.blocks.get(answer.period.kind.id);
  const stages = block ? course.stagesOf(block.from.value) : [];
  const before = await periodBefore(root, home, question, answer);
  return {
    findings,
    isRefused,
    answer: { classified: answer, gathered: gathering.gathered, stages, before, candidates: candidatesOf(answer) },
  };
}

/** What is wrong in the period before is told when that one is asked for. */
async function periodBefore(
  root: string,
  home: Home,
  question: Pick<ClassifyQuestion, 'regulation'>,
  { period, rules, workspace }: ClassifyAnswer,
): Promise<ClassifyAnswer | undefined> {
  const earlier = earlierOne(period);
  if (!earlier || ![...workspace.briefingFiles.keys()].some((id) => liesIn(id, earlier))) return undefined;
  const { answer } = await classifiedPeriod(root, home, {
    choose: () => earlier,
    asOf: () => undefined,
    regulation: question.regulation,
  });
  if (!answer?.results.some(({ isRated }) => isRated)) return undefined;
  const ids = (rules: ClassifyAnswer['rules']) => rules.levels.map(({ id }) => id.value).join(' ');
  return ids(answer.rules) === ids(rules) ? answer : undefined;
}

/** Terms and campaigns follow no calendar of their own, so none stands before another. */
function earlierOne(period: Period): Period | undefined {
  return period.kind.isOfAnyLength ? undefined : neighbour(period, -1);
}

/** Whether a scores file of that id may touch the period: its year is enough to look. */
function liesIn(id: string, { from, to }: Period): boolean {
  return id.slice(0, 4) >= from.slice(0, 4) && id.slice(0, 4) <= to.slice(0, 4);
}
