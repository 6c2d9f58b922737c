import type { BacktestRow } from '../../answers/criteria/backtest/rows.ts';
import type { Backtest } from '../../answers/criteria/backtest.ts';
import type { Exact } from '../../base/exact.ts';
import type { Locale } from '../../base/locale.ts';
import { placesIn } from '../../documents/places.ts';
import { type Condition, isOnPoints } from '../../model/condition.ts';
import { levelNamed } from '../../model/level-names.ts';
import { isWithin } from '../../scoring/bounds.ts';
import { named } from '../person-words.ts';

/** What every part of the paper is written from. */
export interface BacktestTerms {
  readonly backtest: Backtest;
  readonly locale: Locale;
  /** In how many places totals stand, so that none seems to be on the other side of a bound. */
  readonly places: number;
  levelName(id: string): string;
  /** “Bà Đàng Thị Kim Chi”. */
  nameOf(row: BacktestRow): string;
}

export function termsOf(backtest: Backtest, locale: Locale): BacktestTerms {
  const { rules, workspace } = backtest;
  return {
    backtest,
    locale,
    places: placesOf(backtest),
    levelName: (id) => levelNamed(id, rules.levels)[locale],
    nameOf: ({ subject }) => named(subject, workspace.organization, locale) ?? subject.name,
  };
}

function placesOf({ rows, rules, period, observed, criteria }: Backtest): number {
  const rungs = [
    ...(rules.blocks.get(period.kind.id)?.rungs ?? []),
    ...[...observed.replaced, criteria].flatMap((each) => each.rungs),
  ];
  const bounds: Condition[] = rungs.flatMap(({ when }) => when.filter(isOnPoints));
  const values: Exact[] = rows.flatMap(({ before, after }) => [before?.points ?? [], after?.points ?? []].flat());
  return placesIn(values, (exact, printed) =>
    bounds.every((condition) => isWithin(exact, condition) === isWithin(printed, condition)),
  );
}
