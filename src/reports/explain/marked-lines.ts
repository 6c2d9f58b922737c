import { raised } from '../../base/sentence.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { Working } from '../../scoring/working.ts';
import { lineOf } from '../../source/line-of.ts';
import type { Place } from '../../source/located.ts';
import type { ExplainTerms } from './explain-terms.ts';
import { givenBy } from './given-by.ts';
import { eventInWords, MINUS, PLUS } from './losses.ts';
import { metInWords } from './mark-words.ts';
import { resultLines } from './results-read.ts';
import { keptLines, type SheetLine } from './sheet-line.ts';

/** A sheet on a scale that comes to no points: what was marked, and nothing of what it is worth (rule 66). */
export function markedLines(
  { workedGroups, bonuses, penalties }: Working,
  standing: Standing,
  terms: Pick<ExplainTerms, 'locale' | 'names'>,
): SheetLine[] {
  const { locale } = terms;
  const line = (what: string, depth: 0 | 1, how = '', place?: Place): SheetLine => {
    return { what, depth, how, points: '', source: place ? lineOf(place) : '' };
  };
  const groups = workedGroups.flatMap(({ group, criteria }) => [
    line(`${group.id.value} ${group.title.value}`, 0),
    ...criteria.flatMap((working) => {
      const { criterion, mark } = working;
      const how = metInWords(working, terms.names, locale) ?? givenBy(working, standing, terms);
      const read = resultLines(working, { ...terms, said: () => '' }).map((each) => ({ ...each, points: '' }));
      return [line(`${criterion.id.value} ${criterion.title.value}`, 1, how, mark?.criterion.place), ...read];
    }),
  ]);
  const happened = [...bonuses, ...penalties].map((each) => {
    const sign = bonuses.includes(each) ? PLUS[locale] : MINUS[locale];
    const what = raised(sign);
    return line(what, 0, eventInWords(each, locale), each.happening.event.place);
  });
  return [...groups, ...keptLines(standing, locale), ...happened];
}
