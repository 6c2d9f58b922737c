import type { Words } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import { type Prose, prose } from '../../documents/prose.ts';
import type { Naming } from '../workings/names.ts';
import { counted, listed } from './phrases.ts';
import type { Proposed } from './proposed.ts';

/** How many are proposed for each award, titles and commendations apart, since they are two things in law. */
export function awardCounts(all: readonly Proposed[], naming: Naming): Block[] {
  const words = WORDS[naming.locale];
  const kinds = (['title', 'commendation'] as const).flatMap((form) => {
    const own = all.filter(({ award }) => award.form === form);
    const items = countsByName(own, naming).map(({ name, who }) => prose`${name}: ${who}.`);
    return items.length > 0 ? [{ form, items }] : [];
  });
  // There is no “1.” without a “2.”.
  return kinds.flatMap(({ form, items }): Block[] => [
    { kind: 'heading', depth: 2, text: words[form], ...(kinds.length === 1 && { isBare: true }) },
    { kind: 'list', items },
  ]);
}

/** Awards that anybody wins, and how many: one of the same name for collectives and for individuals is one. */
export function countsByName(
  all: readonly Proposed[],
  naming: Naming,
): { name: string; form: Proposed['award']['form']; who: Prose }[] {
  const granted = all.filter(({ won }) => won.length > 0);
  const names = [...new Set(granted.map(({ award }) => award.name.value))];
  return names.flatMap((name) => {
    const own = granted.filter(({ award }) => award.name.value === name);
    const who = (['unit', 'member'] as const).flatMap((kind) => {
      const won = own.flatMap((proposed) => (proposed.award.kind === kind ? proposed.won : []));
      return won.length > 0 ? [counted(won, kind, naming)] : [];
    });
    return own.slice(0, 1).map(({ award }) => ({ name, form: award.form, who: listed(who, naming.locale) }));
  });
}

const WORDS: Words<Record<'title' | 'commendation', string>> = {
  vi: { title: 'Danh hiệu thi đua', commendation: 'Hình thức khen thưởng' },
  en: { title: 'Emulation titles', commendation: 'Forms of commendation' },
};
