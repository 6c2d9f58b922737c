import { type Award, type AwardCondition, allConditions } from '../../model/award.ts';
import { type Key, namedIn } from '../../model/key.ts';
import type { Located } from '../../source/located.ts';
import type { Evidence } from '../evidence.ts';
import { any } from './any.ts';
import { commended } from './commended.ts';
import { type About, type AwardConditionKind, type ConditionWorking, worked } from './condition-kind.ts';
import { discipline } from './discipline.ts';
import { everyone } from './everyone.ts';
import { held } from './held.ts';
import { level } from './level.ts';
import { members } from './members.ts';
import { pending } from './pending.ts';
import { petition } from './petition.ts';
import { points } from './points.ts';
import { practice } from './practice.ts';
import { qualifies } from './qualifies.ts';
import { registered } from './registered.ts';
import { service } from './service.ts';
import { share } from './share.ts';

/** Every kind of condition an award may have. */
export const awardConditionKinds: readonly AwardConditionKind[] = [
  level,
  points,
  share,
  registered,
  qualifies,
  held,
  practice,
  discipline,
  members,
  everyone,
  service,
  pending,
  petition,
  commended,
  any(awardConditionKindOf),
];

const byId = new Map(awardConditionKinds.map((kind) => [kind.id, kind]));

/** The kind a condition names, if there is such a kind. */
export function knownConditionKind(condition: AwardCondition): AwardConditionKind | undefined {
  return byId.get(condition.kind.value);
}

/** The kind a condition names; the schema has ruled out others. */
export function awardConditionKindOf(condition: AwardCondition): AwardConditionKind {
  const kind = knownConditionKind(condition);
  if (!kind) throw new Error(`no kind of condition is called ${condition.kind.value}`);
  return kind;
}

/** A condition with what it found for somebody. */
export function workingOf(condition: AwardCondition, about: About, evidence: Evidence): ConditionWorking {
  return worked(awardConditionKindOf(condition), condition, about, evidence);
}

/** Whether some award asks for what only the parts of the parts show. */
export function lookInside(awards: readonly Award[]): boolean {
  return awards.some(({ when }) => allConditions(when).some((condition) => knownConditionKind(condition)?.looksInside));
}

/** The levels, or the awards, that the conditions of an award name. */
export function namedByConditions({ when }: Award, what: 'level' | 'award'): Located<string>[] {
  return allConditions(when).flatMap((condition) => {
    const keys: readonly Key[] = knownConditionKind(condition)?.written.keys ?? [];
    return namedIn(condition.node, keys, what);
  });
}

/** What an award waits for: the awards that its conditions look at in this period, and the base of its quota. What was held in earlier years waits for nothing (rule 47). */
export function awaitedBy({ when, kind, quota }: Award): Located<string>[] {
  const others = allConditions(when).map((condition) => knownConditionKind(condition)?.other?.(condition, kind));
  const awaited = others.flatMap((award) => (award?.isAwaited && award.award) || []);
  return quota ? [...awaited, quota.of] : awaited;
}
