import { bilingual } from '../../base/locale.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import { ofKind } from '../comparing/terms.ts';
import { amongSaid, verdictsSaid } from '../verdicts.ts';
import type { BacktestTerms } from './backtest-terms.ts';

/** In one sentence for each kind how many would have gone up and down: what is read to the Council first. */
export function summary({ backtest, locale }: BacktestTerms): Text[] {
  const { period, rows, criteria } = backtest;
  const words = WORDS[locale];
  const name = period.kind.words[locale].name(period);
  if (backtest.weeks.length === 0) return [paragraph(words.noScores(name))];
  if (rows.length === 0) return [paragraph(words.nobody(name))];
  const tried = criteria.appliesTo.kind;
  return [tried, tried === 'unit' ? ('member' as const) : ('unit' as const)].flatMap((kind): Text[] => {
    const own = ofKind(rows, kind);
    if (own.length === 0) return [];
    const among = amongSaid(own.length, kind, locale);
    const isCompared = own.some(({ change }) => change !== undefined);
    const said = verdictsSaid(own, kind, isCompared, locale);
    return [paragraph(kind === tried ? words.tried(name, among, said) : words.moved(among, said))];
  });
}

const WORDS = bilingual({
  vi: {
    /** Of those whom it touches though another scale is theirs: units by their members, heads by their units. */
    moved: (among: string, said: string) => `Kéo theo ${among} chấm theo thang khác: ${said}.`,
    tried: (period: string, among: string, said: string) =>
      `Nếu ${period} chấm theo bản này thì trong ${among}: ${said}.`,
    noScores: (period: string) => `Chưa có tệp điểm nào của ${period} để chấm thử.`,
    nobody: (period: string) => `Trong ${period} bản này không áp dụng cho ai.`,
  },
  en: {
    moved: (among, said) => `It touches ${among} of another scale as well: ${said}.`,
    tried: (period, among, said) => `Scored by this edition, ${period}: of ${among} ${said}.`,
    noScores: (period) => `There is no scores file of ${period} to try it on.`,
    nobody: (period) => `In ${period} this edition applies to nobody.`,
  },
});
