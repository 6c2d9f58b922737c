import type { Words } from '../base/locale.ts';
import type { Criteria } from '../model/criteria.ts';
import { failing } from '../scoring/conditions/index.ts';
import { unreached } from '../scoring/level.ts';
import type { Reason } from '../scoring/reason.ts';
import type { Working } from '../scoring/working.ts';

/** A level that was worked out, and how. */
export interface WorkedLevel {
  readonly byConditions: string;
  readonly level: string;
  readonly reasons: readonly Reason[];
  readonly working: Working;
}

/** Why a level is not the one that somebody expected: the cap, or the condition, that decided it. */
export function levelExplained(expected: string, worked: WorkedLevel, criteria: Criteria): Words {
  const { byConditions, level, reasons, working } = worked;
  const [cap] = reasons;
  if (expected === byConditions && level !== byConditions && cap) return cap.words;
  const missed = unreached(criteria.rungs, working).find(({ rung }) => rung.level.value === expected);
  const [failed] = missed?.failed ?? [];
  if (failed) return failing(failed, working, criteria);
  return { vi: `đủ mọi điều kiện của mức “${byConditions}”`, en: `everything that “${byConditions}” asks for holds` };
}
