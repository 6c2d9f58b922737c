import { inBoth, type Words } from '../base/locale.ts';
import type { Sighting } from '../checking/check.ts';
import type { Result } from '../scoring/result.ts';
import type { RolledPeriod } from '../scoring/rollup/rolled-period.ts';

/** Whom a longer period leaves not rated for something that its regulation writes wrong. */
export interface LeftOut {
  readonly period: Words;
  readonly who: string;
  readonly others: number;
}

/** Everybody left not rated for one reason, told once, where it lies; not again where a part of the period tells it. */
export function leftOutFor(id: string, { period, notable }: RolledPeriod): Sighting<LeftOut>[] {
  const says = (result: Result | undefined) => result?.reasons.find((reason) => reason.id === id);
  const all = notable.filter((each) => says(each) && !each.working?.parts.some(({ result }) => says(result)));
  const [first] = all;
  const at = says(first)?.place;
  if (!first || !at) return [];
  const name = inBoth((locale) => period.kind.words[locale].name(period));
  return [{ at, facts: { period: name, who: first.subject.name, others: all.length - 1 } }];
}
