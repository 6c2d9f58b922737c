import type { Ladder, Sum } from '../../answers/province/ladders.ts';
import type { Province } from '../../answers/province/province.ts';
import { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import type { Block } from '../../documents/document.ts';
import type { Band, Row, Table } from '../../documents/table.ts';
import { bandHeadings, kindBand } from '../name-column.ts';
import { count, countColumn, kindsIn } from './level-tables.ts';

/** The period before beside this one, of agencies that have both by the same levels. */
export function comparedTable({ ladders, counted, question }: Province, locale: Locale): Block[] {
  const words = WORDS[locale];
  const { before } = question;
  const name = before.kind.words[locale].name(before);
  const both = ladders.reduce((sum, { compared }) => sum + compared.agencies.length, 0);
  if (counted.length === 0) return [];
  if (both === 0) return [{ kind: 'paragraph', text: words.none(name) }];
  const left = counted.length - both;
  return [
    ...ladders.flatMap((ladder, i) => tableOf(ladder, ladders.length > 1 ? i + 1 : 0, question, locale)),
    ...(left > 0 ? [{ kind: 'paragraph' as const, text: words.left(left, name) }] : []),
  ];
}

function tableOf({ levels, compared }: Ladder, number: number, asked: Province['question'], locale: Locale): Table[] {
  if (compared.agencies.length === 0) return [];
  const words = WORDS[locale];
  const [then, now] = [asked.before, asked.period].map((period) => period.kind.words[locale].title(period));
  const rows = kindsIn(compared.now).flatMap((kind): (Row | Band)[] => [
    kindBand(kind === 'units' ? 'unit' : 'member', locale),
    ...levels.map((level, i) => row(level.name, at(compared.before[kind], i), at(compared.now[kind], i))),
    row(words.notRated, compared.before[kind].notRated, compared.now[kind].notRated),
  ]);
  return [
    {
      kind: 'table',
      caption: words.caption(compared.agencies.length, number),
      bands: bandHeadings(locale),
      columns: [
        { heading: words.level, align: 'left', weight: 0, width: 70 },
        countColumn(then ?? ''),
        countColumn(now ?? ''),
        countColumn(words.change),
      ],
      rows,
    },
  ];
}

function at(sum: Sum, place: number): number {
  return sum.at[place] ?? 0;
}

function row(name: string, before: number, now: number): Row {
  const change = { kind: 'number' as const, value: Exact.whole(now - before), places: 0, isChange: true };
  return { kind: 'row', cells: [{ kind: 'text', text: name }, count(before), count(now), change] };
}

const WORDS = bilingual({
  vi: {
    caption: (agencies: number, number: number) =>
      `So với kỳ trước: ${agencies} cơ quan có cả hai kỳ${number > 0 ? ` (bộ mức ${number})` : ''}`,
    level: 'Mức xếp loại',
    change: 'Tăng, giảm',
    notRated: 'Không xếp loại',
    none: (period: string) => `Không so được với ${period}: không cơ quan nào có kỳ ấy theo cùng các mức.`,
    left: (agencies: number, period: string) =>
      `Không so ${agencies} cơ quan: ${period} chưa khóa, không đối chiếu được, hoặc xếp theo các mức khác.`,
  },
  en: {
    caption: (agencies, number) =>
      `Beside the period before: ${agencies} ${agencies === 1 ? 'agency' : 'agencies'} with both${number > 0 ? ` (levels ${number})` : ''}`,
    level: 'Level',
    change: 'Change',
    notRated: 'Not rated',
    none: (period) => `Nothing to compare with ${period}: no agency has it by the same levels.`,
    left: (agencies, period) =>
      `${agencies} not compared: ${period} is not closed there, does not verify, or is by other levels.`,
  },
});
