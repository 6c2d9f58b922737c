import { Exact } from '../base/exact.ts';
import type { Words } from '../base/locale.ts';
import type { Bound } from '../scoring/claims.ts';

/** Points from one bound to another. */
export interface Stretch {
  readonly from: Bound;
  readonly to: Bound;
}

/** A point of the line, or all points between two; `sample` is one of its points. */
export interface Cell extends Stretch {
  readonly sample: Exact;
}

/** The line from `low` to `high` cut where anything may change, in order: points and what lies between them. */
export function cellsBetween(low: Exact, high: Exact, cuts: readonly Exact[]): Cell[] {
  const points = [low, high, ...cuts]
    .filter((exact) => !exact.isLess(low) && !exact.isMore(high))
    .sort((a, b) => a.compare(b));
  const cells: Cell[] = [];
  let before: Exact | undefined;
  for (const at of points) {
    if (before?.equals(at)) continue;
    if (before) cells.push(between(before, at));
    const end = { at, isIncluded: true };
    cells.push({ from: end, to: end, sample: at });
    before = at;
  }
  return cells;
}

function between(from: Exact, to: Exact): Cell {
  const sample = from.plus(to).over(Exact.whole(2));
  return { sample, from: { at: from, isIncluded: false }, to: { at: to, isIncluded: false } };
}

/** Neighbouring cells that have the same name, as one stretch each; cells without a name are left out. */
export function stretchesOf<T>(cells: readonly Cell[], nameOf: (cell: Cell) => T | undefined): (Stretch & Named<T>)[] {
  const found: (Stretch & Named<T>)[] = [];
  let isOpen = false;
  for (const cell of cells) {
    const name = nameOf(cell);
    const last = found.at(-1);
    if (isOpen && last && last.name === name) {
      found[found.length - 1] = { ...last, to: cell.to, cells: [...last.cells, cell] };
    } else if (name !== undefined) {
      found.push({ name, from: cell.from, to: cell.to, cells: [cell] });
    }
    isOpen = name !== undefined;
  }
  return found;
}

interface Named<T> {
  readonly name: T;
  readonly cells: readonly Cell[];
}

/** “85”, “trên 84.5 đến dưới 85” after “điểm”, as a file writes numbers. */
export function inWords({ from, to }: Stretch): Words {
  if (from.at.equals(to.at)) return { vi: `${from.at}`, en: `of ${from.at}` };
  return {
    vi: `${from.isIncluded ? 'từ' : 'trên'} ${from.at} ${to.isIncluded ? 'đến' : 'đến dưới'} ${to.at}`,
    en: `${from.isIncluded ? 'from' : 'above'} ${from.at} ${to.isIncluded ? 'up to' : 'to under'} ${to.at}`,
  };
}
