import type { BacktestRow } from '../answers/criteria/backtest/rows.ts';
import type { Backtest } from '../answers/criteria/backtest.ts';
import { Exact } from '../base/exact.ts';
import { pointsJson } from '../base/exact-json.ts';
import type { Locale } from '../base/locale.ts';
import type { Output } from '../declared/outputs/index.ts';
import type { RankedResult } from '../scoring/rollup/ranked-results.ts';
import { habitOf } from './backtest/criteria.ts';
import { talliesOf } from './backtest/distribution.ts';
import { moverName } from './backtest/moves.ts';
import { ofKind } from './comparing/terms.ts';
import { editionJson } from './criteria-diff-json.ts';
import { outputText } from './output-text.ts';
import { reasonJson } from './reason-json.ts';
import { periodJson } from './value-json.ts';

type Told = Output<'criteria-backtest'>;
type Row = Told['results'][number];

/** `emul criteria backtest --json`. */
export function criteriaBacktestJson(backtest: Backtest, locale: Locale, version: string): string {
  const { period, criteria, rules, rows, largest, observed, weeks, rescaling } = backtest;
  const levels = rules.levels.map(({ id }) => id.value);
  const kinds = <T>(of: (rows: readonly BacktestRow[]) => T) => ({
    member: of(ofKind(rows, 'member')),
    unit: of(ofKind(rows, 'unit')),
  });
  return outputText('criteria-backtest', version, {
    period: periodJson(period),
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
  });
}

const VERDICTS = ['up', 'down', 'same', 'needs-person', 'only-before', 'only-after', 'not-rated'] as const;

function verdictsOf(rows: readonly BacktestRow[]): Told['summary']['member'] {
  return Object.fromEntries(
    VERDICTS.map((each) => [each, rows.filter(({ verdict }) => verdict === each).length]),
  ) as Record<(typeof VERDICTS)[number], number>;
}

function distributionJson(rows: readonly BacktestRow[], levels: readonly string[]): Told['distribution']['member'] {
  const tallies = talliesOf(rows, levels);
  return Object.fromEntries(tallies.map(({ id, before, after }) => [id, { before, after }]));
}

function rowJson(row: BacktestRow, locale: Locale): Row {
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

function sideJson(result: RankedResult | undefined, locale: Locale): Row['before'] {
  if (!result) return null;
  const reasons = result.reasons.map((reason) => reasonJson(reason, locale));
  return { ...pointsJson(result.points), level: result.level ?? null, reasons };
}
