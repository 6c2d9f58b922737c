import type { Period } from '../../../calendar/period.ts';
import type { ShownWeek } from '../../../model/shown.ts';
import type { Workspace } from '../../../model/workspace.ts';

/** A base period that is not counted, and since when that is known. */
export interface NotCounted {
  readonly period: Period;
  readonly why: 'skipped' | 'before-start' | 'after-end' | 'file-gone';
  readonly reason: string | undefined;
  /** As it was handed out, where it was. */
  readonly shown: ShownWeek | undefined;
  /** The last moment at which it still counted, and the first at which it no longer did, as what was handed out then tells. */
  readonly since: { readonly counted: string | undefined; readonly not: string | undefined };
}

/** Base periods that are not counted: skipped by the calendar, or handed out and not among those `scored`, which lie in files or in seals of parts. */
export function notCounted(
  bases: readonly Period[],
  { calendar, shown }: Workspace,
  scored: ReadonlySet<string>,
): NotCounted[] {
  return bases.flatMap((period): NotCounted[] => {
    const own = shown.find(({ named }) => named === period.id);
    const not = calendar.reasonNotScored(period);
    if (!not) return own && !scored.has(period.id) ? [lost(period, own)] : [];
    if (not.why !== 'skipped' && !own) return []; // nobody has ever seen it
    const reason = not.why === 'skipped' ? not.skip.reason?.value : undefined;
    return [
      { period, why: not.why, reason, shown: own, since: not.why === 'skipped' ? since(period, shown) : UNKNOWN },
    ];
  });
}

function lost(period: Period, shown: ShownWeek): NotCounted {
  return { period, why: 'file-gone', reason: undefined, shown, since: UNKNOWN };
}

const UNKNOWN = { counted: undefined, not: undefined };

/** Each week that was handed out knows which were skipped on that day. */
function since({ id }: Period, shown: readonly ShownWeek[]): NotCounted['since'] {
  const inOrder = shown.toSorted((a, b) => Date.parse(a.shown.value) - Date.parse(b.shown.value));
  const first = inOrder.findIndex(({ skipped }) => skipped.some(({ value }) => value === id));
  const before = first === -1 ? inOrder.at(-1) : inOrder[first - 1];
  return { counted: before?.shown.value, not: inOrder[first]?.shown.value };
}
