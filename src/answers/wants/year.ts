import { type Day, daysAfter } from '../../base/day.ts';
import { reviewsDue } from '../../model/exemplar.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { rulesOf } from '../../model/rules.ts';
import { covers } from '../../model/span.ts';
import type { Workspace } from '../../model/workspace.ts';
import { campaignsOn } from '../campaigns.ts';
import { inspectionsOn } from '../inspections.ts';
import { appealsOn } from '../petitions/appeals.ts';
import { planStatus } from '../plans.ts';
import { registrationsOf } from '../registrations.ts';
import { decidedKinds } from './periods.ts';
import { type AppealsWant, SPOKEN_OF, type Want } from './want.ts';

/** Work of the plans that is overdue or due soon, plan by plan. */
export function planWants({ plans }: Workspace, asOf: Day): Extract<Want, { kind: 'work' }>[] {
  return plans.flatMap((plan) => {
    const { occasions } = planStatus(plan, asOf);
    const late = occasions.filter(({ standing }) => standing === 'late').length;
    const due = occasions.filter(({ standing }) => standing === 'due').length;
    const reviews = occasions.filter(
      ({ standing, isReview }) => isReview && (standing === 'due' || standing === 'late'),
    ).length;
    return late + due > 0 ? [{ kind: 'work' as const, plan: plan.id.value, late, due, reviews }] : [];
  });
}

export function remedyWants(workspace: Workspace, asOf: Day): Extract<Want, { kind: 'remedies' }>[] {
  const { remedies } = inspectionsOn(asOf, workspace);
  const late = remedies.filter(({ standing }) => standing === 'late').length;
  const due = remedies.filter(({ standing }) => standing === 'due').length;
  return late + due > 0 ? [{ kind: 'remedies', late, due }] : [];
}

/** Petitions that wait for an answer. */
export function appealWants(workspace: Workspace, asOf: Day): AppealsWant[] {
  const open = appealsOn(asOf, workspace).rows.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return [];
  const late = open.filter(({ days }) => days !== undefined && days < 0).length;
  const due = open.find(({ days }) => days !== undefined && days >= 0)?.due;
  return [{ kind: 'appeals', late, open: open.length - late, due }];
}

/** Reviews of examples that are due: of one by itself, of several how many. */
export function exemplarWants({ exemplars }: Workspace, asOf: Day): Want[] {
  const due = exemplars.flatMap((exemplar) => {
    const periods = reviewsDue(exemplar, asOf);
    return periods.length > 0
      ? [{ kind: 'exemplar' as const, id: exemplar.id.value, title: exemplar.title.value, periods }]
      : [];
  });
  return due.length > 1 ? [{ kind: 'exemplars', count: due.length }] : due;
}

/** Those of this year; where there are none at all, once a plan of the year is under way: before, nobody has asked. */
export function registrationWants(workspace: Workspace, asOf: Day): Want[] {
  const year = asOf.slice(0, 4);
  if (!workspace.registrations.some(({ period }) => period.value === year)) {
    const isUnderWay = workspace.plans.some(({ span }) => covers(span, asOf));
    return isUnderWay && !workspace.unsound.has('registrations') ? [{ kind: 'no-registrations', year }] : [];
  }
  const missing = registrationsOf(year, asOf, workspace, []).rows.filter(({ state }) => state === 'missing').length;
  return missing > 0 ? [{ kind: 'registrations', year, missing }] : [];
}

/** Campaigns that run, and those over: until it is decided where the Council decides on campaigns, else for a while. */
export function campaignWants(workspace: Workspace, asOf: Day): Want[] {
  return campaignsOn(asOf, workspace).flatMap(({ campaign, state }): Want[] => {
    const { id, period } = campaign;
    if (!period || (state !== 'running' && state !== 'over')) return [];
    const isDecided = workspace.decisions.some(({ period: about }) => about.value === id.value);
    const isLately = daysAfter(period.to, SPOKEN_OF) >= asOf;
    if (isDecided || !(isLately || areCampaignsDecided(asOf, workspace))) return [];
    return [{ kind: 'campaign', id: id.value, title: campaign.title.value, state }];
  });
}

function areCampaignsDecided(asOf: Day, workspace: Workspace): boolean {
  const regulation = regulationOn(asOf, workspace);
  const kinds = regulation && decidedKinds(rulesOf(regulation, workspace.regulations), workspace);
  return kinds?.has('campaign') ?? false;
}
