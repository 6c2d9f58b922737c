import { Exact } from '../../base/exact.ts';
import { bilingual } from '../../base/locale.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import { figure, type Prose, prose, strung } from '../../documents/prose.ts';
import type { Part } from '../../scoring/rollup/rollup-working.ts';
import { methodInWords } from '../method-words.ts';
import { partsOpened, resultInShort } from '../workings/results.ts';
import { sumLine } from '../workings/sum-line.ts';
import { figured } from '../workings/sums.ts';
import { exactly } from './exact-words.ts';
import { type ExplainTerms, nameOf, readerOf } from './explain-terms.ts';

/** “Điểm: (91,5 + 92,25 + 87,5) : 3 = 271,25 : 3 = 90,4166…”, with what a method leaves out. */
export function formula(terms: ExplainTerms): Text[] {
  const { working } = terms.result;
  if (!working?.outcome) return [];
  const { locale } = terms;
  const words = WORDS[locale];
  const method = methodInWords(working.block)?.[locale] ?? '';
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
    paragraph(prose`${words.points}: ${sum}.`),
    paragraph(prose`${strung([`${words.method}: ${method}`, ...left], '; ')}.`),
  ];
}

function partValue({ period, result }: Part, terms: ExplainTerms): Prose {
  const points = exactly(result?.points ?? Exact.zero, terms.locale);
  const opened = () => (result ? resultInShort(result, terms.locale) : { text: points });
  return prose`${nameOf(period, terms)} (${figure(points, opened)})`;
}

const WORDS = bilingual({
  vi: { points: 'Điểm', method: 'Cách tính', dropped: (parts: Prose) => prose`không tính ${parts}` },
  en: { points: 'Points', method: 'Method', dropped: (parts) => prose`left out: ${parts}` },
});
