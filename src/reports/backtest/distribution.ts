import type { BacktestRow } from '../../answers/criteria/backtest/rows.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Cell, Column, Row, Table } from '../../documents/table.ts';
import { BLANK, count, left, right, rowOf, text } from '../../documents/table.ts';
import { ofKind } from '../comparing/terms.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** How many stand at each level before and after. */
export interface Tally {
  /** A level's id, `not-rated` or `needs-person`. */
  readonly id: string;
  readonly before: number;
  readonly after: number;
}

/** Every level of the regulation, even at 0, then who is not rated and who needs a person: both sides add up to the rows. */
export function talliesOf(rows: readonly BacktestRow[], levels: readonly string[]): Tally[] {
  const at = (level: string | undefined, side: 'before' | 'after') =>
    rows.filter((row) => (side === 'before' || row.verdict !== 'needs-person') && row[side]?.level === level).length;
  const lacking = rows.filter(({ verdict }) => verdict === 'needs-person').length;
  return [
    ...levels.map((id) => ({ id, before: at(id, 'before'), after: at(id, 'after') })),
    { id: 'not-rated', before: at(undefined, 'before'), after: at(undefined, 'after') },
    { id: 'needs-person', before: 0, after: lacking },
  ];
}

/** The levels of those whom the edition scores; a line at zero on both sides is told of levels alone. */
export function distribution({ backtest, locale, levelName }: BacktestTerms): Table[] {
  const words = WORDS[locale];
  const levels = backtest.rules.levels.map(({ id }) => id.value);
  const own = ofKind(backtest.rows, backtest.criteria.appliesTo.kind);
  if (own.length === 0) return [];
  const tallies = talliesOf(own, levels).filter(({ id, before, after }) => levels.includes(id) || before + after > 0);
  const isOpen = tallies.some(({ id }) => id === 'needs-person');
  const called = tallies.map((tally) => ({ ...tally, name: nameOf(tally.id, levelName, locale) }));
  return [{ kind: 'table', columns: tallyColumns(words, locale), rows: called.map((each) => tallyRow(each, isOpen)) }];
}

/** What stands over such rows. */
export function tallyColumns(sides: Readonly<Record<'before' | 'after', string>>, locale: Locale): Column[] {
  const { level, change } = WORDS[locale];
  return [left(level), right(sides.before), right(sides.after), right(change)];
}

function nameOf(id: string, levelName: (id: string) => string, locale: Locale): string {
  const words = WORDS[locale];
  return id === 'not-rated' || id === 'needs-person' ? words[id] : levelName(id);
}

/** While somebody needs a person, the two sides are not of the same people, and no difference is told. */
export function tallyRow({ name, before, after }: Omit<Tally, 'id'> & { readonly name: string }, isOpen = false): Row {
  const change = after - before;
  const changed: Cell =
    change === 0 || isOpen ? BLANK : { kind: 'number', value: Exact.whole(change), places: 0, isChange: true };
  return rowOf([text(name), count(before), count(after), changed]);
}

const WORDS = bilingual({
  vi: {
    level: 'Mức xếp loại',
    before: 'Đang áp dụng',
    after: 'Bản này',
    change: 'Tăng, giảm',
    'not-rated': 'Không xếp loại',
    'needs-person': 'Cần người xem',
  },
  en: {
    level: 'Level',
    before: 'In force',
    after: 'This edition',
    change: 'Change',
    'not-rated': 'Not rated',
    'needs-person': 'Needs a person',
  },
});
