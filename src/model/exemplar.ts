import type { Day } from '../base/day.ts';
import { halfYear } from '../calendar/half-year.ts';
import { neighbour, type Period } from '../calendar/period.ts';
import type { FileOf } from '../declared/kinds/index.ts';
import type { Node } from '../source/node.ts';
import { type Having, having, read, whole } from './reading.ts';
import { type Whom, whomFrom } from './whom.ts';

type File = FileOf<'exemplar'>;

/** A unit or person chosen to become an advanced example (điển hình tiên tiến), and what is done for it. */
export interface Exemplar extends Whom, Having<Omit<File, 'name' | 'programme' | 'reviews' | 'ended'>, 'id' | 'title'> {
  readonly programme: readonly Task[];
  readonly reviews: readonly Review[];
  readonly ended: Having<NonNullable<File['ended']>, 'date'> | undefined;
}

/** Something to be done. */
export type Task = Having<File['programme'][number], 'text'>;

/** A look back on half a year. */
export type Review = Having<File['reviews'][number], 'period'>;

/** Nothing where the file names nobody, or a member and a unit at once. */
export function exemplarFrom(node: Node): Exemplar | undefined {
  const file = whole(read('exemplar', node), 'id');
  const whom = whomFrom(node);
  return (
    file &&
    whom && {
      ...file,
      ...whom,
      title: file.title ?? file.id,
      from: file.from ?? file.chosen?.date,
      programme: having(file.programme, 'text'),
      reviews: having(file.reviews, 'period'),
      ended: whole(file.ended, 'date'),
    }
  );
}

/** The half-years that have ended by a day and have no review that was held, the oldest first: plan 43 asks for one every six months. */
export function reviewsDue({ from, to, ended, reviews }: Exemplar, today: Day): Period[] {
  if (!from) return [];
  const last = [today, ...[to, ended?.date].flatMap((located) => located?.value ?? [])].sort()[0] ?? today;
  const held = new Set(reviews.filter((review) => review.held).map(({ period }) => period.value));
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
