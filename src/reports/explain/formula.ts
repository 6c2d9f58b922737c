import { Exact } from '../../base/exact.ts';
import type { Locale, Words } from '../../base/locale.ts';
import { asWritten, pointsInWords } from '../../base/number-words.ts';
import type { Text } from '../../documents/document.ts';
import { figure, type Prose, prose, strung } from '../../documents/prose.ts';
import type { Part, RollupWorking } from '../../scoring/rollup/rollup-working.ts';
import { methodInWords } from '../method-words.ts';
import { partsOpened, resultInShort } from '../workings/results.ts';
import { figured } from '../workings/sums.ts';
import { exactly, fractionOf } from './exact-words.ts';
import { nameOf, readerOf, type Terms } from './terms.ts';

/** “Điểm: (91,5 + 92,25 + 87,5) : 3 = 271,25 : 3 = 90,4166…”, with what a method leaves out. */
export function formula(terms: Terms): Text[] {
  const { working } = terms.result;
  if (!working?.outcome) return [];
  const { locale } = terms;
  const words = WORDS[locale];
  const method = methodInWords(working.block)[locale];
  const dropped = working.rated.filter((_, i) => !working.outcome?.counted.includes(i));
  const left =
    dropped.length > 0
      ? [
          words.dropped(
            strung(
              dropped.map((part) => partValue(part, terms)),
              ', ',
            ),
          ),
        ]
      : [];
  const sum = figured(sumLine(working, locale) ?? '', () => partsOpened(terms.result, readerOf(terms)));
  return [
    { kind: 'paragraph', text: prose`${words.points}: ${sum}.` },
    { kind: 'paragraph', text: prose`${strung([`${words.method}: ${method}`, ...left], '; ')}.` },
  ];
}

/** “(91,5 + 92,25 + 87,5) : 3 = 271,25 : 3 = 90,4166…”; nothing where no part is rated. */
export function sumLine({ rated, block, outcome }: RollupWorking, locale: Locale): string | undefined {
  if (!outcome) return undefined;
  const parts = outcome.counted.flatMap((place) => rated[place] ?? []);
  const value = outcome.unrounded ?? outcome.points;
  const hasWeights = block.points.weights.length > 0 && parts.some(({ weight }) => !weight.equals(Exact.one));
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

function partValue({ period, result }: Part, terms: Terms): Prose {
  const points = exactly(result?.points ?? Exact.zero, terms.locale);
  const opened = () => (result ? resultInShort(result, terms.locale) : { text: points });
  return prose`${nameOf(period, terms)} (${figure(points, opened)})`;
}

const EXACTLY: Words = { vi: 'đúng bằng', en: 'exactly' };
const ROUNDED: Words = { vi: 'làm tròn', en: 'rounded' };
const WORDS: Words<{ points: string; method: string; dropped(parts: Prose): Prose }> = {
  vi: { points: 'Điểm', method: 'Cách tính', dropped: (parts) => prose`không tính ${parts}` },
  en: { points: 'Points', method: 'Method', dropped: (parts) => prose`left out: ${parts}` },
};
