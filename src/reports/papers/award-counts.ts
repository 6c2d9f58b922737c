import type { Locale, Words } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { counted } from './phrases.ts';
import type { Proposed } from './proposed.ts';

/** How many are proposed for each award, titles and commendations apart, since they are two things in law. */
export function awardCounts(all: readonly Proposed[], locale: Locale): Block[] {
  const words = WORDS[locale];
  return (['title', 'commendation'] as const).flatMap((form): Block[] => {
    const own = all.filter(({ award, won }) => award.form === form && won.length > 0);
    if (own.length === 0) return [];
    const items = own.map(({ award, won }) => `${award.name.value}: ${counted(won.length, award.kind, locale)}.`);
    return [
      { kind: 'heading', depth: 2, text: words[form] },
      { kind: 'list', items },
    ];
  });
}

const WORDS: Words<Record<'title' | 'commendation', string>> = {
  vi: { title: 'Danh hiệu thi đua', commendation: 'Hình thức khen thưởng' },
  en: { title: 'Emulation titles', commendation: 'Forms of commendation' },
};
