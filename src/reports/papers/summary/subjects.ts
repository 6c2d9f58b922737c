import { Exact } from '../../../base/exact.ts';
import { bilingual } from '../../../base/locale.ts';
import { insideSentence } from '../../../base/sentence.ts';
import type { Chart } from '../../../documents/chart.ts';
import { type Block, paragraph } from '../../../documents/document.ts';
import { type Prose, prose, strung } from '../../../documents/prose.ts';
import { BLANK, type Cell, count, left, type Row, right, type Table, text } from '../../../documents/table.ts';
import { levelInSentence } from '../../../model/level-names.ts';
import { havePoints, placesTogether } from '../../../scoring/printed.ts';
import type { RankedResult } from '../../../scoring/rollup/ranked-results.ts';
import { divisions } from '../../classify/divisions.ts';
import { lastPost } from '../../classify/name-cell.ts';
import { whyNot } from '../../classify/why-not.ts';
import { resultOpened } from '../../explain/opened.ts';
import { whoOpened } from '../../workings/names.ts';
import { rankOpened } from '../../workings/ranks.ts';
import { coverageOpened } from '../../workings/results.ts';
import { figured } from '../../workings/sums.ts';
import { afterRated, counted, inSentence, listed, postInUnit } from '../phrases.ts';
import { causesAnnexed } from './causes.ts';
import type { SummaryTerms } from './summary-terms.ts';

/** Collectives one by one, and individuals counted by division. */
export function byDivision(terms: SummaryTerms): Block[] {
  const all = divisions(terms.of).map((table) => ({ ...table, caption: WORDS[terms.locale].divisions }));
  return [...unitsTable(terms), ...all, ...(all.length > 0 ? [chart(terms)] : [])];
}

function unitsTable({ of, locale }: SummaryTerms): Table[] {
  const words = WORDS[locale];
  const units = of.rows.filter(({ subject }) => subject.kind === 'unit');
  if (units.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words.units,
      columns: [
        right(words.number),
        left(words.unit),
        ...(havePoints(units) ? [right(words.points), right(words.rank)] : []),
        left(words.level),
      ],
      rows: units.map((unit, i) => rowOf(unit, i, units, placesTogether(units), of)),
    },
  ];
}

function rowOf(
  result: RankedResult,
  i: number,
  all: readonly RankedResult[],
  places: number,
  of: SummaryTerms['of'],
): Row {
  const { subject, points, rank, isTied, level } = result;
  const { locale, names, answer } = of;
  const reader = { locale, names, period: answer.period };
  const pointsCell: Cell = points
    ? { kind: 'number', value: points, places, opens: () => resultOpened(result, reader) }
    : BLANK;
  const rankCell: Cell =
    rank === undefined ? BLANK : { kind: 'count', count: rank, isTied, opens: () => rankOpened(result, all, locale) };
  return {
    kind: 'row',
    cells: [
      count(i + 1),
      text(subject.name),
      ...(havePoints(all) ? [pointsCell, rankCell] : []),
      text(level === undefined ? WORDS[locale].none : names.levelName(level)[locale]),
    ],
  };
}

/** Of each division its people on one bar, by level. */
function chart({ of, classified, locale, naming }: SummaryTerms): Chart {
  const words = WORDS[locale];
  const members = of.rows.filter(({ subject }) => subject.kind === 'member');
  const { organization } = classified.workspace;
  const units = organization.units.filter(({ id }) => members.some(({ subject }) => subject.unit === id.value));
  const whoAt = (unit: string | undefined, level: string | undefined) =>
    members.filter((member) => member.subject.unit === unit && member.level === level).map(({ subject }) => subject);
  const order: (string | undefined)[] = [...classified.rules.levels.map(({ id }) => id.value), undefined];
  const seriesOf = (name: string, level: string | undefined) => ({
    name,
    shade: order.indexOf(level),
    values: units.map(({ id }) => Exact.whole(whoAt(id.value, level).length)),
    opens: (i: number) => whoOpened(whoAt(units[i]?.id.value, level), naming),
  });
  const used = classified.rules.levels.filter(({ id }) => members.some(({ level }) => level === id.value));
  const hasNone = members.some(({ level }) => level === undefined);
  return {
    kind: 'chart',
    shape: 'stack',
    title: words.chart,
    alternative: words.alternative,
    unit: 'count',
    categories: units.map(({ short, name }) => (short ?? name).value),
    series: [
      ...used.map(({ id }) => seriesOf(of.names.levelName(id.value)[locale], id.value)),
      ...(hasNone ? [seriesOf(words.none, undefined)] : []),
    ],
  };
}

/** Who stands at the best level, by name and post, and who is not rated and why. */
export function named(terms: SummaryTerms): Block[] {
  const { of, classified, locale } = terms;
  const words = WORDS[locale];
  const [best] = classified.rules.levels;
  const at = best ? of.rows.filter(({ level }) => level === best.id.value) : [];
  const none = of.rows.filter(({ isRated }) => !isRated);
  const names = at.toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || 0).map((result) => withPost(result, terms));
  const bestOf = best && names.length > MOST ? countedIn(at, terms) : names.join('; ');
  return [
    paragraph(words.annexed(causesAnnexed(terms) === undefined ? undefined : 'I')),
    ...(best && names.length > 0 ? [paragraph(words.best(levelInSentence(best)[locale], bestOf ?? ''))] : []),
    ...(best && names.length === 0 ? [paragraph(words.nobody(levelInSentence(best)[locale]))] : []),
    ...(none.length > 0
      ? [
          paragraph(
            words.notRated(
              none.length > MOST
                ? countedIn(none, terms)
                : strung(
                    none.map((result) => prose`${withPost(result, terms)} (${whyFigure(result, of)})`),
                    '; ',
                  ),
            ),
          ),
        ]
      : []),
  ];
}

/** So many are named one by one: the annex names the rest. */
const MOST = 10;

/** “03 tập thể và 22 cá nhân”. */
function countedIn(results: readonly RankedResult[], { locale, naming }: SummaryTerms): Prose {
  const of = (['unit', 'member'] as const).flatMap((kind) => {
    const own = results.filter(({ subject }) => subject.kind === kind).map(({ subject }) => subject);
    return own.length > 0 ? [counted(own, kind, naming)] : [];
  });
  return listed(of, locale);
}

/** Why somebody is not rated; what numbers it has open the parts. */
function whyFigure(result: RankedResult, of: SummaryTerms['of']): Prose {
  const { working } = result;
  const why = whyNot(result, of);
  return working ? figured(why, () => coverageOpened(working, of)) : why;
}

/** “bà Đàng Thị Kim Chi, chuyên viên Phòng Chính sách – Dân tộc”. */
function withPost(result: RankedResult, { classified, locale }: SummaryTerms): string {
  const { organization } = classified.workspace;
  const name = inSentence(result.subject, organization, locale);
  if (result.subject.kind === 'unit') return name;
  const post = lastPost(result, { answer: classified })?.position?.value;
  const unit = organization.unit(result.subject.unit ?? '')?.name.value;
  const said = postInUnit(post === undefined ? undefined : insideSentence(post), unit);
  return said === '' ? name : `${name}, ${said}`;
}

const WORDS = bilingual({
  vi: {
    units: 'Kết quả của từng tập thể',
    divisions: 'Kết quả xếp loại cá nhân theo phòng',
    number: 'TT',
    unit: 'Tập thể',
    points: 'Điểm',
    rank: 'Hạng',
    level: 'Xếp loại',
    none: 'Không xếp loại',
    chart: 'Mức xếp loại cá nhân theo phòng',
    alternative: 'Mỗi phòng một thanh, chia theo số cá nhân ở từng mức; số liệu như bảng trên.',
    annexed: (number: string | undefined) =>
      `Kết quả của từng tập thể, cá nhân tại Phụ lục ${number === undefined ? '' : `${number} `}kèm theo.`,
    best: (level: string, names: Prose) => prose`Xếp loại ${afterRated(level)}: ${names}.`,
    nobody: (level: string) => `Trong kỳ chưa có tập thể, cá nhân nào xếp loại ${afterRated(level)}.`,
    notRated: (named: Prose) => prose`Không xếp loại: ${named}.`,
  },
  en: {
    units: 'Each collective',
    divisions: 'Individuals by division',
    number: 'No',
    unit: 'Collective',
    points: 'Points',
    rank: 'Rank',
    level: 'Level',
    none: 'Not rated',
    chart: 'Levels of individuals by division',
    alternative: 'A bar for each division, parted by the number of its people at each level; the figures stand above.',
    annexed: (number) => `Every result stands in Annex${number === undefined ? '' : ` ${number}`}.`,
    best: (level, names) => prose`At ${level}: ${names}.`,
    nobody: (level) => `Nobody reached ${level} in the period.`,
    notRated: (named) => prose`Not rated: ${named}.`,
  },
});
