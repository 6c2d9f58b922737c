import { kindOf } from './days.ts';
import { isUnit, type Level, named, type Office } from './office.ts';
import { type QuotaTold, quotasOf } from './quotas.ts';
import { dueIn } from './reads.ts';
import { resultsOf } from './results.ts';
import type { Results, Row } from './sheets.ts';
import { unitIn } from './windows.ts';

/** A row as emul should tell it. */
export interface RowTold {
  readonly subject: string;
  readonly unit: string | undefined;
  readonly status: 'rated' | 'not-rated';
  readonly points: string | undefined;
  readonly level: Level | null;
  readonly computedLevel: Level | null;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly reasons: readonly string[];
}

export interface Told {
  readonly rows: readonly RowTold[];
  readonly quotas: readonly QuotaTold[];
}

/** What `score` or `classify` says of a period. */
export function toldOf(office: Office, period: string): Told {
  const results = inOrder(office, period, resultsOf(office, period));
  const rows = [...results].map(([subject, row]) => rowTold(office, period, subject, results, row));
  return { rows, quotas: quotasOf(office, period, results) };
}

/** Units, then members unit by unit, as the office lists them (rule 23). */
function inOrder(office: Office, period: string, results: Results): Results {
  const units = office.units.map(({ id }) => id);
  const at = (subject: string) => (isUnit(subject) ? -1 : units.indexOf(unitOn(office, period, subject) ?? ''));
  const listed = [...units.map((id) => named('unit', id)), ...office.members.map(({ id }) => id)];
  const order = listed.filter((subject) => results.has(subject)).toSorted((a, b) => at(a) - at(b));
  return new Map(order.map((subject) => [subject, results.get(subject) as Row]));
}

function rowTold(office: Office, period: string, subject: string, results: Results, row: Row): RowTold {
  const { points, level, computed, reasons } = row;
  const others = [...results].filter(([each]) => isUnit(each) === isUnit(subject)).map(([, other]) => other.points);
  const ranked = others.filter((other) => other !== undefined);
  return {
    subject,
    unit: isUnit(subject) ? subject.slice('unit '.length) : unitOn(office, period, subject),
    status: level ? 'rated' : 'not-rated',
    points: points?.toString(),
    level: level ?? null,
    computedLevel: computed ?? null,
    rank: points ? ranked.filter((other) => points.isLess(other)).length + 1 : null,
    tied: points ? ranked.filter((other) => points.is(other)).length > 1 : false,
    reasons: [...new Set(reasons)],
  };
}

/** Of a base period the unit of its deciding day. */
function unitOn(office: Office, period: string, subject: string): string | undefined {
  return kindOf(period) === office.base ? dueIn(office, period).at.get(subject)?.unit : unitIn(office, period, subject);
}
