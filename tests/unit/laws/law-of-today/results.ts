import { actedOn } from './acts.ts';
import { kindOf } from './days.ts';
import type { Office } from './office.ts';
import { rolledOf } from './rolled.ts';
import { type Results, rowsOf } from './sheets.ts';

const KEPT = new WeakMap<Office, Map<string, Results>>();

/** Everybody in the list of a period, after service, gates and decisions. */
export function resultsOf(office: Office, period: string): Results {
  const kept = KEPT.get(office) ?? new Map<string, Results>();
  KEPT.set(office, kept);
  const known = kept.get(period);
  if (known) return known;
  const isBase = kindOf(period) === office.base;
  const rows = isBase ? rowsOf(office, period) : rolledOf(office, period, (part) => resultsOf(office, part));
  const results = actedOn(office, period, rows);
  kept.set(period, results);
  return results;
}
