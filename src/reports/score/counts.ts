import type { Words } from '../../base/locale.ts';
import { paragraph, type Text } from '../../documents/document.ts';
import { figure, prose, strung } from '../../documents/prose.ts';
import type { RankedStanding } from '../../scoring/standing.ts';
import { whoOpened } from '../workings/names.ts';
import type { ScoreTerms } from './score-terms.ts';

/** A line for each kind that adds up: how many at each level, best first, then how many not rated and why. */
export function counts({ answer, locale, levelName, naming }: ScoreTerms): Text[] {
  return (['unit', 'member'] as const).flatMap((kind) => {
    const rows = answer.standings.filter(({ subject }) => subject.kind === kind);
    if (rows.length === 0) return [];
    const levels = answer.levels.map(
      ({ id }) => [levelName(id.value), rows.filter(({ level }) => level === id.value)] as const,
    );
    const unknown = rows.filter(
      ({ level }) => level !== undefined && !answer.levels.some(({ id }) => id.value === level),
    );
    const others = tally([
      ...unknown.map((standing) => [standing.level ?? '', standing] as const),
      ...rows.flatMap((row) => whyNot(row, locale).map((why) => [why, row] as const)),
    ]);
    const count = (some: typeof rows) =>
      figure(String(some.length), () =>
        whoOpened(
          some.map(({ subject }) => subject),
          naming,
        ),
      );
    const said = [...levels, ...others]
      .filter(([, some]) => some.length > 0)
      .map(([what, some]) => prose`${what} ${count(some)}`);
    return paragraph(prose`${KINDS[locale][kind]} ${count(rows)}: ${strung(said, ', ')}.`);
  });
}

function tally(rows: readonly (readonly [string, RankedStanding])[]): [string, RankedStanding[]][] {
  const counted = new Map<string, RankedStanding[]>();
  for (const [text, rankedStanding] of rows) counted.set(text, [...(counted.get(text) ?? []), rankedStanding]);
  return [...counted];
}

/** The first reason, without what belongs to one row alone. */
function whyNot({ isRated, reasons }: RankedStanding, locale: 'vi' | 'en'): string[] {
  if (isRated) return [];
  const [first] = reasons;
  return [first ? (first.inGeneral ?? first.words)[locale] : NOT_RATED[locale]];
}

const NOT_RATED: Words = { vi: 'không xếp loại', en: 'not rated' };
const KINDS: Words<Record<'member' | 'unit', string>> = {
  vi: { unit: 'Tập thể', member: 'Cá nhân' },
  en: { unit: 'Collectives', member: 'Individuals' },
};
