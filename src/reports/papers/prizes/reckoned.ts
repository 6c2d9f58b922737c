import { bilingual, type Locale } from '../../../base/locale.ts';
import type { Block } from '../../../documents/document.ts';
import { placeIn } from '../../place-in.ts';
import { stepsInWords } from '../prize-words.ts';
import type { Granted } from './granted.ts';

/** How each amount came about, once an award and kind: “Lao động tiên tiến: 0,3 × 2.340.000 = 702.000 → 710.000 đồng”, and by which papers. */
export function howReckoned(granted: readonly Granted[], locale: Locale): Block[] {
  const words = WORDS[locale];
  const lines = granted.flatMap(({ award, worked }) => {
    if (worked.is !== 'amount') return [];
    const papers = [worked.prize.source, worked.base?.source].flatMap((source) =>
      source ? placeIn(source, locale) : [],
    );
    const by = papers.length > 0 ? ` (${[...new Set(papers)].join('; ')})` : '';
    return [`${award.name.value}, ${words.kinds[award.kind]}: ${stepsInWords(worked, locale)} đồng${by}`];
  });
  return lines.length > 0 ? [{ kind: 'list', heading: words.heading, items: [...new Set(lines)] }] : [];
}

const WORDS = bilingual({
  vi: { heading: 'Cách tính', kinds: { unit: 'tập thể', member: 'cá nhân' } },
  en: { heading: 'How it is reckoned', kinds: { unit: 'collective', member: 'individual' } },
});
