import { describe, expect, test } from 'vitest';
import { inCopyOf, type Office, type Row } from './exports.ts';

interface Printed {
  readonly results: readonly {
    readonly subject: { readonly kind: string; readonly id: string; readonly unit: string | null };
    readonly status: string;
    readonly points: number | null;
    readonly exact?: string;
    readonly level: string | null;
    readonly computedLevel: string | null;
    readonly rank: number | null;
    readonly tied: boolean;
    readonly reasons: readonly { readonly id: string }[];
  }[];
  readonly quotas?: readonly {
    readonly id: string;
    readonly scope: string;
    readonly unit?: string;
    readonly group?: string;
    readonly base: number;
    readonly limit: number;
    readonly count: number;
    readonly over: number;
    readonly cut: readonly {
      readonly subject: { readonly kind: string; readonly id: string };
      readonly aboveCut: boolean;
      readonly tied: boolean;
    }[];
  }[];
  readonly seal?: { readonly code: string };
}

/** What the tables of an export say of a period, as `emul classify --json` would. */
function saidOf(period: string, rows: readonly Row[]) {
  return rows
    .filter((row) => row['period'] === period)
    .map(({ subject, kind, unit, status, points, points_exact, level, computed_level, rank, is_tied, reasons }) => [
      kind,
      subject,
      unit,
      status,
      points,
      points_exact,
      level,
      computed_level,
      rank,
      is_tied,
      reasons,
    ]);
}

function printed({ results }: Printed) {
  return results.map(({ subject, status, points, exact, level, computedLevel, rank, tied, reasons }) => [
    subject.kind,
    subject.id,
    subject.unit,
    status,
    points,
    points === null ? null : (exact ?? String(points)),
    level,
    computedLevel,
    rank,
    tied,
    reasons.map(({ id }) => id).join(';') || null,
  ]);
}

/** What a row of results says of places, without a look at another table. */
function placesOf({ quota_places, is_within_quotas }: Row) {
  return { quota_places, is_within_quotas };
}

function placesSaid({ quotas = [] }: Printed, { kind, subject: whose }: Row) {
  const own = quotas.flatMap(({ id, scope, unit, group, limit, cut }) =>
    cut.flatMap(({ subject, aboveCut }, i) =>
      subject.id === whose && subject.kind === kind
        ? [{ aboveCut, text: `${id} ${scope} ${unit ?? group ?? 'agency'} ${i + 1}/${limit}` }]
        : [],
    ),
  );
  return {
    quota_places: own.map(({ text }) => text).join(';') || null,
    is_within_quotas: own.length > 0 ? own.every(({ aboveCut }) => aboveCut) : null,
  };
}

async function agrees(office: Office): Promise<number> {
  const { code } = await office.does('export', '-o', 'out', '--audience', 'full', '--format', 'ndjson', '-q');
  expect(code).toBe(0);
  const results = office.rows('out', 'results');
  const quotas = office.rows('out', 'quotas');
  const places = office.rows('out', 'places');
  const periods = office.rows('out', 'periods');
  for (const { period, seal_code } of periods) {
    const answer = await office.json<Printed>('classify', String(period));
    expect(saidOf(String(period), results), String(period)).toEqual(printed(answer));
    expect(seal_code, String(period)).toBe(answer.seal?.code ?? null);
    const { regulation, is_draft, seal } = periods.find((row) => row['period'] === period) ?? {};
    for (const row of results.filter((result) => result['period'] === period)) {
      expect(row, `${period} ${row['subject']}`).toMatchObject({ regulation, is_draft, seal, seal_code });
      expect(placesOf(row), `${period} ${row['subject']}`).toEqual(placesSaid(answer, row));
    }
    const own = quotas.filter((row) => row['period'] === period);
    expect(
      own.map(({ quota, scope, scope_id, counted_on, at_most, holding, too_many }) => [
        quota,
        scope,
        scope_id,
        counted_on,
        at_most,
        holding,
        too_many,
      ]),
      String(period),
    ).toEqual(
      (answer.quotas ?? []).map(({ id, scope, unit, group, base, limit, count, over }) => [
        id,
        scope,
        unit ?? group ?? 'agency',
        base,
        limit,
        count,
        over,
      ]),
    );
    expect(
      places
        .filter((row) => row['period'] === period)
        .map(({ subject, is_above_cut, is_tied }) => [subject, is_above_cut, is_tied]),
      String(period),
    ).toEqual(
      (answer.quotas ?? []).flatMap(({ cut }) =>
        cut.map(({ subject, aboveCut, tied }) => [subject.id, aboveCut, tied]),
      ),
    );
  }
  return periods.length;
}

describe('every period of an export says what emul classify says of it', () => {
  test.each([
    ['example', 53],
    ['example-closed', 53],
    ['example-month', 13],
    ['example-2026', 16],
  ])('%s', async (example, periods) => {
    expect(await inCopyOf(example, agrees)).toBe(periods);
  });
});
