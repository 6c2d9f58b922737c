import type { Exact } from '../../../base/exact.ts';
import type { Criteria } from '../../../model/criteria.ts';
import type { Pair, Pairs } from '../../../model/criteria-pairs.ts';
import { criteriaIn } from '../../../model/criteria-parts.ts';
import type { Criterion, Group } from '../../../model/criterion.ts';
import { type Plain, plainOf } from '../../../model/plain.ts';
import { modeNamed } from '../../../scoring/modes/index.ts';
import type { Node } from '../../../source/node.ts';
import { differs } from './differs.ts';

/** A criterion that is new, was left out, or is scored otherwise. */
export type CriterionChange =
  | { readonly about: 'criterion'; readonly kind: 'added'; readonly after: Criterion; readonly before?: undefined }
  | { readonly about: 'criterion'; readonly kind: 'removed'; readonly before: Criterion; readonly after?: undefined }
  | {
      readonly about: 'criterion';
      readonly kind: 'changed';
      /** A field of every criterion, or a key of its mode. */
      readonly field: string;
      readonly before: Criterion;
      readonly after: Criterion;
    }
  | GradeChange;

/** A step of mode `grade`; without points on the side that lacks it. */
export interface GradeChange {
  readonly about: 'grade';
  readonly kind: 'added' | 'removed' | 'changed';
  readonly grade: string;
  readonly points: { readonly before: Exact | undefined; readonly after: Exact | undefined };
  readonly before: Criterion;
  readonly after: Criterion;
}

/** What was left out, then what is new or changed in the order of the newer edition. */
export function criterionChanges(before: Criteria, after: Criteria, pairs: Pairs): CriterionChange[] {
  const left = criteriaIn(before).filter((criterion) => !pairs.criteria.some((pair) => pair.before === criterion));
  return [
    ...left.map((criterion): CriterionChange => ({ about: 'criterion', kind: 'removed', before: criterion })),
    ...criteriaIn(after).flatMap((criterion): CriterionChange[] => {
      const pair = pairs.criteria.find((other) => other.after === criterion);
      if (!pair) return [{ about: 'criterion', kind: 'added', after: criterion }];
      return [...fieldChanges(pair, isMoved(pair, before, after, pairs)), ...gradeChanges(pair)];
    }),
  ];
}

/** The group a criterion stands in. */
export function groupOf(criterion: Criterion, { groups }: Criteria): Group | undefined {
  return groups.find((group) => group.criteria.includes(criterion));
}

function isMoved(pair: Pair<Criterion>, before: Criteria, after: Criteria, { groups }: Pairs): boolean {
  const old = groupOf(pair.before, before);
  const now = groupOf(pair.after, after);
  return !groups.some((group) => group.before === old && group.after === now);
}

function fieldChanges({ before, after }: Pair<Criterion>, isInOtherGroup: boolean): CriterionChange[] {
  const isSameMode = !differs(before.mode, after.mode);
  const changed: readonly (readonly [field: string, isChanged: boolean])[] = [
    ['id', differs(before.id, after.id)],
    ['title', differs(before.title, after.title)],
    ['group', isInOtherGroup],
    ['max', differs(before.max, after.max)],
    ['mode', !isSameMode],
    // The words of another mode say its keys already.
    ...keysOf(isSameMode ? after : undefined).map((key) => [key, isKeyChanged(key, before, after)] as const),
    ['covers', idsOf(before) !== idsOf(after)],
  ];
  return changed.flatMap(([field, isChanged]) =>
    isChanged ? { about: 'criterion', kind: 'changed', field, before, after } : [],
  );
}

/** The keys of a criterion's mode that are told of as a whole, and what counts where nobody noted anything. */
function keysOf(criterion: Criterion | undefined): string[] {
  const keys = (criterion && modeNamed(criterion.mode.value)?.keys) ?? [];
  const names = keys.flatMap(({ name }) => (name === 'events' || name === 'grades' ? [] : name));
  return names.includes('unsaid') ? names : ['unsaid', ...names];
}

function isKeyChanged(key: string, before: Criterion, after: Criterion): boolean {
  if (key === 'unsaid') return before.unsaid !== after.unsaid;
  const turn = modeNamed(after.mode.value)?.turns?.[key];
  if (turn) return turn(before, 'vi') !== turn(after, 'vi');
  const [text, other] = [before, after].map(({ node }) => JSON.stringify(plainIn(node.get(key))));
  return text !== other;
}

function plainIn(node: Node | undefined): Plain | undefined {
  return node && plainOf(node);
}

function idsOf({ covers }: Criterion): string {
  return covers
    .map(({ value }) => value)
    .sort()
    .join(' ');
}

function gradeChanges({ before, after }: Pair<Criterion>): GradeChange[] {
  const names = [...new Set([...after.grades.keys(), ...before.grades.keys()])];
  return names.flatMap((grade) => {
    const points = { before: before.grades.get(grade)?.value, after: after.grades.get(grade)?.value };
    if (points.before && points.after?.equals(points.before)) return [];
    const kind = !points.before ? 'added' : points.after ? 'changed' : 'removed';
    return [{ about: 'grade', kind, grade, points, before, after }];
  });
}
