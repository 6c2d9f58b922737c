import type { Day } from '../base/day.ts';
import { halfYear } from '../calendar/half-year.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { day, given, list, text, texts } from './field.ts';
import { type Whom, whomFrom } from './whom.ts';

/** A unit or person chosen to become an advanced example (điển hình tiên tiến), and what is done for it. */
export interface Exemplar extends Whom {
  readonly id: Located<string>;
  readonly title: Located<string>;
  readonly chosen: { readonly date: Located<Day> | undefined; readonly decision: Located<string> | undefined };
  /** The first day; that of the decision where the file says no other. */
  readonly from: Located<Day> | undefined;
  readonly to: Located<Day> | undefined;
  /** Ids of the unit and the leader in charge. */
  readonly division: Located<string> | undefined;
  readonly leader: Located<string> | undefined;
  readonly programme: readonly Task[];
  readonly reviews: readonly Review[];
  /** Ids of practices that came out of it. */
  readonly practices: readonly Located<string>[];
  readonly ended: Ending | undefined;
  readonly node: Node;
}

/** Something to be done. */
export interface Task {
  readonly text: Located<string>;
  readonly due: Located<Day> | undefined;
  readonly done: Located<Day> | undefined;
  readonly result: Located<string> | undefined;
  readonly node: Node;
}

/** A look back on half a year. */
export interface Review {
  readonly period: Located<string>;
  readonly held: Located<Day> | undefined;
  readonly result: Located<string> | undefined;
  readonly proposal: Located<string> | undefined;
  readonly node: Node;
}

interface Ending {
  readonly date: Located<Day>;
  readonly decision: Located<string> | undefined;
  readonly reason: Located<string> | undefined;
}

/** Nothing where the file names nobody, or a member and a unit at once. */
export function exemplarFrom(node: Node): Exemplar | undefined {
  const id = text(node.get('id'));
  const whom = whomFrom(node);
  if (!id || !whom) return undefined;
  const chosen = node.get('chosen');
  const date = day(chosen?.get('date'));
  return {
    ...whom,
    id,
    node,
    title: text(node.get('title')) ?? id,
    chosen: { date, decision: given(chosen?.get('decision')) },
    from: day(node.get('from')) ?? date,
    to: day(node.get('to')),
    division: text(node.get('division')),
    leader: text(node.get('leader')),
    programme: list(node.get('programme'), taskFrom),
    reviews: list(node.get('reviews'), reviewFrom),
    practices: texts(node.get('practices')),
    ended: endingFrom(node.get('ended')),
  };
}

function taskFrom(node: Node): Task | undefined {
  const what = text(node.get('text'));
  return (
    what && {
      text: what,
      node,
      due: day(node.get('due')),
      done: day(node.get('done')),
      result: given(node.get('result')),
    }
  );
}

function reviewFrom(node: Node): Review | undefined {
  const period = text(node.get('period'));
  return (
    period && {
      period,
      node,
      held: day(node.get('held')),
      result: given(node.get('result')),
      proposal: given(node.get('proposal')),
    }
  );
}

function endingFrom(node: Node | undefined): Ending | undefined {
  const date = day(node?.get('date'));
  return date && { date, decision: given(node?.get('decision')), reason: given(node?.get('reason')) };
}

/** The half-years that have ended by a day and have no review that was held, the oldest first: plan 43 asks for one every six months. */
export function reviewsDue({ from, to, ended, reviews }: Exemplar, today: Day): Period[] {
  if (!from) return [];
  const last = [today, ...[to, ended?.date].flatMap((one) => one?.value ?? [])].sort()[0] ?? today;
  const held = new Set(reviews.filter((one) => one.held).map(({ period }) => period.value));
  const due: Period[] = [];
  for (let half = halfYear.holding(from.value); half.from <= last && half.to < today; half = neighbour(half, 1)) {
    if (!held.has(half.id)) due.push(half);
  }
  return due;
}

/** What of the programme should be done by a day and is not. */
export function overdue({ programme }: Exemplar, today: Day): Task[] {
  return programme.filter(({ due, done }) => due !== undefined && due.value < today && !done);
}
