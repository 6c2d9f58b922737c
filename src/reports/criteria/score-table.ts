import type { Exact } from '../../base/exact.ts';
import { bilingual, type Locale } from '../../base/locale.ts';
import { asWritten } from '../../base/number-words.ts';
import { BLANK, type Cell, type Row, type Table } from '../../documents/table.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, Group, ScoreEvent } from '../../model/criterion.ts';
import { signOf } from '../../scoring/modes/index.ts';
import { eventTerms, howScored } from './how-scored.ts';

type NameOf = (level: string) => string;

/** A point scale line by line: groups, criteria, and below each what happens in it or how it is graded. */
export function scoreTable(criteria: Criteria, locale: Locale, nameOf: NameOf): Table {
  const words = WORDS[locale];
  return {
    kind: 'table',
    bands: { 2: words.group },
    columns: [
      { heading: words.id, align: 'left', weight: 0 },
      { heading: words.what, align: 'left', weight: 0 },
      { heading: hasOtherPoints(criteria) ? words.worth : words.max, align: 'right', weight: 0, apart: words.maxApart },
      { heading: words.how, align: 'left', weight: 0 },
    ],
    rows: [
      ...criteria.groups.flatMap((group) => groupRows(group, locale, nameOf)),
      { ...row('', words.total, worth(criteria.scale.max.value, locale), ''), isTotal: true },
      ...bonusRows(criteria, locale, nameOf),
      ...penaltyRows(criteria, locale, nameOf),
    ],
  };
}

/** Whether points stand there that are no maximum: those of events, bonus and penalties. */
function hasOtherPoints({ groups, bonus, penalties }: Criteria): boolean {
  const events = groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.events));
  return events.length + penalties.length + (bonus?.events.length ?? 0) > 0;
}

function row(id: string, what: string, points: Cell, how: string): Row {
  const text = (said: string): Cell => ({ kind: 'text', text: said });
  return { kind: 'row', cells: [text(id), text(what), points, text(how)] };
}

/** A number with as many places as it needs; a fraction as it is written. */
function worth(value: Exact, locale: Locale, isChange = false): Cell {
  const places = value.decimals;
  if (places === undefined) return { kind: 'text', text: asWritten(value, locale) };
  return { kind: 'number', value, places, ...(isChange && { isChange }) };
}

function groupRows({ id, title, max, criteria }: Group, locale: Locale, nameOf: NameOf): Row[] {
  const name = title.value.toLocaleUpperCase('vi');
  const heads = `${id.value}. ${title.value} (${WORDS[locale].points(asWritten(max.value, locale))})`;
  return [
    { ...row(id.value, name, worth(max.value, locale), ''), heads },
    ...criteria.flatMap((criterion) => criterionRows(criterion, locale, nameOf)),
  ];
}

function criterionRows(criterion: Criterion, locale: Locale, nameOf: NameOf): Row[] {
  const { id, title, max, events, grades } = criterion;
  return [
    row(id.value, title.value, worth(max.value, locale), howScored(criterion, locale, nameOf)),
    ...events.map((event) => eventRow(event, signOf(criterion), locale, nameOf)),
    ...[...grades].map(([grade, points]) => row('', `- ${grade}`, each(worth(points.value, locale)), '')),
  ];
}

function eventRow(event: ScoreEvent, sign: '+' | '-', locale: Locale, nameOf: NameOf): Row {
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

function bonusRows({ bonus, scale }: Criteria, locale: Locale, nameOf: NameOf): Row[] {
  if (!bonus || bonus.events.length === 0) return [];
  const words = WORDS[locale];
  const most = bonus.max ? asWritten(bonus.max.value, locale) : '';
  const full = asWritten(scale.max.value, locale);
  const how = [...(bonus.max ? [words.most(most)] : []), bonus.isAbove ? words.above(full) : words.within(full)];
  return [
    { ...row('', words.bonus, BLANK, how.join('; ')), heads: `${words.bonus} (${how.join('; ')})` },
    ...bonus.events.map((event) => eventRow(event, '+', locale, nameOf)),
  ];
}

function penaltyRows({ penalties }: Criteria, locale: Locale, nameOf: NameOf): Row[] {
  if (penalties.length === 0) return [];
  const words = WORDS[locale];
  return [
    { ...row('', words.penalty, BLANK, words.fromTotal), heads: `${words.penalty} (${words.fromTotal})` },
    ...penalties.map((event) => eventRow(event, '-', locale, nameOf)),
  ];
}

const WORDS = bilingual({
  vi: {
    id: 'Mã',
    what: 'Nội dung',
    worth: 'Điểm',
    max: 'Điểm tối\u00a0đa',
    how: 'Cách chấm',
    group: 'Nhóm',
    maxApart: [
      { heading: 'Điểm tối đa', align: 'right' },
      { heading: 'Điểm mỗi lần, mỗi mức', align: 'right' },
    ] satisfies Table['columns'][number]['apart'],
    points: (points: string) => `${points} điểm`,
    total: 'TỔNG ĐIỂM',
    bonus: 'ĐIỂM CỘNG',
    penalty: 'ĐIỂM TRỪ',
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
    group: 'Group',
    maxApart: [
      { heading: 'Most points', align: 'right' },
      { heading: 'Points each', align: 'right' },
    ],
    points: (points) => `${points} points`,
    total: 'TOTAL',
    bonus: 'BONUS',
    penalty: 'PENALTY',
    fromTotal: 'off the total',
    most: (points) => `at most ${points}`,
    above: (full) => `the total may pass ${full}`,
    within: (full) => `the total ends at ${full}`,
  },
});
