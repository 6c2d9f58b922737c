import type { Words } from '../base/locale.ts';
import type { DecidedResult } from '../model/decision.ts';
import { levelNamed } from '../model/level-names.ts';
import type { Result } from '../scoring/result.ts';
import type { RolledPeriod } from '../scoring/rollup/rolled-period.ts';

/** What was decided about somebody, and the result it was decided over; nobody's where the list has no such row. */
export interface DecidedIn {
  readonly decided: DecidedResult;
  readonly result: Result | undefined;
}

/** Every decision on a period's levels that is no longer an “…”. */
export function decidedIn({ decision, notable }: RolledPeriod): DecidedIn[] {
  const given = decision?.results.filter(({ level }) => level) ?? [];
  return given.map((decided) => ({
    decided,
    result: notable.find(({ subject }) => subject.kind === decided.kind && subject.id === decided.subject.value),
  }));
}

/** A level as tables call it. */
export function levelIn({ rules }: RolledPeriod, id: string): Words {
  return levelNamed(id, rules.levels);
}
