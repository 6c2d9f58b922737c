import type { Value } from '../../editing/value.ts';
import type { Decision } from '../../model/decision.ts';
import type { DecisionDraft } from './decision-draft.ts';

/** A decision of the period on something else of whose meeting everything is written down. */
export function meetingKnown({ workspace, period, existing, sitting }: DecisionDraft): Decision | undefined {
  if (existing?.held || sitting.voters) return undefined;
  return workspace.decisions.find(
    (decision) =>
      decision !== existing &&
      decision.period.value === period.id &&
      decision.held !== undefined &&
      (decision.present.length > 0 || sitting.seats.length === 0) &&
      isCounted(decision),
  );
}

function isCounted({ ballots: { kind, issued, returned, invalid } }: Decision): boolean {
  return kind?.value === 'show' || (kind?.value === 'secret' && [issued, returned, invalid].every((count) => count));
}

/** What is known of a meeting, each with its place in a decision's file. */
export function factsOf({ held, venue, present, absent, written, ballots }: Decision): [string[], Value][] {
  const ids = (some: Decision['present']) => some.map(({ value }) => value);
  const { kind, issued, returned, invalid } = ballots;
  const counts = { kind, issued, returned, invalid };
  const facts: [string[], Value | undefined][] = [
    [['held'], held?.value],
    [['venue'], venue?.value],
    [['present'], present.length > 0 ? ids(present) : undefined],
    [['absent'], present.length > 0 ? ids(absent) : undefined],
    [['written'], written.length > 0 ? ids(written) : undefined],
    ...Object.entries(counts).map(([key, count]): [string[], Value | undefined] => [['ballots', key], count?.value]),
  ];
  return facts.flatMap(([at, value]): [string[], Value][] => (value === undefined ? [] : [[at, value]]));
}
