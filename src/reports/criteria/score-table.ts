import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { BLANK, type Cell, left, type Row, right, rowOf, type Table, text } from '../../documents/table.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../../model/criterion.ts';
import { signOf } from '../../scoring/modes/index.ts';
import { eventTerms, howScored } from './how-scored.ts';

/** What lines of a scale are written from. */
interface Terms {
  readonly criteria: Criteria;
  readonly locale: Locale;
  nameOf(level: string): string;
}

/** Where the points stand in a row. */
const POINTS_AT = 2;

/** A point scale line by line: groups, criteria, and below each what happens in it or how it is graded; without points where it comes to none (rule 66). */
export function scoreTable(criteria: Criteria, locale: Locale, nameOf: Terms['nameOf']): Table {
  const terms = { criteria, locale, nameOf };
  const table = wholeTable(terms);
  if (criteria.scale.isShown) return table;
  const columns = table.columns.filter((_, i) => i !== POINTS_AT);
  return { ...table, columns, rows: table.rows.map(withoutPoints) };
}

function withoutPoints(line: Table['rows'][number]): Table['rows'][number] {
  return line.kind === 'row' ? { ...line, cells: line.cells.filter((_, i) => i !== POINTS_AT) } : line;
}

function wholeTable(terms: Terms): Table {
  const { criteria, locale } = terms;
  const words = WORDS[locale];
  const { isShown, max } = criteria.scale;
  return {
    kind: 'table',
    bands: { 2: words.group },
    columns: [
      left(words.id),
      left(words.what),
      right(hasOtherPoints(criteria) ? words.worth : words.max, { apart: words.maxApart }),
      left(isShown ? words.how : words.judged),
    ],
    rows: [
      ...criteria.groups.flatMap((group) => groupRows(group, terms)),
      ...(isShown ? [{ ...row('', words.total, worth(max.value, locale), ''), isTotal: true }] : []),
      ...bonusRows(terms),
      ...penaltyRows(terms),
    ],
  };
}

/** Whether points stand there that are no maximum: those of events, bonus and penalties. */
function hasOtherPoints({ groups, bonus, penalties }: Criteria): boolean {
  const events = groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.events));
  return events.length + penalties.length + (bonus?.events.length ?? 0) > 0;
}

function row(id: string, what: string, points: Cell, how: string): Row {
  return rowOf([text(id), text(what), points, text(how)]);
}

/** A number with as many places as it needs; a fraction as it is written. */
function worth(value: Exact, locale: Locale, isChange = false): Cell {
  const places = value.decimals;
  if (places === undefined) return text(asWritten(value, locale));
  return { kind: 'number', value, places, ...(isChange && { isChange }) };
}

function groupRows({ id, title, max, criteria: own }: Group, terms: Terms): Row[] {
  const { criteria, locale } = terms;
  const points = criteria.scale.isShown ? ` (${WORDS[locale].points(asWritten(max.value, locale))})` : '';
  return [
    {
      ...row(id.value, title.value.toLocaleUpperCase('vi'), worth(max.value, locale), ''),
      heads: `${id.value}. ${title.value}${points}`,
    },
    ...own.flatMap((criterion) => criterionRows(criterion, terms)),
  ];
}

/** Grades without points stand in how a criterion is judged. */
function criterionRows(criterion: Criterion, terms: Terms): Row[] {
  const { criteria, locale, nameOf } = terms;
  const { id, title, max, events } = criterion;
  const grades = criteria.scale.isShown ? [...criterion.grades] : [];
  return [
    row(id.value, title.value, worth(max.value, locale), howScored(criterion, criteria, locale, nameOf)),
    ...events.map((event) => eventRow(event, signOf(criterion), terms)),
    ...grades.map(([grade, points]) => row('', `- ${grade}`, each(worth(points.value, locale)), '')),
  ];
}

function eventRow(event: ScoreEvent, sign: '+' | '-', { locale, nameOf }: Terms): Row {
  return row(
    '',
    `- ${event.title.value}`,
    each(signed(event.points.value, sign, locale)),
    eventTerms(event, locale, nameOf),
  );
}

/** What a time or a grade is worth is no part of the most that can be had. */
function each(cell: Cell): Cell {
  return cell.kind === 'number' || cell.kind === 'text' ? { ...cell, apart: [BLANK, cell] } : cell;
}

/** What costs or earns nothing stands for its limit alone. */
function signed(points: Exact, sign: '+' | '-', locale: Locale): Cell {
  return points.isZero ? BLANK : worth(sign === '-' ? points.negated() : points, locale, true);
}

function bonusRows(terms: Terms): Row[] {
  const { criteria, locale } = terms;
  const { bonus, scale } = criteria;
  if (!bonus || bonus.events.length === 0) return [];
  const words = WORDS[locale];
  const full = asWritten(scale.max.value, locale);
  const most = bonus.max ? [words.most(asWritten(bonus.max.value, locale))] : [];
  const how = [...most, bonus.isAbove ? words.above(full) : words.within(full)].join('; ');
  const head = scale.isShown ? happenedRow(words.bonus, how) : happenedRow(words.added, '');
  return [head, ...bonus.events.map((event) => eventRow(event, '+', terms))];
}

function penaltyRows(terms: Terms): Row[] {
  const { criteria, locale } = terms;
  const { penalties, scale } = criteria;
  if (penalties.length === 0) return [];
  const words = WORDS[locale];
  const head = scale.isShown ? happenedRow(words.penalty, words.fromTotal) : happenedRow(words.taken, '');
  return [head, ...penalties.map((event) => eventRow(event, '-', terms))];
}

function happenedRow(what: string, how: string): Row {
  return { ...row('', what, BLANK, how), heads: how === '' ? what : `${what} (${how})` };
}

const WORDS = bilingual({
  vi: {
    id: 'Mã',
    what: 'Nội dung',
    worth: 'Điểm',
    max: 'Điểm tối\u00a0đa',
    how: 'Cách chấm',
    judged: 'Cách đánh giá',
    group: 'Nhóm',
    maxApart: [
      { heading: 'Điểm tối đa', align: 'right' },
      { heading: 'Điểm mỗi lần, mỗi mức', align: 'right' },
    ] satisfies Table['columns'][number]['apart'],
    points: (points: string) => `${points} điểm`,
    total: 'TỔNG ĐIỂM',
    bonus: 'ĐIỂM CỘNG',
    penalty: 'ĐIỂM TRỪ',
    added: 'CỘNG',
    taken: 'TRỪ',
    fromTotal: 'trừ vào tổng điểm',
    most: (points: string) => `cộng nhiều nhất ${points} điểm`,
    above: (full: string) => `tổng được vượt ${full}`,
    within: (full: string) => `tổng không vượt ${full}`,
  },
  en: {
    id: 'Id',
    what: 'What',
    worth: 'Points',
    max: 'Most points',
    how: 'How it is scored',
    judged: 'How it is judged',
    group: 'Group',
    maxApart: [
      { heading: 'Most points', align: 'right' },
      { heading: 'Points each', align: 'right' },
    ],
    points: (points) => `${points} points`,
    total: 'TOTAL',
    bonus: 'BONUS',
    penalty: 'PENALTY',
    added: 'PLUS',
    taken: 'MINUS',
    fromTotal: 'off the total',
    most: (points) => `at most ${points}`,
    above: (full) => `the total may pass ${full}`,
    within: (full) => `the total ends at ${full}`,
  },
});
