import { type Day, daysAfter } from '../../base/day.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import { week } from '../../calendar/week.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import { levelDecision } from '../../model/decision.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { PartHandedIn } from '../entry/handed-in.ts';
import { settledIn, wantingOf } from './sheets.ts';
import { begunOn } from './unopened.ts';
import type { ClassifyWant } from './want.ts';

/** So many days a classification that nobody decides on is spoken of: nothing tells that it was made. */
const NEWS = 15;

/**
 * Periods that are over, or past their cut-off, have every scores file, and on whose levels nothing is decided; shortest
 * first: longer ones, and what is scored itself where the Council decides on it. What it decides on stays until it has; what
 * nobody decides on is news for a while. `parts`: base periods looked at.
 */
export function classifyWants(workspace: Workspace, parts: readonly PartHandedIn[], asOf: Day): ClassifyWant[] {
  const regulation = regulationOn(asOf, workspace);
  const begins = begunOn(workspace);
  if (!regulation || begins === undefined) return [];
  const rules = rulesOf(regulation, workspace.regulations);
  const decided = decidedKinds(rules, workspace);
  const isSettled = settledIn(workspace);
  return kindsSpokenOf(rules, decided).flatMap((kind) => {
    const isDecided = decided.has(kind.id);
    return endedSince(isDecided ? begins : daysAfter(asOf, -NEWS), kind, asOf, workspace)
      .filter(
        (period) => !levelDecision(period.id, workspace.decisions) && !(kind.id === rules.base && isSettled(period)),
      )
      .filter((period) => isScored(period, begins, workspace))
      .map((period) => ({
        kind: 'classify' as const,
        period,
        isDecided,
        wanting: wantingIn(asCounted(period, workspace), parts),
      }));
  });
}

/** Periods of a kind that ended since a day, in their order; one that is cut off has ended then. */
function endedSince(since: Day, kind: PeriodKind, asOf: Day, workspace: Workspace): Period[] {
  const found: Period[] = [];
  for (let period = kind.holding(asOf); asCounted(period, workspace).to >= since; period = neighbour(period, -1))
    if (asCounted(period, workspace).to < asOf) found.push(period);
  return found.toReversed();
}

/** A period up to its cut-off, and from the one before it where that carries (rules 19, 67). */
function asCounted(period: Period, { calendar, settings }: Workspace): Period {
  const counted = calendar.counted(period);
  return { ...counted, to: cutoffOf(period, settings)?.to ?? counted.to };
}

/** Whether each of its base periods since scoring began has a scores file. */
function isScored(period: Period, begins: Day, workspace: Workspace): boolean {
  const parts = basePeriodsIn(asCounted(period, workspace), workspace).filter(({ from }) => from >= begins);
  return parts.length > 0 && parts.every(({ id }) => workspace.briefingFiles.has(id));
}

/** How many sheets in it want something. */
function wantingIn({ from, to }: Period, parts: readonly PartHandedIn[]): number {
  const inside = parts.filter(({ period }) => from <= period.to && period.from <= to);
  return inside.reduce((sum, part) => sum + wantingOf(part), 0);
}

/** Kinds of period on which the Council decides here: awards are given in them, a quota names them, or it has decided before. */
export function decidedKinds({ awards, quotas }: Rules, { decisions }: Workspace): Set<string> {
  const named = [...awards, ...quotas].flatMap(({ periods }) => periods.map(({ value }) => value));
  return new Set([...named, ...decisions.flatMap(({ period }) => periodOf(period.value)?.kind.id ?? [])]);
}

/** These, and what they are made of: a quarter that nothing rests on is nobody's work. */
function kindsSpokenOf({ blocks, base }: Rules, decided: ReadonlySet<string>): PeriodKind[] {
  const spoken = new Set<string>();
  const speak = (id: string) => {
    if (spoken.has(id)) return;
    spoken.add(id);
    const from = blocks.get(id)?.from.value;
    if (from !== undefined) speak(from);
  };
  for (const id of decided) if (blocks.has(id)) speak(id);
  // Where nobody decides on anything, all there is to do is to classify.
  const all = spoken.size > 0 ? spoken : new Set(blocks.keys());
  const isScored = (id: string) => id === base && id !== week.id && decided.has(id);
  return periodKinds.filter(({ id }) => isScored(id) || (id !== base && blocks.has(id) && all.has(id)));
}
