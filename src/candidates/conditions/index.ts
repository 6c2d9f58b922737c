import type { AwardCondition } from '../../model/award.ts';
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
  commended,
  any(awardConditionKindOf),
];

const byId = new Map(awardConditionKinds.map((kind) => [kind.id, kind]));

/** The kind a condition names; the schema has ruled out others. */
export function awardConditionKindOf(condition: AwardCondition): AwardConditionKind {
  const kind = byId.get(condition.kind.value);
  if (!kind) throw new Error(`no kind of condition is called ${condition.kind.value}`);
  return kind;
}

/** A condition with what it found for somebody. */
export function workingOf(condition: AwardCondition, about: About, evidence: Evidence): ConditionWorking {
  return worked(awardConditionKindOf(condition), condition, about, evidence);
}
