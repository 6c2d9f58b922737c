import type { Day } from '../base/day.ts';
import type { Period } from '../calendar/period.ts';
import type { Exemplar } from '../model/exemplar.ts';
import type { Practice } from '../model/practice.ts';
import { regulationOn } from '../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../model/rules.ts';
import type { Workspace } from '../model/workspace.ts';

/** What such decisions are about. */
export type Initiative = Practice;
export type Example = Exemplar;

/** What one decision recognises or chooses in a period: what waits for it, or what it did. */
export interface Recognising<Item> {
  readonly items: readonly Item[];
  /** Undefined while it is a draft. */
  readonly decision: { readonly number: string; readonly date: Day | undefined } | undefined;
  readonly period: Period;
  /** The day whose names and posts hold. */
  readonly day: Day;
  readonly workspace: Workspace;
  readonly rules: Rules | undefined;
}

interface Decided {
  readonly number: string | undefined;
  readonly date: Day | undefined;
}

/** Sáng kiến and research topics: those that wait for the head's decision by the end of a period, else what was decided in it. */
export function initiativesIn(period: Period, workspace: Workspace): Recognising<Practice>[] {
  const all = workspace.practices.filter(
    ({ sort, withdrawn, recognised }) =>
      sort !== 'way' && !withdrawn && (recognised?.scope.value ?? 'agency') === 'agency',
  );
  const decidedBy = ({ recognised }: Practice) => ({
    number: recognised?.decision?.value,
    date: recognised?.date?.value,
  });
  return decisionsOf(all, decidedBy, ({ proposed }) => proposed?.date?.value, { period, workspace });
}

/** Exemplars: those that wait to be chosen, else those who were chosen in a period. */
export function exemplarsIn(period: Period, workspace: Workspace): Recognising<Exemplar>[] {
  const decidedBy = ({ chosen }: Exemplar) => ({ number: chosen?.decision?.value, date: chosen?.date?.value });
  return decisionsOf(workspace.exemplars, decidedBy, ({ from }) => from?.value, { period, workspace });
}

function decisionsOf<Item>(
  all: readonly Item[],
  decidedBy: (item: Item) => Decided,
  since: (item: Item) => Day | undefined,
  { period, workspace }: { readonly period: Period; readonly workspace: Workspace },
): Recognising<Item>[] {
  const of = (items: readonly Item[], decision: Recognising<Item>['decision']): Recognising<Item> => {
    const day = decision?.date ?? period.to;
    const regulation = regulationOn(day, workspace);
    return { items, decision, period, day, workspace, rules: regulation && rulesOf(regulation, workspace.regulations) };
  };
  const waiting = all.filter((item) => decidedBy(item).number === undefined && (since(item) ?? '') <= period.to);
  if (waiting.length > 0) return [of(waiting, undefined)];
  const inside = all.filter((item) => {
    const { number, date } = decidedBy(item);
    return number !== undefined && date !== undefined && date >= period.from && date <= period.to;
  });
  return [...new Set(inside.map((item) => decidedBy(item).number ?? ''))].map((number) => {
    const items = inside.filter((item) => decidedBy(item).number === number);
    const date = items.map((item) => decidedBy(item).date)[0];
    return of(items, { number, date });
  });
}
