import type { Words } from '../../base/locale.ts';
import type { Condition } from '../../model/condition.ts';
import type { Criteria } from '../../model/criteria.ts';
import { namedIn, ownKeys } from '../../model/key.ts';
import { type Plain, plainOf, plainWithout } from '../../model/plain.ts';
import type { Located } from '../../source/located.ts';
import type { Totals } from '../totals.ts';
import type { Asks, ConditionKind } from './condition-kind.ts';
import { event } from './event.ts';
import { group } from './group.ts';
import { penalty } from './penalty.ts';
import { points } from './points.ts';

/** Every kind of condition for a week's level. */
export const conditionKinds: readonly ConditionKind[] = [points, group, event, penalty];

const byId = new Map(conditionKinds.map((kind) => [kind.id, kind]));

/** Whether a condition holds; one of a kind that a week does not know never does, and a check reports it. */
export function holds(condition: Condition, totals: Totals): boolean {
  return byId.get(condition.kind.value)?.holds(condition, totals) ?? false;
}

const asked = new WeakMap<Condition, Asks>();

/** What of a sheet a condition asks about; nothing where its kind does not say. */
export function asksOf(condition: Condition): Asks | undefined {
  const asks = asked.get(condition) ?? byId.get(condition.kind.value)?.asks?.(condition);
  if (asks) asked.set(condition, asks);
  return asks;
}

/** Why no sheet at all can hold a condition by itself, where that is so. */
export function impossible(condition: Condition, criteria: Criteria): Words | undefined {
  return byId.get(condition.kind.value)?.impossible?.(condition, criteria);
}

/** What a condition asks for, in a list of conditions: “từ 90 điểm trở lên”. */
export function askedBy(condition: Condition, criteria: Criteria): Words {
  const unknown = { vi: condition.kind.value, en: condition.kind.value };
  const kind = byId.get(condition.kind.value);
  return hiddenOf(kind, criteria)?.asked(condition, criteria) ?? kind?.asked(condition, criteria) ?? unknown;
}

/** How a kind speaks where no points are shown; nothing where they are, or where it never says any. */
function hiddenOf(kind: ConditionKind | undefined, { scale }: Criteria): ConditionKind['hidden'] {
  return scale.isShown ? undefined : kind?.hidden;
}

/** A condition as its file writes it; what it says of points is null where the scale comes to none (rule 66). */
export function writtenBy({ kind, node }: Condition, criteria: Criteria): Plain {
  const points = hiddenOf(byId.get(kind.value), criteria)?.points ?? [];
  const asked = node.get(kind.value);
  if (!asked?.isMap || points.length === 0) return plainOf(node);
  return { [kind.value]: plainWithout(asked, (key) => points.includes(key)) };
}

const NOTHING: Words = { vi: '', en: '' };

/** What a condition asks for and what it is held against, in a list of conditions. */
export function inList(condition: Condition, totals: Totals, criteria: Criteria): { asked: Words; found: Words } {
  const kind = byId.get(condition.kind.value);
  const unknown = { vi: condition.kind.value, en: condition.kind.value };
  const found = hiddenOf(kind, criteria) ? NOTHING : kind?.found(condition, totals);
  return { asked: askedBy(condition, criteria), found: found ?? unknown };
}

/** What is said, inside a sentence, of somebody for whom a condition does not hold. */
export function failing(condition: Condition, totals: Totals, criteria: Criteria): Words {
  const unknown = { vi: condition.kind.value, en: condition.kind.value };
  const kind = byId.get(condition.kind.value);
  return (
    hiddenOf(kind, criteria)?.failing(condition, criteria) ?? kind?.failing(condition, totals, criteria) ?? unknown
  );
}

const KEYS = ownKeys(conditionKinds);

/** The groups, or the events, that a condition speaks of. */
export function namedBy({ node }: Condition, what: 'group' | 'event'): Located<string>[] {
  return namedIn(node, KEYS, what);
}
