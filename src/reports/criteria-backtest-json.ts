import type { BacktestRow } from '../answers/backtest/rows.ts';
import type { Backtest } from '../answers/backtest.ts';
import { Exact } from '../base/exact.ts';
import { pointsJson, withNumbers } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import { escapedJson } from '../base/visible.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import { ofKind } from './backtest/backtest-terms.ts';
import { habitOf } from './backtest/criteria.ts';
import { talliesOf } from './backtest/distribution.ts';
import { moverName } from './backtest/moves.ts';
import { editionJson } from './criteria-diff-json.ts';
import { reasonJson } from './reason-json.ts';

/** `emul criteria backtest --json`; its shape is `schemas/output/criteria-backtest.schema.json`. */
export function criteriaBacktestJson(backtest: Backtest, locale: Locale, version: string): string {
  const { period, criteria, rules, rows, largest, observed, weeks, rescaling } = backtest;
  const levels = rules.levels.map(({ id }) => id.value);
  const kinds = (of: (rows: readonly BacktestRow[]) => object) => ({
    member: of(ofKind(rows, 'member')),
    unit: of(ofKind(rows, 'unit')),
  });
  const report = {
    emul: version,
    report: 'criteria-backtest',
    period: { id: period.id, kind: period.kind.id, from: period.from, to: period.to },
    criteria: editionJson(criteria),
    replaces: [...observed.replaced].map(editionJson),
    regulation: rules.regulation.id.value,
    rescaled: rescaling === 'in-proportion',
    weeks: weeks.map(({ id }) => id),
    summary: kinds(verdictsOf),
    distribution: kinds((own) => distributionJson(own, levels)),
    results: rows.map((row) => rowJson(row, locale)),
    largest: largest.map(({ subject }) => ({ kind: subject.kind, id: subject.id })),
    criteriaSeen: [...observed.criteria.values()].map((seen) => ({
      id: seen.criterion.id.value,
      sheets: seen.sheets,
      full: seen.full,
      lowest: pointsJson(seen.low),
      highest: pointsJson(seen.high),
      habit: habitOf(seen) ?? null,
    })),
    lacks: observed.lacks.map(({ criterion, why, sheets, who }) => ({
      id: criterion.id.value,
      why,
      sheets,
      subjects: who.size,
    })),
  };
  return escapedJson(withNumbers(`${JSON.stringify(report, null, 2)}\n`));
}

const VERDICTS = ['up', 'down', 'same', 'needs-person', 'only-before', 'only-after', 'not-rated'] as const;

function verdictsOf(rows: readonly BacktestRow[]): object {
  return Object.fromEntries(VERDICTS.map((one) => [one, rows.filter(({ verdict }) => verdict === one).length]));
}

function distributionJson(rows: readonly BacktestRow[], levels: readonly string[]): object {
  const tallies = talliesOf(rows, levels);
  return Object.fromEntries(tallies.map(({ id, before, after }) => [id, { before, after }]));
}

function rowJson(row: BacktestRow, locale: Locale): object {
  const { subject, before, after, verdict, levels, change, seen } = row;
  const { kind, id, name, unit } = subject;
  return {
    subject: { kind, id, name, unit: unit ?? null },
    verdict,
    before: sideJson(before, locale),
    after: verdict === 'needs-person' ? null : sideJson(after, locale),
    levels,
    change: change ? pointsJson(change) : null,
    compared: seen.compared,
    lacking: seen.lacking,
    causes: [...seen.moved].map(([mover, points]) => ({
      of: moverName(mover, 'en'),
      ...pointsJson(points.over(Exact.whole(seen.compared))),
    })),
    down: seen.levels.down,
    up: seen.levels.up,
  };
}

function sideJson(result: RankedResult | undefined, locale: Locale): object | null {
  if (!result) return null;
  const reasons = result.reasons.map((reason) => reasonJson(reason, locale));
  return { ...pointsJson(result.points), level: result.level ?? null, reasons };
}
