import type { Words } from '../../base/locale.ts';
import type { Text } from '../../documents/document.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import type { Terms } from './terms.ts';

/** A line for each kind that adds up: how many at each level, best first, then how many not rated and why. */
export function counts({ answer, locale, levelName }: Terms): Text[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const rows = answer.standings.filter(({ subject }) => subject.kind === kind);
    if (rows.length === 0) return [];
    const levels = answer.levels.map(
      ({ id }) => [levelName(id.value), rows.filter(({ level }) => level === id.value).length] as const,
    );
    const unknown = rows.filter(
      ({ level }) => level !== undefined && !answer.levels.some(({ id }) => id.value === level),
    );
    const others = tally([...unknown.map(({ level }) => level ?? ''), ...rows.flatMap((one) => whyNot(one, locale))]);
    const said = [...levels, ...others].filter(([, count]) => count > 0).map(([what, count]) => `${what} ${count}`);
    return { kind: 'paragraph', text: `${KINDS[locale][kind]} ${rows.length}: ${said.join(', ')}.` };
  });
}

function tally(texts: readonly string[]): [string, number][] {
  const counted = new Map<string, number>();
  for (const text of texts) counted.set(text, (counted.get(text) ?? 0) + 1);
  return [...counted];
}

/** The first reason, without what belongs to one row alone. */
function whyNot({ isRated, reasons }: RankedStanding, locale: 'vi' | 'en'): string[] {
  if (isRated) return [];
  const [first] = reasons;
  return [first ? (GENERAL[first.id]?.[locale] ?? first.words[locale]) : NOT_RATED[locale]];
}

const GENERAL: Readonly<Record<string, Words>> = {
  'criterion-not-scored': { vi: 'chấm chưa đủ', en: 'incomplete' },
  'criteria-overlap': { vi: 'trùng thang điểm', en: 'two scales apply' },
  'levels-overlap': { vi: 'điểm thuộc hai mức', en: 'between two levels' },
};
const NOT_RATED: Words = { vi: 'không xếp loại', en: 'not rated' };
const KINDS: Words<Record<'member' | 'unit', string>> = {
  vi: { unit: 'Tập thể', member: 'Cá nhân' },
  en: { unit: 'Collectives', member: 'Individuals' },
};
