import type { Criteria } from './criteria.ts';
import { criteriaIn } from './criteria-parts.ts';
import type { Criterion, Group, ScoreEvent } from './criterion.ts';

/** Something of one edition and what it became in another. */
export interface Pair<T> {
  readonly before: T;
  readonly after: T;
}

/** The parts of two editions that are the same thing; what is in no pair was left out or is new. */
export interface Pairs {
  readonly groups: readonly Pair<Group>[];
  readonly criteria: readonly Pair<Criterion>[];
  readonly events: readonly Pair<ScoreEvent>[];
}

export function pairsOf(before: Criteria, after: Criteria): Pairs {
  return {
    groups: paired(before.groups, after.groups),
    criteria: paired(criteriaIn(before), criteriaIn(after)),
    events: paired(eventsOf(before), eventsOf(after)),
  };
}

/** Every event of an edition: of criteria, of the bonus, of the penalty. */
export function eventsOf({ groups, bonus, penalties }: Criteria): ScoreEvent[] {
  const ofCriteria = groups.flatMap((group) => group.criteria.flatMap(({ events }) => events));
  return [...ofCriteria, ...(bonus?.events ?? []), ...penalties];
}

interface Named {
  readonly id: { readonly value: string };
  readonly title: { readonly value: string };
}

/**
 * A number moves when a line is put in above it, a title is only reworded: so the same title is the same thing, whatever
 * its number. What has its number alone is the same where the titles share half of their words; else it is another thing.
 */
function paired<T extends Named>(before: readonly T[], after: readonly T[]): Pair<T>[] {
  const byTitle = before.flatMap((item) => {
    const same = after.filter((other) => titleOf(other) === titleOf(item));
    const isAlone = before.filter((other) => titleOf(other) === titleOf(item)).length === 1;
    const found =
      same.find(({ id }) => id.value === item.id.value) ?? (isAlone && same.length === 1 ? same[0] : undefined);
    return found ? [{ before: item, after: found }] : [];
  });
  const byNumber = before.flatMap((item) => {
    const found = after.find(({ id }) => id.value === item.id.value);
    const isFree = found && !byTitle.some((pair) => pair.before === item || pair.after === found);
    return isFree && isReworded(item, found) ? [{ before: item, after: found }] : [];
  });
  const all = [...byTitle, ...byNumber];
  return all.sort((a, b) => after.indexOf(a.after) - after.indexOf(b.after));
}

function titleOf({ title }: Named): string {
  return title.value.toLowerCase().trim().replace(/\s+/g, ' ');
}

function isReworded(a: Named, b: Named): boolean {
  const [before, after] = [wordsOf(a), wordsOf(b)];
  const shared = [...before].filter((word) => after.has(word)).length;
  return shared * 2 >= Math.max(before.size, after.size);
}

function wordsOf(named: Named): Set<string> {
  return new Set(titleOf(named).match(/[\p{L}\p{N}]+/gu) ?? []);
}
