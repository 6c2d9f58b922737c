import type { Briefing, Entry } from '../../model/briefing.ts';
import type { Criterion } from '../../model/criterion.ts';
import { type Due, keyOf, type Subject } from '../../model/due.ts';
import type { Week } from '../../model/week.ts';
import type { Workspace } from '../../model/workspace.ts';
import { restingIn } from '../modes/index.ts';
import type { Carrier } from './carried-sheet.ts';
import type { Lack } from './lack.ts';

/** The briefings of a week with the sheets that an edition tried out scores carried over to it, and who lacks what. */
export interface CarriedOver {
  readonly briefings: readonly Briefing[];
  /** By subject; whoever is in it is not rated and needs a person. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

/** Carries the sheets of a week over to an edition that is tried out; `due` is who is due then, and by which criteria. */
export function carriedOver(week: Week, due: Due, workspace: Workspace, carrier: Carrier): CarriedOver {
  const entries = new Map<string, Entry>();
  const lacks = new Map<string, readonly Lack[]>();
  for (const subject of due.subjects) {
    const key = keyOf(subject.kind, subject.id);
    const sheet = subject.choice.criteria === carrier.trial ? week.sheet(subject.kind, subject.id) : undefined;
    const before = week.due.subject(subject.kind, subject.id)?.choice.criteria ?? carrier.trial;
    const carried = sheet && carrier.carried(sheet, before);
    if (!carried) continue;
    entries.set(key, carried.entry);
    if (carried.lacks.length > 0) lacks.set(key, carried.lacks);
  }
  const readings = [...(restingIn({ due, period: week.period }, workspace)?.readings() ?? [])];
  // Who counts a result that is lacking lacks it as well, and so on.
  for (let before = -1; before !== lacks.size; ) {
    before = lacks.size;
    for (const reading of readings) countLacking(reading, lacks);
  }
  return { briefings: replaced(week.briefings, entries), lacks };
}

/** What counts results of others is known only where every one of them is. */
function countLacking(
  { subject, criterion, of }: { subject: Subject; criterion: Criterion; of: readonly Subject[] },
  lacks: Map<string, readonly Lack[]>,
): void {
  const own = lacks.get(keyOf(subject.kind, subject.id)) ?? [];
  if (own.some((lack) => lack.criterion === criterion)) return;
  if (of.some(({ kind, id }) => lacks.has(keyOf(kind, id))))
    lacks.set(keyOf(subject.kind, subject.id), [...own, { criterion, why: 'members' }]);
}

function replaced(briefings: readonly Briefing[], carried: ReadonlyMap<string, Entry>): Briefing[] {
  return briefings.map((briefing, i) => {
    const others = briefing.entries.filter(({ kind, subject }) => !carried.has(keyOf(kind, subject.value)));
    return { ...briefing, entries: i === 0 ? [...others, ...carried.values()] : others };
  });
}
