import { bilingual } from '../../../base/locale.ts';
import type { Period } from '../../../calendar/period.ts';
import { type ExplainTerms, nameOf } from '../../explain/explain-terms.ts';
import { listed } from '../phrases.ts';

type Reader = Pick<ExplainTerms, 'locale' | 'period'>;

/**
 * Periods of one kind in few words: “tuần 1–3, 5”, “January–March 2017”. `all` are the periods that there are, in order: a run leaves none of
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
  const [, year = ''] = /^\p{L}+( \d{4})$/u.exec(first) ?? [];
  const areMonths = year !== '' && names.every((name) => /^\p{L}+ \d{4}$/u.test(name) && name.endsWith(year));
  if (!areNumbered && !areMonths) return names.join(', ');
  const labels = names.map((name) => (areNumbered ? name.slice(noun.length) : name.slice(0, -year.length)));
  const place = new Map(all.map(({ id }, i) => [id, i]));
  const runs: string[][] = [];
  for (const [i, period] of some.entries()) {
    const label = labels[i] ?? '';
    const before = some[i - 1];
    const isNext = before && place.get(period.id) === (place.get(before.id) ?? Number.NaN) + 1;
    if (isNext) runs.at(-1)?.push(label);
    else runs.push([label]);
  }
  const said = runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
  return areNumbered ? WORDS[reader.locale].plural(noun, names.length) + said : said + year;
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
