import type { Comparison } from '../../answers/province/comparison.ts';
import type { Ladder } from '../../answers/province/ladders.ts';
import type { Province } from '../../answers/province/province.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { raised } from '../../base/sentence.ts';
import type { Period } from '../../calendar/period.ts';
import { type Block, paragraph } from '../../documents/document.ts';
import { type Band, count, left, type Row, right, rowOf, type Table, text } from '../../documents/table.ts';
import { bandHeadings, kindBand } from '../name-column.ts';
import { comparedLeft } from './compared-left.ts';
import { kindsIn } from './level-tables.ts';

/** Each series of periods, of agencies that closed all of it by the same levels, and who is not among these. */
export function comparedTables({ ladders, counted, question }: Province, locale: Locale): Block[] {
  if (counted.length === 0) return [];
  return question.series.flatMap((periods, i): Block[] => {
    const all = ladders.flatMap(({ comparisons }) => comparisons[i] ?? []);
    const isNone = all.every(({ agencies }) => agencies.length === 0);
    return [
      ...(isNone ? [paragraph(WORDS[locale].none(earlier(periods, locale), periods.length === 2))] : []),
      ...ladders.flatMap((ladder, at) =>
        tableOf(ladder, ladder.comparisons[i], ladders.length > 1 ? at + 1 : 0, locale),
      ),
      ...comparedLeft(all, { periods, name: earlier(periods, locale), isNone }, locale),
    ];
  });
}

/** What the last of them is compared with: “năm 2014, năm 2015”. */
function earlier(periods: readonly Period[], locale: Locale): string {
  return periods
    .slice(0, -1)
    .map((period) => period.kind.words[locale].name(period))
    .join(', ');
}

function tableOf(
  { levels, agencies }: Ladder,
  comparison: Comparison | undefined,
  number: number,
  locale: Locale,
): Table[] {
  const [first] = comparison?.periods ?? [];
  if (!comparison || !first || comparison.agencies.length === 0) return [];
  const words = WORDS[locale];
  const { periods, sums } = comparison;
  const kinds = (['members', 'units'] as const).filter((kind) => sums.some((each) => kindsIn(each).includes(kind)));
  const rows = kinds.flatMap((kind): (Row | Band)[] => [
    kindBand(kind === 'units' ? 'unit' : 'member', locale),
    ...levels.map(({ name }, place) =>
      row(
        name,
        sums.map((each) => each[kind].at[place] ?? 0),
      ),
    ),
    row(
      words.notRated,
      sums.map((each) => each[kind].notRated),
    ),
  ]);
  const title = (period: Period) => period.kind.words[locale].title(period);
  const compared = { names: earlier(periods, locale), count: comparison.agencies.length, of: agencies.length };
  const isPair = periods.length === 2;
  return [
    {
      kind: 'table',
      caption: words.caption(compared, isPair, number),
      name: words.sheet(earlier(periods, locale), number),
      bands: bandHeadings(locale),
      columns: [
        left(words.level, { width: 70 }),
        ...periods.map((period) => right(raised(title(period)))),
        right(isPair ? words.change : words.changeSince(title(first))),
      ],
      rows,
    },
  ];
}

function row(name: string, counts: readonly number[]): Row {
  const value = Exact.whole((counts.at(-1) ?? 0) - (counts[0] ?? 0));
  const change = { kind: 'number' as const, value, places: 0, isChange: true };
  return rowOf([text(name), ...counts.map(count), change]);
}

interface Compared {
  readonly names: string;
  readonly count: number;
  readonly of: number;
}

const WORDS = bilingual({
  vi: {
    caption: ({ names, count, of }: Compared, isPair: boolean, number: number) =>
      `So với ${names}: ${count} trên ${of} cơ quan có ${isPair ? 'cả hai kỳ' : 'đủ các kỳ'} theo cùng các mức${number > 0 ? ` (bộ mức ${number})` : ''}`,
    sheet: (names: string, number: number) => `So ${names}${number > 0 ? ` (bộ mức ${number})` : ''}`,
    level: 'Mức xếp loại',
    change: 'Tăng, giảm',
    changeSince: (period: string) => `Tăng, giảm so với ${period}`,
    notRated: 'Không xếp loại',
    none: (names: string, isPair: boolean) =>
      `Không so được với ${names}: không cơ quan nào có ${isPair ? 'kỳ ấy' : 'đủ các kỳ ấy'} theo cùng các mức.`,
  },
  en: {
    caption: ({ names, count, of }, isPair, number) =>
      `Beside ${names}: ${count} of ${of} ${of === 1 ? 'agency' : 'agencies'} with ${isPair ? 'both' : 'every period'} by the same levels${number > 0 ? ` (levels ${number})` : ''}`,
    sheet: (names, number) => `Beside ${names}${number > 0 ? ` (levels ${number})` : ''}`,
    level: 'Level',
    change: 'Change',
    changeSince: (period) => `Change since ${period}`,
    notRated: 'Not rated',
    none: (names, isPair) =>
      `Nothing to compare with ${names}: no agency has ${isPair ? 'it' : 'all of them'} by the same levels.`,
  },
});
