import type { OccasionStatus, PlanStatus, TargetStatus } from '../answers/plans.ts';
import type { Day } from '../base/day.ts';
import type { Output } from '../declared/outputs/index.ts';
import { type Charge, named } from '../model/charge.ts';
import type { Charged, Clause, Plan, Target } from '../model/plan.ts';
import { lineAt } from '../source/line-of.ts';
import type { Located } from '../source/located.ts';
import { outputText } from './output-text.ts';

type Told = Output<'plan-status'>['plans'][number];

/** `emul plan status --json`. */
export function planStatusJson(statuses: readonly PlanStatus[], asOf: Day, version: string): string {
  return outputText('plan-status', version, { asOf, plans: statuses.map(statusJson) });
}

/** `emul plan show --json`. */
export function planShowJson(plan: Plan, version: string): string {
  return outputText('plan-show', version, {
    ...headJson(plan),
    grounds: plan.grounds.map(({ value }) => value),
    goals: plan.goals.map(clauseJson),
    tasks: plan.tasks.map((task) => ({ ...clauseJson(task), duties: task.duties.map(({ value }) => value) })),
    targets: plan.targets.map((target) => ({ ...clauseJson(target), ...boundJson(target) })),
    forms: plan.forms.map(clauseJson),
    measures: plan.measures.map(clauseJson),
    assignments: plan.assignments.map(workJson),
    reviews: plan.reviews.map(workJson),
  });
}

function headJson({ id, title, sort, document, date, span }: Plan) {
  return {
    id: id.value,
    title: title.value,
    sort,
    document: document?.value ?? null,
    date: date?.value ?? null,
    from: span.from?.value ?? null,
    to: span.to?.value ?? null,
  };
}

function statusJson({ plan, occasions, targets, review }: PlanStatus): Told {
  return {
    ...headJson(plan),
    occasions: occasions.map(occasionJson),
    targets: targets.map(targetJson),
    review: review
      ? {
          ...occasionJson(review.review),
          late: review.late.length,
          unmeasured: review.unmeasured.map(({ id }) => id.value),
        }
      : null,
  };
}

function occasionJson({ work, isReview, occasion, standing }: OccasionStatus) {
  const { period, due, done } = occasion;
  return {
    ...workJson(work),
    isReview,
    standing,
    period: period?.id ?? null,
    due: due ?? null,
    done: done ? { date: done.date.value, evidence: done.evidence?.value ?? null } : null,
  };
}

function targetJson({ target, latest, isReached, isLate, progress }: TargetStatus) {
  return {
    ...clauseJson(target),
    ...boundJson(target),
    measured: latest ? { date: latest.date.value, value: latest.value.value.toString() } : null,
    isReached: isReached ?? null,
    isLate,
    progress: progress?.toString() ?? null,
  };
}

function boundJson({ bound, unit, by }: Target) {
  return {
    bound: bound ? { kind: bound.kind, value: bound.value.value.toString() } : null,
    unit: unit?.value ?? null,
    by: by?.value ?? null,
  };
}

function workJson(work: Charged) {
  return { ...clauseJson(work), who: work.who.map(chargeJson), help: work.help.map(chargeJson) };
}

function chargeJson(charge: Charge) {
  return { kind: charge.kind, name: named(charge).value };
}

function clauseJson({ id, text, clause }: Clause) {
  return { id: id?.value ?? null, text: text.value, clause: clause?.value ?? null, place: placeJson(text) };
}

function placeJson({ place }: Located<string>) {
  return { file: place.file.path, line: lineAt(place) };
}
