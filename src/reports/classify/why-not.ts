import { bilingual, type Locale } from '../../base/locale.ts';
import { percent } from '../../base/number-words.ts';
import type { Result } from '../../scoring/result.ts';
import type { PartNames } from '../../scoring/rollup/conditions/rollup-condition.ts';
import type { RollupWorking } from '../../scoring/rollup/rollup-working.ts';

interface Naming {
  readonly locale: Locale;
  readonly names: PartNames;
}

/** Why somebody is not rated, part by part: “mới có 1/4 tuần được xếp loại, cần từ 50%; nghỉ ốm 3 tuần”. */
export function whyNot(result: Pick<Result, 'reasons' | 'working'>, { locale, names }: Naming): string {
  const { reasons, working } = result;
  const isCovered = !working || working.coverage.holds || reasons.every(({ id }) => id !== 'coverage');
  if (isCovered) return [...new Set(reasons.map(({ words }) => words[locale]))].join('; ');
  const before = reasons.slice(
    0,
    reasons.findIndex(({ id }) => id === 'coverage'),
  );
  return [...before.map(({ words }) => words[locale]), uncovered(working, { locale, names })].join('; ');
}

function uncovered(working: RollupWorking, { locale, names }: Naming): string {
  const { base, rated } = working.coverage;
  const missing = missingParts(working, { locale, names });
  const words = WORDS[locale];
  const part = names.part[locale];
  if (base === 0) return words.whole(missing.map(({ why }) => why).join(', '));
  const listed = missing.map(({ why, count }) => words.missing(why, count, part));
  const first = rated === 0 ? words.none(part) : words.few(rated, base, part);
  const atLeast = working.block.coverage?.atLeast.value;
  const needed = rated > 0 && atLeast ? [words.needed(percent(atLeast, locale))] : [];
  return [[first, ...needed].join(', '), ...listed].join('; ');
}

interface Missing {
  readonly why: string;
  readonly count: number;
}

/** The reasons of the parts that are not rated, with how many parts each keeps away. */
function missingParts({ parts }: RollupWorking, { locale }: Naming): Missing[] {
  const counts = new Map<string, number>();
  for (const { result } of parts) {
    if (!result || result.isRated) continue;
    const why = deepReason(result, locale);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(([why, count]) => ({ why, count }));
}

/** What there was at the bottom: of a month that is not covered, what its weeks say. */
function deepReason({ reasons }: Result, locale: Locale): string {
  const below = reasons.filter(({ id }) => id !== 'coverage');
  return [...new Set((below.length > 0 ? below : reasons).map(({ words }) => words[locale]))].join(', ');
}

const WORDS = bilingual({
  vi: {
    whole: (why: string) => `${why} cả kỳ`,
    none: (part: string) => `chưa ${part} nào được xếp loại`,
    few: (rated: number, base: number, part: string) => `mới có ${rated}/${base} ${part} được xếp loại`,
    needed: (share: string) => `cần từ ${share}`,
    missing: (why: string, count: number, part: string) => `${why} ${count} ${part}`,
  },
  en: {
    whole: (why) => `${why} for the whole period`,
    none: (part) => `no ${part} is rated`,
    few: (rated, base, part) => `only ${rated} of ${base} ${part}s rated`,
    needed: (share) => `${share} needed`,
    missing: (why, count, part) => `${why}: ${count} ${part}${count === 1 ? '' : 's'}`,
  },
});
