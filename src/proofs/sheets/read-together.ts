import { Exact } from '../../base/exact.ts';
import type { Criterion, Group } from '../../model/criterion.ts';
import { computingOf, modeOf } from '../../scoring/modes/index.ts';
import type { MarkFilled } from './criterion-part.ts';

/**
 * Criteria that read one mark give no points of their own: they share what they come to by their maxima, as that mark gives it
 * of which nothing but what is undone spoils. So a sheet shows its total by a mark that somebody can write.
 */
export function readTogether(marks: readonly MarkFilled[], groups: readonly Group[]): readonly MarkFilled[] {
  const sources = new Set(marks.flatMap((filled) => sourceOf(filled) ?? []));
  return [...sources].reduce((filled, source) => sharedBy(source, filled, groups), marks);
}

function sourceOf({ criterion }: MarkFilled): string | undefined {
  return computingOf(criterion)?.reads?.(criterion);
}

/** The mark of one criterion so that the total stays; what reads it is not written. */
function sharedBy(source: string, marks: readonly MarkFilled[], groups: readonly Group[]): readonly MarkFilled[] {
  const isShared = (filled: MarkFilled) => filled.criterion.id.value === source || sourceOf(filled) === source;
  const share = shareFor(groups.map((group) => heldOf(group, marks, isShared)));
  return marks.map((filled) => {
    if (!isShared(filled)) return filled;
    const { criterion } = filled;
    const { id, max } = criterion;
    const text = id.value === source ? markOf({ ...criterion, max: { ...max, value: Exact.one } }, share) : undefined;
    return { criterion, points: max.value.times(share), text };
  });
}

/** Of a maximum of one point, for that share may be of none. */
function markOf(ofOne: Criterion, share: Exact): string | undefined {
  const gives = modeOf(ofOne).gives(ofOne);
  return gives.is === 'shares' ? gives.written(share) : undefined;
}

/** What of a group is shared, and what else its marks come to before its maximum holds them. */
interface Held {
  readonly most: Exact;
  readonly shared: Exact;
  readonly rest: Exact;
  readonly points: Exact;
}

function heldOf(
  { max, criteria }: Group,
  marks: readonly MarkFilled[],
  isShared: (filled: MarkFilled) => boolean,
): Held {
  const own = marks.filter(({ criterion }) => criteria.includes(criterion));
  const sum = (some: readonly MarkFilled[]) => Exact.sum(some.map(({ points }) => points));
  return {
    most: max.value,
    shared: Exact.sum(own.filter(isShared).map(({ criterion }) => criterion.max.value)),
    rest: sum(own.filter((filled) => !isShared(filled))),
    points: Exact.min(max.value, sum(own)),
  };
}

/** The share at which groups come to what they came to: their sum rises with it, evenly from one group's maximum to the next. */
function shareFor(all: readonly Held[]): Exact {
  const held = all.filter(({ shared }) => !shared.isZero);
  const total = Exact.sum(held.map(({ points }) => points));
  const at = (share: Exact) =>
    Exact.sum(held.map(({ most, shared, rest }) => Exact.min(most, rest.plus(shared.times(share)))));
  const turns = held.map(({ most, shared, rest }) => most.minus(rest).over(shared));
  const inside = turns.filter((turn) => turn.isMore(Exact.zero) && turn.isLess(Exact.one));
  const shares = [Exact.zero, ...inside.toSorted((a, b) => a.compare(b)), Exact.one];
  const end = shares.findIndex((share) => !at(share).isLess(total));
  const [from, to] = [shares[end - 1], shares[end]];
  if (!from || !to) return to ?? Exact.one;
  return from.plus(
    to
      .minus(from)
      .times(total.minus(at(from)))
      .over(at(to).minus(at(from))),
  );
}
