import type { FormSheet } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import { columnFields, columnsOf, extraFields } from '../../forms/fields.ts';
import { notOnForm, productLists } from '../../forms/product-sheet.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { codeOf, type Field } from '../../model/form-field.ts';
import { partAt, signOf } from '../../scoring/modes/index.ts';
import type { MarkPart } from '../../scoring/modes/mark-part.ts';
import { WORDS } from './form-words.ts';
import { widened } from './heading-width.ts';
import type { PageColumn } from './page-column.ts';
import { countedColumns } from './products/columns.ts';
import type { Tab } from './tab.ts';

const PLAIN = { field: undefined, says: undefined, code: '', band: '', part: '', style: 'label-text' } as const;

/** The columns of a sheet, from the left; the ids in the first are for emul alone. */
export function pageColumns(tab: Tab, locale: Locale): PageColumn[] {
  const { sheet, is, shown } = tab;
  const words = WORDS[locale];
  const campaign = sheet.campaign?.id.value;
  const whose: Field = {
    is: sheet.kind === 'unit' ? 'collective' : 'member',
    ...(campaign === undefined ? {} : { campaign }),
  };
  const position: PageColumn[] =
    sheet.kind === 'member' && shown.length === 0 && is !== 'others'
      ? [{ ...PLAIN, field: { is: 'position' }, code: 'position', heading: words.position, width: 16 }]
      : [];
  return [
    { ...PLAIN, field: whose, code: codeOf(whose), heading: words.id, width: 9, style: 'code', isHidden: true },
    { ...PLAIN, field: { is: 'name' }, code: 'name', heading: words.names[sheet.kind], width: 24 },
    ...position,
    ...(shown.length > 0
      ? [{ ...PLAIN, field: { is: 'shows' }, code: 'shows', heading: words.whose, width: 13 } as const]
      : []),
    ...(is === 'others' ? othersOf(sheet, locale) : marksOf(is, sheet, locale)),
  ];
}

/** How many columns say whose row it is: they stay in sight, and on every page. */
export function wholeOf(columns: readonly PageColumn[]): number {
  return columns.findIndex(({ field }) => !field || !WHOSE.has(field.is));
}

const WHOSE: ReadonlySet<Field['is']> = new Set(['member', 'collective', 'name', 'position', 'shows', 'keep']);

function marksOf(name: ColumnName, { criteria }: FormSheet, locale: Locale): PageColumn[] {
  const words = WORDS[locale];
  const isBase = columnsOf(criteria)[0] === name;
  const sum = (says: 'total' | 'open' | 'seen', width: number): PageColumn => ({
    ...PLAIN,
    says,
    heading: words.sums[says],
    width,
    style: 'total',
  });
  const columns = counting(
    columnFields(name, criteria).map((field) => markColumn(field, name, criteria, locale)),
    criteria,
    locale,
  );
  const noteAt = columns.findIndex(({ field }) => field?.is === 'note');
  // A scale that hides its points has no total to show (rule 66).
  const others = notOnForm(criteria).map(({ id }) => id.value);
  const part = others.length > 0 ? words.without(others) : '';
  const sums = [
    ...(criteria.scale.isShown ? [{ ...sum('total', 8), part }] : []),
    isBase ? sum('open', 9) : sum('seen', 7),
  ];
  const all = noteAt === -1 ? [...columns, ...sums] : [...columns.slice(0, noteAt), ...sums, ...columns.slice(noteAt)];
  return widened(all);
}

/** With what comes of products where its criterion has its place on the scale. */
function counting(columns: readonly PageColumn[], criteria: Criteria, locale: Locale): PageColumn[] {
  const readers = new Set(productLists(criteria).flatMap((list) => list.readers));
  const isOf = ({ field }: PageColumn, { id }: Criterion) => field?.is === 'mark' && field.criterion === id.value;
  const inOrder = criteria.groups.flatMap((group) =>
    group.criteria.flatMap((criterion) => {
      const typed = columns.filter((column) => isOf(column, criterion));
      if (!readers.has(criterion)) return typed;
      return countedColumns(criterion, criteria, locale).map((column) => ({
        ...column,
        band: WORDS[locale].group(group, criteria.scale),
      }));
    }),
  );
  const others = (is: Field['is']) => columns.filter(({ field }) => field?.is === is);
  return [...others('keep'), ...inOrder, ...others('note')];
}

function markColumn(field: Field, name: ColumnName, criteria: Criteria, locale: Locale): PageColumn {
  const words = WORDS[locale];
  const plain = { ...PLAIN, field, code: codeOf(field) };
  if (field.is === 'note') return { ...plain, heading: words.note, width: 24, style: 'open-text' };
  const criterion = field.is === 'mark' ? criteria.criterion(field.criterion) : undefined;
  const part = field.is === 'mark' ? partAt(field, criterion) : undefined;
  if (!criterion || !part) {
    const columns = columnsOf(criteria);
    const before = columns[columns.indexOf(name) - 1] ?? 'self';
    return { ...plain, heading: words.keep(before), part: words.tick, width: 10, style: 'open' };
  }
  const group = criteria.groups.find(({ criteria: own }) => own.includes(criterion));
  return {
    ...plain,
    band: group ? words.group(group, criteria.scale) : '',
    heading: words.criterion(criterion, criteria.scale),
    part: partWords(criterion, part, criteria, locale),
    width: part.takes === 'choice' ? 12 : part.takes === 'points' ? 11 : 9,
    style: 'open',
  };
}

/** What stands over the cell itself: what to type there. */
function partWords(criterion: Criterion, part: MarkPart, { scale }: Criteria, locale: Locale): string {
  const words = WORDS[locale];
  switch (part.takes) {
    case 'count':
      return words.event(part.event, signOf(criterion) === '+' ? '+' : '−', scale);
    case 'amount':
      return part.title[locale];
    case 'choice':
      return words.choose;
    case 'points':
      return words.points(scale.step.value.toString());
  }
}

function othersOf({ extras, criteria }: FormSheet, locale: Locale): PageColumn[] {
  return widened(extraFields(extras, criteria).map((field) => extraColumn(field, criteria, locale)));
}

function extraColumn(field: Field, criteria: Criteria, locale: Locale): PageColumn {
  const words = WORDS[locale];
  const plain = { ...PLAIN, field, code: codeOf(field) };
  if (field.is === 'bonus' || field.is === 'penalty') {
    const events: readonly ScoreEvent[] = field.is === 'bonus' ? (criteria.bonus?.events ?? []) : criteria.penalties;
    const event = events.find(({ id }) => id.value === field.event);
    const part = event ? words.event(event, field.is === 'bonus' ? '+' : '−', criteria.scale) : '';
    return { ...plain, band: words[field.is], heading: words.times, part, width: 11, style: 'open' };
  }
  const isAbsence = field.is === 'absence';
  return {
    ...plain,
    heading: words.extras[field.is as keyof typeof words.extras] ?? '',
    part: isAbsence ? words.choose : '',
    width: isAbsence ? 13 : 22,
    style: isAbsence ? 'open' : 'open-text',
  };
}
