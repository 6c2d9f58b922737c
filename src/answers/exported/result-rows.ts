import { cutoffOf } from '../../model/cutoff.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { QuotaResult } from '../../scoring/quotas/quota-result.ts';
import type { RankedResult } from '../../scoring/rollup/ranked-results.ts';
import type { PeriodRows } from '../each-period.ts';
import type { Put } from './tables-out.ts';

/** A period with its results, quotas and who stands where under these. */
export function putPeriod(
  { period, rules, results, quotas, isDraft, seal }: PeriodRows,
  workspace: Workspace,
  put: Put,
): void {
  put('periods', {
    period: period.id,
    period_kind: period.kind.id,
    first_day: period.from,
    last_day: period.to,
    regulation: rules.regulation.id.value,
    is_base: rules.base === period.kind.id,
    is_draft: isDraft,
    cutoff: cutoffOf(period, workspace.settings)?.id,
    seal: seal?.seal.name,
    seal_code: seal?.code,
  });
  for (const result of results) putResult(period.id, result, put);
  for (const quota of quotas) putQuota(period.id, quota, put);
}

function putResult(period: string, result: RankedResult, put: Put): void {
  const { subject, isRated, reasons, coverage, rank, isTied } = result;
  put('results', {
    period,
    kind: subject.kind,
    subject: subject.id,
    unit: subject.unit,
    is_rated: isRated,
    points: result.points,
    points_exact: result.points?.toString(),
    level: result.level,
    computed_level: result.computedLevel,
    reasons: reasons.length > 0 ? reasons.map(({ id }) => id).join(';') : undefined,
    rank,
    is_tied: isTied,
    parts_rated: coverage?.rated,
    parts: coverage?.base,
  });
}

function putQuota(period: string, result: QuotaResult, put: Put): void {
  const { quota, scope, base, limit, count, over } = result;
  const key = { period, quota: quota.id.value, scope, scope_id: result.of ?? AGENCY };
  put('quotas', { ...key, level: quota.level.value, counted_on: base, at_most: limit, holding: count, too_many: over });
  for (const [
    i,
    {
      result: { subject },
      isAboveCut,
      isTied,
    },
  ] of result.cut.entries())
    put('places', {
      ...key,
      kind: subject.kind,
      subject: subject.id,
      ordinal: i + 1,
      is_above_cut: isAboveCut,
      is_tied: isTied,
    });
}

/** Of a quota that counts over the whole agency: a key has no empty column. */
const AGENCY = 'agency';
