import type { BacktestRow } from '../../answers/criteria/backtest/rows.ts';
import type { Words } from '../../base/locale.ts';
import { paperCount } from '../../base/number-words.ts';
import type { Text } from '../../documents/document.ts';
import { type BacktestTerms, ofKind } from './backtest-terms.ts';

/** In one sentence for each kind how many would have gone up and down: what is read to the Council first. */
export function summary({ backtest, locale }: BacktestTerms): Text[] {
  const { period, rows, criteria } = backtest;
  const words = WORDS[locale];
  const name = period.kind.words[locale].name(period);
  if (backtest.weeks.length === 0) return [{ kind: 'paragraph', text: words.noScores(name) }];
  if (rows.length === 0) return [{ kind: 'paragraph', text: words.nobody(name) }];
  const tried = criteria.appliesTo.kind;
  return [tried, tried === 'unit' ? ('member' as const) : ('unit' as const)].flatMap((kind): Text[] => {
    const own = ofKind(rows, kind);
    if (own.length === 0) return [];
    const among = words.among[kind](own.length);
    const said = verdicts(own, kind, words).join(', ');
    return [{ kind: 'paragraph', text: kind === tried ? words.tried(name, among, said) : words.moved(among, said) }];
  });
}

/** That nobody goes up or down is news only where somebody could be compared. */
function verdicts(own: readonly BacktestRow[], kind: 'unit' | 'member', words: SummaryWords): string[] {
  const isCompared = own.some(({ change }) => change !== undefined);
  return VERDICTS.flatMap((verdict) => {
    const count = own.filter((row) => row.verdict === verdict).length;
    const isTold = count > 0 || (isCompared && (verdict === 'up' || verdict === 'down'));
    return isTold ? [words[verdict](count === 0 ? words.none[kind] : words.count[kind](count))] : [];
  });
}

/** In the order in which they are read out. */
const VERDICTS = ['up', 'down', 'same', 'needs-person', 'only-before', 'only-after', 'not-rated'] as const;

interface SummaryWords extends Readonly<Record<BacktestRow['verdict'], (count: string) => string>> {
  tried(period: string, among: string, said: string): string;
  /** Of those whom it touches though another scale is theirs: units by their members, heads by their units. */
  moved(among: string, said: string): string;
  noScores(period: string): string;
  nobody(period: string): string;
  readonly none: Readonly<Record<'unit' | 'member', string>>;
  readonly count: Readonly<Record<'unit' | 'member', (count: number) => string>>;
  readonly among: Readonly<Record<'unit' | 'member', (count: number) => string>>;
}

const WORDS: Words<SummaryWords> = {
  vi: {
    moved: (among, said) => `Kéo theo ${among} chấm theo thang khác: ${said}.`,
    tried: (period, among, said) => `Nếu ${period} chấm theo bản này thì trong ${among}: ${said}.`,
    noScores: (period) => `Chưa có tệp điểm nào của ${period} để chấm thử.`,
    nobody: (period) => `Trong ${period} bản này không áp dụng cho ai.`,
    none: { member: 'không ai', unit: 'không tập thể nào' },
    count: {
      member: (count) => `${paperCount(count)} người`,
      unit: (count) => `${paperCount(count)} tập thể`,
    },
    among: {
      member: (count) => `${paperCount(count)} cá nhân`,
      unit: (count) => `${paperCount(count)} tập thể`,
    },
    up: (count) => `${count} lên mức`,
    down: (count) => `${count} xuống mức`,
    same: (count) => `${count} giữ nguyên mức`,
    'needs-person': (count) => `${count} chưa nói được vì phiếu cũ thiếu điểm mà bản này cần`,
    'only-before': (count) => `${count} không còn được xếp loại`,
    'only-after': (count) => `${count} trước không xếp loại nay có`,
    'not-rated': (count) => `${count} không xếp loại cả hai bên`,
  },
  en: {
    moved: (among, said) => `It touches ${among} of another scale as well: ${said}.`,
    tried: (period, among, said) => `Scored by this edition, ${period}: of ${among} ${said}.`,
    noScores: (period) => `There is no scores file of ${period} to try it on.`,
    nobody: (period) => `In ${period} this edition applies to nobody.`,
    none: { member: 'nobody', unit: 'none' },
    count: { member: String, unit: String },
    among: {
      member: (count) => (count === 1 ? '1 person' : `${count} people`),
      unit: (count) => (count === 1 ? '1 unit' : `${count} units`),
    },
    up: (count) => `${count} up a level`,
    down: (count) => `${count} down`,
    same: (count) => `${count} the same`,
    'needs-person': (count) => `${count} cannot be told, since the old sheets lack what this edition asks for`,
    'only-before': (count) => `${count} no longer rated`,
    'only-after': (count) => `${count} rated that were not`,
    'not-rated': (count) => `${count} not rated on either side`,
  },
};
