import type { Condition, Rung } from '../../../model/condition.ts';
import type { Criteria } from '../../../model/criteria.ts';

/** A level, or one of its conditions. */
export interface LevelChange {
  readonly about: 'level' | 'condition';
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly before: LevelSide | undefined;
  readonly after: LevelSide | undefined;
}

export interface LevelSide {
  readonly rung: Rung;
  readonly condition: Condition | undefined;
}

/** Levels that are new, left out or stand elsewhere, and conditions that are new, left out or have other bounds. */
export function levelChanges(before: Criteria, after: Criteria): LevelChange[] {
  const old = (level: string) => before.rungs.find((rung) => rung.level.value === level);
  const now = (level: string) => after.rungs.find((rung) => rung.level.value === level);
  const removed = before.rungs.filter(({ level }) => !now(level.value));
  const isMoved = orderOf(before, after) !== orderOf(after, before);
  return [
    ...removed.map((rung) => levelChange('removed', rung, undefined)),
    ...after.rungs.flatMap((rung) => {
      const was = old(rung.level.value);
      return was ? ofRung(was, rung) : [levelChange('added', undefined, rung)];
    }),
    ...(isMoved ? [levelChange('moved', before.rungs[0], after.rungs[0])] : []),
  ];
}

/** The levels that both have, in the order of the first. */
function orderOf({ rungs }: Criteria, other: Criteria): string {
  const both = rungs.filter(({ level }) => other.rungs.some((rung) => rung.level.value === level.value));
  return both.map(({ level }) => level.value).join(' ');
}

function levelChange(kind: LevelChange['kind'], before: Rung | undefined, after: Rung | undefined): LevelChange {
  const side = (rung: Rung | undefined) => rung && { rung, condition: undefined };
  return { about: 'level', kind, before: side(before), after: side(after) };
}

function ofRung(before: Rung, after: Rung): LevelChange[] {
  const rest = [...before.when];
  const added: LevelChange[] = [];
  for (const condition of after.when) {
    const i = rest.findIndex((otherCondition) => isAlike(otherCondition, condition));
    const [was] = i === -1 ? [] : rest.splice(i, 1);
    if (was && boundsOf(was) === boundsOf(condition)) continue;
    added.push({
      about: 'condition',
      kind: was ? 'changed' : 'added',
      before: was && { rung: before, condition: was },
      after: { rung: after, condition },
    });
  }
  const removed = rest.map(
    (condition): LevelChange => ({
      about: 'condition',
      kind: 'removed',
      before: { rung: before, condition },
      after: undefined,
    }),
  );
  return [...removed, ...added];
}

/** Whether two conditions speak of the same thing, whatever their bounds. */
function isAlike(a: Condition, b: Condition): boolean {
  const isSame = [...a.words].every(([key, word]) => b.words.get(key) === word);
  return a.kind.value === b.kind.value && a.words.size === b.words.size && isSame;
}

function boundsOf({ bounds }: Condition): string {
  return [...bounds]
    .map(([key, { value }]) => `${key} ${value.toString()}`)
    .sort()
    .join(' ');
}
