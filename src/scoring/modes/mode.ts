import { Exact } from '../../base/exact.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import type { Node } from '../../source/node.ts';

/** One way of turning what was noted for a criterion into points (rule 9). */
export interface Mode {
  readonly id: string;
  /** The points of a mark; nothing where it is none of this mode, or has no value: a check says so. */
  points(mark: Node, criterion: Criterion): Exact | undefined;
  /** What counts where nobody noted anything and `unsaid: full` says that nothing was lost. */
  unsaid(criterion: Criterion): Exact;
  /** What happened how often, for conditions and limits. */
  occurrences(mark: Node, criterion: Criterion): readonly Occurrence[];
  /** Computed from the unit's members and never typed in. */
  readonly isComputed: boolean;
}

export interface Occurrence {
  readonly event: ScoreEvent;
  readonly times: Exact;
}

/** The occurrences typed as `{tre: 1, vang: 2}`; nothing where one names no event or is no whole number from 0. */
export function occurrencesIn(mark: Node, criterion: Criterion): Occurrence[] | undefined {
  if (!mark.isMap) return undefined;
  const found: Occurrence[] = [];
  const isOfEvents = mark.eachPair((key, value) => {
    const name = key.text;
    const event = criterion.events.find(({ id }) => id.value === name);
    const text = value.kind === 'number' ? value.text : '.';
    const times = text.includes('.') ? undefined : Exact.parse(text);
    if (!event || !times || times.isNegative) return false;
    found.push({ event, times });
    return true;
  });
  if (!isOfEvents) return undefined;
  return found.length > 1 ? inOrderOf(criterion.events, found) : found;
}

/** In the order of the scale, so that the order in which somebody typed makes no difference. */
function inOrderOf(events: readonly ScoreEvent[], found: readonly Occurrence[]): Occurrence[] {
  return found.toSorted((a, b) => events.indexOf(a.event) - events.indexOf(b.event));
}

/** Σ occurrences × points. */
export function worthOf(occurrences: readonly Occurrence[]): Exact {
  let worth = Exact.zero;
  for (const { event, times } of occurrences) if (!times.isZero) worth = worth.plus(times.times(event.points.value));
  return worth;
}
