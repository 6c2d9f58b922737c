import type { Day } from '../../base/day.ts';
import type { Award } from '../../model/award.ts';
import { AwardHistory } from '../../model/award-history.ts';
import { decidedPeriod } from '../../model/decided-period.ts';
import { awardDecision, type Decision, levelDecision } from '../../model/decision.ts';
import { withNumber } from '../../model/paper-number.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { DecisionWant } from './want.ts';

/**
 * What decisions still want, in the order of their files, however old. A level that stays “…” is decided: it is
 * the computed one; an award is not decided before each one is granted or refused.
 */
export function decisionWants(workspace: Workspace): DecisionWant[] {
  const history = new AwardHistory(workspace.awards, workspace.organization, true);
  return workspace.decisions.flatMap((decision): DecisionWant[] => {
    const period = decidedPeriod(decision, workspace.campaigns);
    if (!period || !counts(decision, workspace)) return [];
    const { named, award, held, document, signed, results } = withNumber(decision, workspace);
    const isUndecided = award !== undefined && results.some(({ granted }) => !granted);
    const lacks = isUndecided ? 'verdicts' : !held ? 'meeting' : !document || !signed ? 'signature' : undefined;
    if (lacks) {
      const known = award && awardOn(award.value, period.to, workspace);
      const name = award && (known?.name.value ?? award.value);
      const isOwn = !award || known?.decides.who === 'head';
      return [{ kind: 'decision', period, award: award?.value, name, named, isOwn, lacks }];
    }
    if (!award || workspace.unsound.has('awards')) return [];
    const unknown = results.filter(
      ({ kind, subject, granted }) =>
        granted?.value &&
        !history
          .of(kind, subject.value)
          .some((record) => record.award.value === award.value && record.period.value === decision.period.value),
    );
    return unknown.length > 0 ? [{ kind: 'record', period, named, count: unknown.length }] : [];
  });
}

/** An award in the regulation of a day. */
function awardOn(award: string, day: Day, workspace: Workspace): Award | undefined {
  const regulation = regulationOn(day, workspace);
  const awards = regulation ? rulesOf(regulation, workspace.regulations).awards : [];
  return awards.find(({ id }) => id.value === award);
}

/** Whether its file is called as it must be: another one decides nothing. */
function counts({ period, award, named }: Decision, { decisions }: Workspace): boolean {
  const first = award ? awardDecision(period.value, award.value, decisions) : levelDecision(period.value, decisions);
  return first?.named === named;
}
