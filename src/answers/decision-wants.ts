import { type Day, daysAfter } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import { AwardHistory } from '../model/award-history.ts';
import { decidedPeriod } from '../model/decided-period.ts';
import { awardDecision, type Decision, levelDecision } from '../model/decision.ts';
import type { Workspace } from '../model/workspace.ts';

/** What a decision of the Council still wants: to be filled in, or to go into the records of awards. */
export type DecisionWant =
  | {
      readonly kind: 'decision';
      readonly period: Period;
      /** The award it is about; undefined where it is about levels. */
      readonly award: string | undefined;
      readonly named: string;
      /** Whether what is decided on somebody is still “…”; else only its day, number or signature is. */
      readonly isUndecided: boolean;
    }
  | { readonly kind: 'record'; readonly period: Period; readonly named: string; readonly count: number };

/**
 * Decisions on periods that ended since a day, in the order of their files. A level that stays “…” is decided: it is
 * the computed one; an award is not decided before each one is granted or refused.
 */
export function decisionWants(workspace: Workspace, asOf: Day, since: Day): DecisionWant[] {
  const history = new AwardHistory(workspace.awards, workspace.organization, true);
  return workspace.decisions.flatMap((decision): DecisionWant[] => {
    const period = decidedPeriod(decision, workspace.campaigns);
    if (!period || period.to < since || period.to > daysAfter(asOf, 31) || !counts(decision, workspace)) return [];
    const { named, award, held, document, signed, results } = decision;
    const isUndecided = award !== undefined && results.some(({ granted }) => !granted);
    if (isUndecided || !held || !document || !signed) {
      return [{ kind: 'decision', period, award: award?.value, named, isUndecided }];
    }
    if (!award || workspace.unsound.has('awards')) return [];
    const unknown = results.filter(
      ({ kind, subject, granted }) =>
        granted?.value &&
        !history
          .of(kind, subject.value)
          .some((one) => one.award.value === award.value && one.period.value === decision.period.value),
    );
    return unknown.length > 0 ? [{ kind: 'record', period, named, count: unknown.length }] : [];
  });
}

/** Whether its file is called as it must be: another one decides nothing. */
function counts({ period, award, named }: Decision, { decisions }: Workspace): boolean {
  const first = award ? awardDecision(period.value, award.value, decisions) : levelDecision(period.value, decisions);
  return first?.named === named;
}
