import { periodOf } from '../../calendar/index.ts';
import { formsOn } from '../../model/statistical-forms.ts';
import type { Workspace } from '../../model/workspace.ts';
import { isStatistical, movementsOf } from '../movements.ts';
import type { Put } from './tables-out.ts';

/** What the agency launched, as `emul report statistics` counts it. */
export function putMovements(workspace: Workspace, put: Put): void {
  for (const [i, { id, title, from, to, isCampaign }] of movementsOf(workspace).entries())
    put('movements', {
      ordinal: i + 1,
      movement: id,
      title,
      way: isCampaign ? 'campaign' : 'yearly',
      first_day: from,
      last_day: to,
    });
}

/** The statistical forms of each year that is exported, where its regulations name a circular. */
export function putCirculars(workspace: Workspace, asked: ReadonlySet<string>, put: Put): void {
  for (const id of asked) {
    const period = periodOf(id);
    const forms = period && isStatistical(period) ? formsOn(period.to, workspace) : undefined;
    if (forms)
      put('circulars', {
        period: id,
        circular: forms.document.value,
        movements_form: forms.movements?.value,
        awards_form: forms.awards?.value,
      });
  }
}
