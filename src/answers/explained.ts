import { periodOf } from '../calendar/index.ts';
import type { Period } from '../calendar/period.ts';
import type { Criteria } from '../model/criteria.ts';
import { cutoffOf } from '../model/cutoff.ts';
import { keyOf } from '../model/due.ts';
import { assignmentOn, leaveOn } from '../model/organization.ts';
import { covers } from '../model/span.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Result } from '../scoring/result.ts';
import { bestSheetOf } from '../scoring/rollup/best-sheet.ts';
import { type Prospect, prospectOf } from '../scoring/rollup/prospect.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import { servicesOf } from '../scoring/rollup/service.ts';
import type { Answered } from './answered.ts';
import type { ClassifyAnswer, ClassifyQuestion } from './classification.ts';
import { classifiedPeriod } from './classified.ts';

/** A unit or a person. */
export interface Asked {
  readonly kind: 'member' | 'unit';
  readonly id: string;
}

/** Whose result to explain, and in which period. */
export interface ExplainQuestion extends Omit<ClassifyQuestion, 'keepsIn'> {
  subject(workspace: Workspace): Asked;
}

/** What `emul explain` knows: one result with its whole working, from the level down to the marks. */
export interface ExplainAnswer {
  readonly classified: ClassifyAnswer;
  readonly subject: Asked;
  /** Undefined where the subject is not in the list of the period. */
  readonly result: RankedResult | undefined;
  /** How many of its kind are rated. */
  readonly rated: number;
  /** What is still reachable; undefined where the period is over. */
  readonly prospect: Prospect | undefined;
}

/** Classifies a period and keeps one subject's working whole. Throws UnknownRegulation, as `classifiedPeriod` does. */
export async function explainedResult(
  root: string,
  home: Parameters<typeof classifiedPeriod>[1],
  question: ExplainQuestion,
): Promise<Answered<ExplainAnswer>> {
  let subject: Asked | undefined;
  const { answer, ...rest } = await classifiedPeriod(root, home, {
    ...question,
    keepsIn(workspace) {
      subject = question.subject(workspace);
      const wanted = keyOf(subject.kind, subject.id);
      return (key) => key === wanted;
    },
  });
  return { ...rest, answer: answer && subject && explained(answer, subject) };
}

/** The explanation of one subject's result, whose working was kept. */
function explained(classified: ClassifyAnswer, subject: Asked): ExplainAnswer {
  const isSame = (rankedResult: RankedResult) =>
    rankedResult.subject.kind === subject.kind && rankedResult.subject.id === subject.id;
  const result = classified.results.find(isSame);
  return {
    classified,
    subject,
    result,
    rated: ratedIn(classified)[subject.kind],
    prospect: result && prospectIn(result, classified),
  };
}

/** The explanations of those whose workings were kept, in the office's order. */
export function allExplained(classified: ClassifyAnswer, isAsked: (subject: Asked) => boolean): ExplainAnswer[] {
  const rated = ratedIn(classified);
  return classified.results.flatMap((result) => {
    const { subject } = result;
    if (!isAsked(subject)) return [];
    return [{ classified, subject, result, rated: rated[subject.kind], prospect: prospectIn(result, classified) }];
  });
}

/** How many of each kind are rated. */
function ratedIn({ results }: ClassifyAnswer): Record<Asked['kind'], number> {
  const of = (kind: Asked['kind']) => results.filter((result) => result.isRated && result.subject.kind === kind).length;
  return { member: of('member'), unit: of('unit') };
}

function prospectIn(result: RankedResult, { period, workspace, rulesOn, limit }: ClassifyAnswer): Prospect | undefined {
  const newest =
    [...workspace.briefingFiles.keys()]
      .flatMap((id) => periodOf(id)?.to ?? [])
      .sort()
      .at(-1) ?? '';
  const after = limit?.asOf?.to ?? newest;
  const { calendar } = workspace;
  const isToCome = (base: Period) =>
    base.to > after &&
    calendar.reasonNotScored(base) === undefined &&
    isExpected(result.subject, calendar.decidingDay(base), workspace);
  const cutoff = (period: Period) => cutoffOf(period, workspace.settings);
  const servicesIn = (period: Period) =>
    servicesOf(result.subject, period, rulesOn(calendar.decidingDay(period)), workspace.organization);
  const ahead = { calendar, rulesOn, isToCome, counts: () => true, cutoffOf: cutoff, servicesIn };
  const criteria = criteriaOf(result);
  return criteria && prospectOf(period, result, ahead, bestSheetOf(criteria));
}

/** Whether somebody will be scored on a day, as far as organization.yaml knows. */
function isExpected({ kind, id }: RankedResult['subject'], day: string, { organization }: Workspace): boolean {
  if (kind === 'unit') return covers(organization.unit(id)?.span ?? {}, day);
  const member = organization.member(id);
  return member !== undefined && assignmentOn(member, day) !== undefined && leaveOn(member, day) === undefined;
}

/** The scale that the subject's last sheet stands on. */
function criteriaOf({ standing, working }: Pick<Result, 'standing' | 'working'>): Criteria | undefined {
  if (standing) return standing.subject.choice.criteria;
  for (const { result } of working?.parts.toReversed() ?? []) {
    const found = result && criteriaOf(result);
    if (found) return found;
  }
  return undefined;
}
