import type { Stage, Tally } from '../../../answers/criteria/course.ts';
import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { raised } from '../../../base/sentence.ts';
import type { Chart } from '../../../documents/chart.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { type Prose, prose } from '../../../documents/prose.ts';
import { BLANK, type Cell, left, rowOf, type Table, text } from '../../../documents/table.ts';
import { whoOpened } from '../../workings/names.ts';
import { meanOpened } from '../../workings/sums.ts';
import { meanFigure, withPoints } from '../counts.ts';
import type { SummaryTerms } from './summary-terms.ts';

/** How the period went, part by part: the means of individuals and collectives, and how many stood at each level. */
export function course(terms: SummaryTerms): Block[] {
  const { stages } = terms;
  if (stages.length < 2) return [];
  return [paragraph(sentence(terms)), tableOf(terms), ...(stages.length > 2 ? [chart(terms)] : [])];
}

/** From the first part to the last, and where the mean was highest. */
function sentence({ stages, locale, of, naming }: SummaryTerms): Prose {
  const words = WORDS[locale];
  const rated = stages.flatMap(({ period, member }) => (member.mean ? [{ period, member, mean: member.mean }] : []));
  const [first] = rated;
  const last = rated.at(-1);
  if (!first || !last) return words.nobody;
  const name = (period: Stage['period']) => nameOf(period, of);
  const said = (each: typeof first) => [name(each.period), meanFigure(each.member, each.mean, naming, 2)] as const;
  const highest = rated.reduce((best, each) => (each.mean.isMore(best.mean) ? each : best), first);
  const isAtAnEnd = highest === first || !highest.mean.isMore(last.mean);
  return words.course(said(first), said(last), last.mean.compare(first.mean), isAtAnEnd ? undefined : said(highest));
}

/** Of which kinds anybody was rated. */
function kindsIn(stages: readonly Stage[]): ('unit' | 'member')[] {
  return (['unit', 'member'] as const).filter((kind) => stages.some((stage) => stage[kind].mean));
}

function tableOf({ stages, of, locale, classified, naming }: SummaryTerms): Table {
  const words = WORDS[locale];
  const { levels } = classified.rules;
  const kinds = kindsIn(stages);
  const number = ({ mean, who }: Tally): Cell =>
    mean ? { kind: 'number', value: mean, places: 2, opens: () => meanOpened(withPoints(who), naming) } : BLANK;
  const count = (who: Tally['who'], level: string | undefined): Cell => {
    const own = who.filter((tallied) => tallied.level === level);
    return { kind: 'count', count: own.length, opens: () => whoOpened(own, naming) };
  };
  const right = (heading: string, under?: string) => ({
    heading,
    align: 'right' as const,
    weight: 0,
    ...(under !== undefined && { under }),
  });
  return {
    kind: 'table',
    caption: words.caption,
    columns: [
      left(words.part),
      ...kinds.map((kind) => right(words[kind], words.mean)),
      ...levels.map(({ id }) => right(of.names.levelName(id.value)[locale], words.counts)),
      right(words.none, words.counts),
    ],
    rows: stages.map(({ period, member, unit }) =>
      rowOf([
        text(raised(nameOf(period, of))),
        ...kinds.map((kind) => number(kind === 'unit' ? unit : member)),
        ...levels.map(({ id }) => count(member.who, id.value)),
        count(member.who, undefined),
      ]),
    ),
  };
}

function chart({ stages, of, locale, naming }: SummaryTerms): Chart {
  const words = WORDS[locale];
  const values = (kind: 'member' | 'unit') => stages.map((stage) => rounded(stage[kind].mean));
  return {
    kind: 'chart',
    shape: 'lines',
    title: words.chart,
    alternative: words.alternative,
    unit: 'points',
    categories: stages.map(({ period }) => raised(nameOf(period, of))),
    series: kindsIn(stages).map((kind) => ({
      name: words[kind],
      values: values(kind),
      opens: (i) => meanOpened(withPoints(stages[i]?.[kind].who ?? []), naming),
    })),
  };
}

/** A mean of thirds has no end; a drawing needs none. */
function rounded(mean: Exact | undefined): Exact | undefined {
  return mean && Exact.of(mean.toFixed(2));
}

/** “tháng 10”, without the year where the head says it. */
function nameOf(period: Stage['period'], { answer, locale }: SummaryTerms['of']): string {
  const name = period.kind.words[locale].name(period);
  const year = answer.period.id.slice(0, 4);
  const isWithin = answer.period.from.slice(0, 4) === answer.period.to.slice(0, 4);
  return locale === 'vi' && isWithin ? name.replace(`/${year}`, '').replace(` năm ${year}`, '') : name;
}

type Said = readonly [name: string, points: Prose];

const WORDS = bilingual({
  vi: {
    nobody: 'Trong kỳ chưa có cá nhân nào được xếp loại.',
    caption: 'Diễn biến trong kỳ',
    part: 'Kỳ',
    mean: 'Điểm bình quân',
    counts: 'Số cá nhân xếp loại',
    unit: 'Tập thể',
    member: 'Cá nhân',
    none: 'Không xếp loại',
    chart: 'Điểm bình quân qua các kỳ',
    alternative: 'Đường điểm bình quân của tập thể và của cá nhân; số liệu như bảng trên.',
    course: ([a, x]: Said, [b, y]: Said, change: number, highest: Said | undefined) => {
      const way = change === 0 ? 'giữ nguyên giữa' : change > 0 ? 'tăng từ' : 'giảm từ';
      const moved =
        change === 0
          ? prose`${way} ${a} và ${b} (${x} điểm)`
          : prose`${way} ${x} điểm (${a}) ${change > 0 ? 'lên' : 'xuống'} ${y} điểm (${b})`;
      return prose`Điểm bình quân của cá nhân ${moved}${highest ? prose`; cao nhất là ${highest[0]} (${highest[1]} điểm)` : ''}.`;
    },
  },
  en: {
    nobody: 'No individual is rated in the period.',
    caption: 'How the period went',
    part: 'Part',
    mean: 'Mean',
    counts: 'Individuals',
    unit: 'Collectives',
    member: 'Individuals',
    none: 'Not rated',
    chart: 'Means over the period',
    alternative: 'The means of collectives and of individuals; the figures stand in the table above.',
    course: ([a, x], [b, y], change, highest) => {
      const moved =
        change === 0
          ? prose`was ${x} in both ${a} and ${b}`
          : prose`${change > 0 ? 'rose' : 'fell'} from ${x} (${a}) to ${y} (${b})`;
      return prose`The mean of individuals ${moved}${highest ? prose`; it was highest in ${highest[0]}, ${highest[1]}` : ''}.`;
    },
  },
});
