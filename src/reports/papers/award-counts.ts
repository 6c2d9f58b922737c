import type { Words } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { prose } from '../../documents/prose.ts';
import type { Naming } from '../workings/names.ts';
import { counted } from './phrases.ts';
import type { Proposed } from './proposed.ts';

/** How many are proposed for each award, titles and commendations apart, since they are two things in law. */
export function awardCounts(all: readonly Proposed[], naming: Naming): Block[] {
  const words = WORDS[naming.locale];
  return (['title', 'commendation'] as const).flatMap((form): Block[] => {
    const own = all.filter(({ award, won }) => award.form === form && won.length > 0);
    if (own.length === 0) return [];
    const items = own.map(({ award, won }) => prose`${award.name.value}: ${counted(won, award.kind, naming)}.`);
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
