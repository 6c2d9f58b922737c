import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { Part, RollupWorking } from '../../scoring/rollup/rollup-working.ts';
import { exactly, fractionOf } from '../explain/exact-words.ts';

/** “(91,5 + 92,25 + 87,5) : 3 = 271,25 : 3 = 90,4166…”; nothing where no part is rated. */
export function sumLine({ rated, block, outcome }: RollupWorking, locale: Locale): string | undefined {
  if (!outcome) return undefined;
  const parts = outcome.counted.flatMap((place) => rated[place] ?? []);
  const value = outcome.unrounded ?? outcome.points;
  const hasWeights =
    block.points !== undefined &&
    block.points.weights.length > 0 &&
    parts.some(({ weight }) => !weight.equals(Exact.one));
  const terms = parts.map((part) => termOf(part, hasWeights, locale)).join(' + ');
  const steps = stepsOf(terms, parts.length, outcome.divisor, value, locale);
  const fraction = fractionOf(value);
  const exact = fraction ? ` (${EXACTLY[locale]} ${fraction})` : '';
  const rounded = outcome.unrounded ? `, ${ROUNDED[locale]} ${pointsInWords(outcome.points, locale)}` : '';
  return `${steps}${exact}${rounded}`;
}

function termOf({ result, weight }: Part, hasWeights: boolean, locale: Locale): string {
  const points = exactly(result?.points ?? Exact.zero, locale);
  return hasWeights ? `${points} × ${asWritten(weight, locale)}` : points;
}

function stepsOf(terms: string, count: number, divisor: Exact | undefined, value: Exact, locale: Locale): string {
  const end = exactly(value, locale);
  if (!divisor || divisor.equals(Exact.one)) return terms === end ? end : `${terms} = ${end}`;
  const by = asWritten(divisor, locale);
  const sum = exactly(value.times(divisor), locale);
  const bracketed = count > 1 ? `(${terms})` : terms;
  return bracketed === sum ? `${sum} : ${by} = ${end}` : `${bracketed} : ${by} = ${sum} : ${by} = ${end}`;
}

const EXACTLY: Words = { vi: 'đúng bằng', en: 'exactly' };
const ROUNDED: Words = { vi: 'làm tròn', en: 'rounded' };
