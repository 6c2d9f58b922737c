import { actedOn } from './acts.ts';
import { kindOf } from './days.ts';
import type { Office } from './office.ts';
import { dueIn } from './reads.ts';
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
  const rows = isBase
    ? withoutHidden(office, period, rowsOf(office, period))
    : rolledOf(office, period, (part) => resultsOf(office, part));
  const results = actedOn(office, period, rows);
  kept.set(period, results);
  return results;
}

/** Over a hidden scale there are no points (rule 66). */
function withoutHidden(office: Office, period: string, rows: Results): Results {
  const { scales } = dueIn(office, period);
  const isHidden = (subject: string) => scales.get(subject)?.shown === false;
  return new Map([...rows].map(([subject, row]) => [subject, isHidden(subject) ? { ...row, points: undefined } : row]));
}
