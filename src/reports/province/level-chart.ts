import type { Ladder } from '../../answers/province/ladders.ts';
import type { Province } from '../../answers/province/province.ts';
import { sumsOf, totalOf } from '../../answers/province/sums.ts';
import { Exact } from '../../base/exact.ts';
import { grouped } from '../../base/grouped.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Chart, Series } from '../../documents/chart.ts';
import { groupName, ladderNumbered } from './level-tables.ts';

/** Persons at each level by kind of agency; of one kind alone nothing stands beside it. */
export function levelCharts({ ladders, held }: Province, locale: Locale): Chart[] {
  return ladders.flatMap((ladder, i) => {
    const groups = grouped(ladder.agencies, (agency) => groupName(agency, held !== undefined, locale));
    if (groups.size < 2 || totalOf(ladder.sums.members) === 0) return [];
    const { title, alternative } = WORDS[locale];
    return {
      kind: 'chart',
      shape: 'stack',
      title: `${title}${ladderNumbered(ladders, i, locale)}`,
      alternative,
      unit: 'count',
      categories: [...groups.keys()],
      series: seriesOf(ladder, [...groups.values()], locale),
    };
  });
}

/** Levels that anybody has; a shade is the place of a level, whether or not those before it are there. */
function seriesOf({ levels, sums }: Ladder, groups: readonly Ladder['agencies'][], locale: Locale): Series[] {
  const each = groups.map((own) => sumsOf(own.map(({ now }) => now)).members);
  const all = levels.map(({ name }, place): Series => {
    return { name, shade: place, values: each.map(({ at }) => Exact.whole(at[place] ?? 0)) };
  });
  const none = { name: WORDS[locale].notRated, shade: levels.length };
  return [
    ...all.filter((_, place) => (sums.members.at[place] ?? 0) > 0),
    ...(sums.members.notRated > 0 ? [{ ...none, values: each.map(({ notRated }) => Exact.whole(notRated)) }] : []),
  ];
}

const WORDS = bilingual({
  vi: {
    title: 'Cá nhân ở từng mức, theo nhóm cơ quan',
    alternative: 'Mỗi nhóm cơ quan một thanh, chia theo số người ở từng mức.',
    notRated: 'Không xếp loại',
  },
  en: {
    title: 'Persons at each level, by kind of agency',
    alternative: 'A bar for each kind of agency, parted by how many persons stand at each level.',
    notRated: 'Not rated',
  },
});
