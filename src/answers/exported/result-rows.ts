import { grouped } from '../../base/grouped.ts';
import type { Row } from '../../declared/tables/index.ts';
import { cutoffOf } from '../../model/cutoff.ts';
import { keyOf } from '../../model/due.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { PeriodRows } from '../each-period.ts';
import type { Put } from './tables-out.ts';

/** A period with its results, quotas and who stands where under these. */
export function putPeriod(rows: PeriodRows, workspace: Workspace, put: Put): void {
  const { period, rules, results, quotas, isDraft, seal } = rows;
  const basis = {
    regulation: rules.regulation.id.value,
    is_draft: isDraft,
    seal: seal?.seal.name,
    seal_code: seal?.code,
  };
  put('periods', {
    period: period.id,
    period_kind: period.kind.id,
    first_day: period.from,
    last_day: period.to,
    regulation_title: rules.regulation.title.value,
    is_base: rules.base === period.kind.id,
    cutoff: cutoffOf(period, workspace.settings)?.id,
    ...basis,
  });
  const places = placesIn(quotas);
  for (const result of results)
    put('results', {
      period: period.id,
      ...resultOf(result, places.get(keyOf(result.subject.kind, result.subject.id)) ?? []),
      ...basis,
    });
  for (const quota of quotas) putQuota(period.id, quota, put);
}

type ResultRow = Omit<Row<'results'>, 'period' | 'regulation' | 'is_draft' | 'seal' | 'seal_code'>;

function resultOf(result: RankedResult, places: readonly Place[]): ResultRow {
  const { subject, isRated, points, level, computedLevel, reasons, coverage, rank, isTied } = result;
  return {
    kind: subject.kind,
    subject: subject.id,
    unit: subject.unit,
    status: isRated ? 'rated' : 'not-rated',
    points,
    points_exact: points?.toString(),
    level,
    computed_level: computedLevel,
    reasons: joined(reasons.map(({ id }) => id)),
    rank,
    is_tied: isTied,
    parts_rated: coverage?.rated,
    parts: coverage?.base,
    is_within_quotas: places.length > 0 ? places.every(({ isAboveCut }) => isAboveCut) : undefined,
    quota_places: joined(places.map(({ said }) => said)),
  };
}

function joined(texts: readonly string[]): string | undefined {
  return texts.length > 0 ? texts.join(';') : undefined;
}

/** Where somebody stands under a quota, and how `results` says it. */
interface Place {
  readonly isAboveCut: boolean;
  readonly said: string;
}

function placesIn(quotas: readonly QuotaResult[]): ReadonlyMap<string, readonly Place[]> {
  const all = quotas.flatMap(({ quota, scope, of = AGENCY, limit, cut }) =>
    cut.map(({ result: { subject }, isAboveCut }, i) => ({
      key: keyOf(subject.kind, subject.id),
      isAboveCut,
      said: `${quota.id.value} ${scope} ${of} ${i + 1}/${limit}`,
    })),
  );
  return grouped(all, ({ key }) => key);
}

function putQuota(period: string, result: QuotaResult, put: Put): void {
  const { quota, scope, of = AGENCY, base, limit, count, over, cut } = result;
  const key = { period, quota: quota.id.value, scope, scope_id: of };
  put('quotas', { ...key, level: quota.level.value, counted_on: base, at_most: limit, holding: count, too_many: over });
  for (const [i, line] of cut.entries())
    put('places', {
      ...key,
      kind: line.result.subject.kind,
      subject: line.result.subject.id,
      ordinal: i + 1,
      is_above_cut: line.isAboveCut,
      is_tied: line.isTied,
    });
}

/** Of a quota that counts over the whole agency: a key has no empty column. */
const AGENCY = 'agency';
