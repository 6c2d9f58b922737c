import type { OccasionStatus, PlanStatus, TargetStatus } from '../answers/plans.ts';
import type { Day } from '../base/day.ts';
import { escapedJson } from '../base/visible.ts';
import { type Charge, named } from '../model/charge.ts';
import type { Charged, Clause, Plan, Target } from '../model/plan.ts';
import { lineAt } from '../source/line-of.ts';
import type { Located } from '../source/located.ts';

/** `emul plan status --json`; its shape is `schemas/output/plan-status.schema.json`. */
export function planStatusJson(statuses: readonly PlanStatus[], asOf: Day, version: string): string {
  return written({ emul: version, report: 'plan-status', asOf, plans: statuses.map(statusJson) });
}

/** `emul plan show --json`; its shape is `schemas/output/plan-show.schema.json`. */
export function planShowJson(plan: Plan, version: string): string {
  return written({
    emul: version,
    report: 'plan-show',
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

function written(whole: object): string {
  return `${escapedJson(JSON.stringify(whole, null, 2))}\n`;
}

function headJson({ id, title, sort, document, date, span }: Plan): object {
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

function statusJson({ plan, occasions, targets, review }: PlanStatus): object {
  return {
    ...headJson(plan),
    occasions: occasions.map(occasionJson),
    targets: targets.map(targetJson),
    review: review && {
      ...occasionJson(review.review),
      late: review.late.length,
      unmeasured: review.unmeasured.map(({ id }) => id.value),
    },
  };
}

function occasionJson({ work, isReview, occasion, standing }: OccasionStatus): object {
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

function targetJson({ target, latest, isReached, isLate, progress }: TargetStatus): object {
  return {
    ...clauseJson(target),
    ...boundJson(target),
    measured: latest ? { date: latest.date.value, value: latest.value.value.toString() } : null,
    isReached: isReached ?? null,
    isLate,
    progress: progress?.toString() ?? null,
  };
}

function boundJson({ bound, unit, by }: Target): object {
  return {
    bound: bound ? { kind: bound.kind, value: bound.value.value.toString() } : null,
    unit: unit?.value ?? null,
    by: by?.value ?? null,
  };
}

function workJson(work: Charged): object {
  return { ...clauseJson(work), who: work.who.map(chargeJson), help: work.help.map(chargeJson) };
}

function chargeJson(charge: Charge): object {
  return { kind: charge.kind, name: named(charge).value };
}

function clauseJson({ id, text, clause }: Clause): object {
  return { id: id?.value ?? null, text: text.value, clause: clause?.value ?? null, place: placeJson(text) };
}

function placeJson({ place }: Located<string>): object {
  return { file: place.file.path, line: lineAt(place) };
}
