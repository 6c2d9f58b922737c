import type { Briefing, Entry } from '../../model/briefing.ts';
import { type Due, keyOf, type Subject } from '../../model/due.ts';
import type { Week } from '../../model/week.ts';
import { isTyped } from '../modes/index.ts';
import type { Carrier } from './carried-sheet.ts';
import type { Lack } from './lack.ts';

/** The briefings of a week with the sheets that an edition tried out scores carried over to it, and who lacks what. */
export interface CarriedOver {
  readonly briefings: readonly Briefing[];
  /** By subject; whoever is in it is not rated and needs a person. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
}

/** Carries the sheets of a week over to an edition that is tried out; `due` is who is due then, and by which criteria. */
export function carriedOver(week: Week, due: Due, carrier: Carrier): CarriedOver {
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
  for (const unit of due.subjects) {
    const lack = unit.kind === 'unit' ? lackOfMembers(unit, due.subjects, lacks) : undefined;
    const key = keyOf('unit', unit.id);
    if (lack) lacks.set(key, [...(lacks.get(key) ?? []), lack]);
  }
  return { briefings: replaced(week.briefings, entries), lacks };
}

/** A share of members is known only where every member's week is. */
function lackOfMembers(
  { id, choice }: Subject,
  subjects: readonly Subject[],
  lacks: CarriedOver['lacks'],
): Lack | undefined {
  const criterion = choice.criteria?.groups.flatMap((group) => group.criteria).find((criterion) => !isTyped(criterion));
  const isLacking = (subject: Subject) =>
    subject.kind === 'member' && subject.unit?.id.value === id && lacks.has(keyOf('member', subject.id));
  return criterion && subjects.some(isLacking) ? { criterion, why: 'members' } : undefined;
}

function replaced(briefings: readonly Briefing[], carried: ReadonlyMap<string, Entry>): Briefing[] {
  return briefings.map((briefing, i) => {
    const others = briefing.entries.filter(({ kind, subject }) => !carried.has(keyOf(kind, subject.value)));
    return { ...briefing, entries: i === 0 ? [...others, ...carried.values()] : others };
  });
}
