import type { Day } from '../../base/day.ts';
import { periodOf } from '../../calendar/index.ts';
import type { Period } from '../../calendar/period.ts';
import type { Criteria } from '../../model/criteria.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { type CriteriaDiff, criteriaDiff } from './criteria-diff.ts';
import { type Editions, editionBefore, editionOf } from './criteria-editions.ts';
import { type CriteriaShown, criteriaShown } from './criteria-shown.ts';
import { unitsUnder } from './steps/consulted.ts';
import { type OpinionsOn, opinionsOn, type Voice } from './steps/opinions.ts';

/** An edition of a point scale on its way, and what the papers of that way tell of it. */
export interface ScalePaper extends OpinionsOn {
  readonly shown: CriteriaShown;
  /** Who was asked; while it has not gone out, every unit that the scale is for. */
  readonly asked: readonly Voice[];
  /** What it changes of the edition that it follows; undefined for the first. */
  readonly diff: CriteriaDiff | undefined;
  /** Undefined where no regulation is in force on its first day. */
  readonly rules: Rules | undefined;
  readonly workspace: Workspace;
  /** The year in which it begins to apply: its papers go by it. */
  readonly period: Period;
  /** Which edition, as names of files have it: `ca-nhan-2`. */
  readonly of: string;
}

/** What there is to tell of an edition; nothing where its file says no first day. */
export function scalePaper(criteria: Criteria, editions: Editions, workspace: Workspace): ScalePaper | undefined {
  const from = criteria.effective.from?.value;
  const period = from === undefined ? undefined : periodOf(from.slice(0, 4));
  if (from === undefined || !period) return undefined;
  const before = editionBefore(criteria, editions);
  const { consultation } = criteria.life;
  const asked = consultation?.asked.map(({ value }) => value) ?? unitsUnder(criteria, workspace);
  return {
    ...opinionsOn(criteria, workspace),
    shown: criteriaShown(criteria, editions),
    asked: [...new Set(asked)].map((id) => ({ id, unit: workspace.organization.unit(id) })),
    diff: before && criteriaDiff(before, criteria, workspace),
    rules: rulesOn(from, workspace),
    workspace,
    period,
    of: `${criteria.id.value}-${editionOf(criteria)}`,
  };
}

function rulesOn(day: Day, workspace: Workspace): Rules | undefined {
  const regulation = regulationOn(day, workspace);
  return regulation && rulesOf(regulation, workspace.regulations);
}
