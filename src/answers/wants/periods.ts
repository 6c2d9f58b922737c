import { type Day, daysAfter } from '../../base/day.ts';
import { periodKinds, periodOf } from '../../calendar/index.ts';
import { neighbour, type Period, type PeriodKind } from '../../calendar/period.ts';
import { basePeriodsIn } from '../../model/base-periods.ts';
import { levelDecision } from '../../model/decision.ts';
import { regulationOn } from '../../model/regulation-choice.ts';
import { type Rules, rulesOf } from '../../model/rules.ts';
import type { Workspace } from '../../model/workspace.ts';
import { begunOn } from './unopened.ts';
import { SPOKEN_OF, type Want } from './want.ts';

/** So many days a classification that nobody decides on is spoken of: nothing tells that it was made. */
const NEWS = 15;

/** A longer period that ended lately and on whose levels nothing is decided. */
interface Ended {
  readonly period: Period;
  readonly isDecided: boolean;
  /** Base periods without a scores file, and how many have one. */
  readonly wanting: readonly Period[];
  readonly scored: number;
}

/** Longer periods that ended lately, have every scores file, and on whose levels nothing is decided; shortest first. */
export function classifyWants(workspace: Workspace, asOf: Day): Want[] {
  return endedLately(workspace, asOf)
    .filter(({ wanting, scored }) => scored > 0 && wanting.length === 0)
    .map(({ period, isDecided }) => ({ kind: 'classify', period, isDecided }));
}

/** The first day of what is to be decided and has begun to be scored: a file wanting since then is asked for, however old. */
export function undecidedSince(workspace: Workspace, asOf: Day): Day | undefined {
  return endedLately(workspace, asOf)
    .filter(({ isDecided, scored }) => isDecided && scored > 0)
    .map(({ period }) => period.from)
    .toSorted()
    .at(0);
}

function endedLately(workspace: Workspace, asOf: Day): Ended[] {
  const regulation = regulationOn(asOf, workspace);
  if (!regulation) return [];
  const rules = rulesOf(regulation, workspace.regulations);
  const decided = decidedKinds(rules, workspace);
  const begins = begunOn(workspace) ?? asOf;
  return kindsSpokenOf(rules, decided).flatMap((kind) => {
    const period = neighbour(kind.holding(asOf), -1);
    const isDecided = decided.has(kind.id);
    if (daysAfter(period.to, isDecided ? SPOKEN_OF : NEWS) < asOf) return [];
    if (levelDecision(period.id, workspace.decisions)) return [];
    const parts = basePeriodsIn(period, workspace).filter(({ from }) => from >= begins);
    const wanting = parts.filter(({ id }) => !workspace.briefingFiles.has(id));
    return [{ period, isDecided, wanting, scored: parts.length - wanting.length }];
  });
}

/** Kinds of period on which the Council decides here: awards are given in them, a quota names them, or it has decided before. */
function decidedKinds({ awards, quotas }: Rules, { decisions }: Workspace): Set<string> {
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
  return periodKinds.filter(({ id }) => id !== base && blocks.has(id) && all.has(id));
}
