import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale, type Words } from '../../base/locale.ts';
import { outOf, pointsInWords } from '../../base/number-words.ts';
import { raised } from '../../base/sentence.ts';
import { left, type Row, right, rowOf, type Table, text } from '../../documents/table.ts';
import type { Standing } from '../../scoring/standing.ts';
import type { CriterionWorking, GroupWorking, Working } from '../../scoring/working.ts';
import { lineOf } from '../../source/line-of.ts';
import { lineCell } from '../said-aside.ts';
import { criterionOpened, groupsOpened, resultInShort } from '../workings/results.ts';
import { exactly } from './exact-words.ts';
import type { ExplainTerms } from './explain-terms.ts';
import { givenBy } from './given-by.ts';
import { happeningInWords, MINUS, PLUS } from './losses.ts';
import { membersInWords } from './mark-words.ts';
import { markedLines } from './marked-lines.ts';
import { productLines, productsOf } from './products.ts';
import { lostByResults, resultLines } from './results-read.ts';
import { keptLines, type SheetLine } from './sheet-line.ts';

type Reader = Pick<ExplainTerms, 'locale' | 'names'>;

interface Printing extends Reader {
  said(points: Exact): string;
}

/** Points of lines that add up: all with as many places as the longest needs; one that never ends is cut and says so (rule 43). */
function printerOf({ workedGroups, bonuses, penalties, points }: Working, locale: Locale): (value: Exact) => string {
  const criteria = workedGroups.flatMap((group) => group.criteria);
  const values = [
    ...[...workedGroups, ...criteria, ...bonuses, ...penalties].map((workedGroup) => workedGroup.points),
    ...criteria.flatMap((criterion) => productsOf(criterion)?.lines.flatMap((line) => [line.points, line.most]) ?? []),
    ...criteria.flatMap(({ units = [] }) => units.map(({ gives }) => gives)),
    points,
  ];
  const places = Math.max(1, ...values.map(({ decimals }) => decimals ?? 0));
  return (value) => (value.decimals === undefined ? exactly(value, locale) : pointsInWords(value, locale, places));
}

/** A sheet line by line: each group with its criteria, who gave the mark that counted and who gave another before; bonus and penalty. */
export function sheetLines(standing: Standing, terms: Reader): SheetLine[] {
  const { working, marked } = standing;
  if (!working) return marked ? markedLines(marked, standing, terms) : [];
  const { locale } = terms;
  const reader = { ...terms, said: printerOf(working, locale) };
  const groups = working.workedGroups.flatMap((group) => [
    groupLine(group, reader),
    ...group.criteria.flatMap((criterion) => [
      criterionLine(criterion, standing, reader),
      ...productLines(criterion, locale, reader.said),
      ...resultLines(criterion, reader),
    ]),
  ]);
  const happened = [
    ...working.bonuses.map((bonus) => ({ worked: bonus, sign: PLUS[locale] })),
    ...working.penalties.map((penalty) => ({ worked: penalty, sign: MINUS[locale] })),
  ].map(({ worked, sign }) => ({
    what: raised(sign),
    points: reader.said(worked.points),
    how: happeningInWords(worked, '', locale).replace(/^ [^:]*: /, ''),
    source: lineOf(worked.happening.event.place),
    depth: 0 as const,
  }));
  return [...groups, ...keptLines(standing, locale), ...happened, ...boundLines(working, reader)];
}

/** A file's name alone where there is little room: it tells the week. */
function row({ what, points, how, source, opens }: SheetLine): Row {
  const short = source.split('/').at(-1) ?? source;
  return rowOf([
    text(what),
    { ...text(points), ...(opens && { opens }) },
    { ...text(how), ...(opens && /\d/.test(how) && { opens }) },
    lineCell(source, short),
  ]);
}

function groupLine(worked: GroupWorking, { locale, said }: Printing): SheetLine {
  const { group, sum, points } = worked;
  const capped = sum.equals(points) ? '' : WORDS[locale].capped(said(sum));
  return {
    what: `${group.id.value} ${group.title.value}`,
    points: outOf(points, group.max.value, locale, said),
    how: capped,
    source: '',
    depth: 0,
    opens: () => groupsOpened([worked], locale),
  };
}

function criterionLine(working: CriterionWorking, standing: Standing, terms: Printing): SheetLine {
  const { criterion, points, mark, share, said } = working;
  const { locale, names } = terms;
  return {
    what: `${criterion.id.value} ${criterion.title.value}`,
    points: outOf(points, criterion.max.value, locale, terms.said),
    how: share
      ? membersInWords(working, names, locale)
      : mark
        ? givenBy(working, standing, terms)
        : `${(said ?? UNSAID)[locale]}${lostByResults(working, locale)}`,
    source: mark ? lineOf(mark.criterion.place) : '',
    depth: 1,
    opens: () => criterionOpened(working, locale),
  };
}

const UNSAID: Words = { vi: 'không ai ghi gì: tính đủ điểm', en: 'nobody noted anything: full points' };

/** What a maximum or a minimum has held. */
function boundLines({ bonus, bonusSum, unbounded, points }: Working, { locale, said }: Printing): SheetLine[] {
  const words = WORDS[locale];
  const line = (what: string, value: string): SheetLine => ({ what, points: value, how: '', source: '', depth: 0 });
  return [
    ...(bonusSum.isMore(bonus) ? [line(words.bonusCap, said(bonus))] : []),
    ...(unbounded.equals(points) ? [] : [line(words.bound(said(unbounded)), said(points))]),
  ];
}

/** The sheet of a base period as a table of its own. */
export function sheetTable(standing: Standing, terms: ExplainTerms): Table[] {
  const lines = sheetLines(standing, terms);
  if (lines.length === 0) return [];
  const words = WORDS[terms.locale];
  const columns = [left(words.what), right(words.points), left(words.how), left(words.source, { weight: 1 })] as const;
  const rows = lines.map((line) => row({ ...line, what: `${'\u00a0'.repeat(line.depth * 2)}${line.what}` }));
  const { working } = standing;
  if (!working)
    return [{ kind: 'table', columns: columns.filter((_, i) => i !== POINTS_AT), rows: rows.map(withoutPoints) }];
  const total = printerOf(working, terms.locale)(working.points);
  return [
    {
      kind: 'table',
      columns,
      rows: [
        ...rows,
        row({
          what: words.total,
          points: total,
          how: '',
          source: '',
          depth: 0,
          opens: () => resultInShort({ standing }, terms.locale),
        }),
      ],
    },
  ];
}

/** Where the points stand in a row. */
const POINTS_AT = 1;

function withoutPoints(row: Row): Row {
  return { ...row, cells: row.cells.filter((_, i) => i !== POINTS_AT) };
}

const WORDS = bilingual({
  vi: {
    what: 'Tiêu chí',
    points: 'Điểm',
    how: 'Chấm',
    source: 'Nơi ghi',
    total: 'Tổng điểm',
    bonusCap: 'Điểm cộng chỉ tính tối đa',
    bound: (sum: string) => `Cộng được ${sum}, thang điểm chỉ tính`,
    capped: (sum: string) => `cộng được ${sum}`,
  },
  en: {
    what: 'Criterion',
    points: 'Points',
    how: 'Marked',
    source: 'Source',
    total: 'Total',
    bonusCap: 'Bonus that counts at most',
    bound: (sum) => `Adds up to ${sum}; the scale counts`,
    capped: (sum) => `adds up to ${sum}`,
  },
});
