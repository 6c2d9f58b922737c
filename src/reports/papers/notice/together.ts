import { bilingual } from '../../../base/locale.ts';
import type { Period } from '../../../calendar/period.ts';
import { type ExplainTerms, nameOf } from '../../explain/explain-terms.ts';
import { listed } from '../phrases.ts';

type Reader = Pick<ExplainTerms, 'locale' | 'period'>;

/**
 * Periods of one kind in few words: “tuần 1–3, 5”. `all` are the periods that there are, in order: a run leaves none of
 * them out. Those of another year than the first say so.
 */
export function together(some: readonly Period[], all: readonly Period[], reader: Reader): string {
  const years = [...new Set(some.map(yearOf))];
  if (new Set(all.map(yearOf)).size < 2) return inOneYear(some, all, reader);
  const words = WORDS[reader.locale];
  return listed(
    years.map((year) =>
      words.inYear(
        inOneYear(
          some.filter((period) => yearOf(period) === year),
          all,
          reader,
        ),
        year,
      ),
    ),
    reader.locale,
  );
}

/** The year that a period is called by: that of its id. */
function yearOf({ id }: Period): string {
  return id.slice(0, 4);
}

function inOneYear(some: readonly Period[], all: readonly Period[], reader: Reader): string {
  const names = some.map((period) => nameOf(period, reader).replace(`/${yearOf(period)}`, ''));
  const [first = ''] = names;
  const noun = first.slice(0, first.lastIndexOf(' ') + 1);
  const areNumbered = names.every((name) => name.startsWith(noun) && /^\d+$/.test(name.slice(noun.length)));
  if (!areNumbered) return names.join(', ');
  const place = new Map(all.map(({ id }, i) => [id, i]));
  const runs: string[][] = [];
  for (const [i, period] of some.entries()) {
    const number = (names[i] ?? '').slice(noun.length);
    const before = some[i - 1];
    const isNext = before && place.get(period.id) === (place.get(before.id) ?? Number.NaN) + 1;
    if (isNext) runs.at(-1)?.push(number);
    else runs.push([number]);
  }
  const plural = WORDS[reader.locale].plural(noun, names.length);
  return plural + runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}

const WORDS = bilingual({
  vi: {
    inYear: (names: string, year: string) => `${names} năm ${year}`,
    plural: (noun: string, _count: number) => noun,
  },
  en: {
    inYear: (names, year) => `${names} of ${year}`,
    plural: (noun, count) => (count > 1 && noun.length > 1 ? `${noun.trimEnd()}s ` : noun),
  },
});
