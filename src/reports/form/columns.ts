import type { FormSheet } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkStyle } from '../../documents/workbook.ts';
import { columnFields, extraFields } from '../../forms/fields.ts';
import type { ColumnName } from '../../model/briefing.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Criterion, ScoreEvent } from '../../model/criterion.ts';
import { codeOf, type Field } from '../../model/form-field.ts';
import { partAt, signOf } from '../../scoring/modes/index.ts';
import type { MarkPart } from '../../scoring/modes/mark-part.ts';
import { columnWords } from '../column-words.ts';
import { WORDS } from './form-words.ts';

/** One column of a form's sheet: what it holds, and what stands above it. */
export interface PageColumn {
  /** Nothing for the totals, which Excel works out. */
  readonly field: Field | undefined;
  /** The total of these marks, or how many are open. */
  readonly sums: { readonly of: ColumnName; readonly is: 'total' | 'open' } | undefined;
  readonly code: string;
  /** Columns of one band stand under one heading: whose marks they are. */
  readonly band: string;
  /** Columns of one criterion stand under its text. */
  readonly heading: string;
  readonly part: string;
  readonly width: number;
  readonly style: WorkStyle;
}

/** The columns of a sheet, from the left. */
export function pageColumns(sheet: FormSheet, locale: Locale): PageColumn[] {
  const words = WORDS[locale];
  const campaign = sheet.campaign?.id.value;
  const whose: Field = {
    is: sheet.kind === 'unit' ? 'collective' : 'member',
    ...(campaign === undefined ? {} : { campaign }),
  };
  const plain = { sums: undefined, band: '', part: '', style: 'label' } as const;
  return [
    { ...plain, field: whose, code: codeOf(whose), heading: words.id, width: 9, style: 'code' },
    { ...plain, field: { is: 'name' }, code: 'name', heading: words.names[sheet.kind], width: 26 },
    ...(sheet.kind === 'member'
      ? [{ ...plain, field: { is: 'position' }, code: 'position', heading: words.position, width: 16 } as const]
      : []),
    ...sheet.columns.flatMap(({ name, isOpen }) => bandOf(name, isOpen, sheet, locale)),
    ...extraFields(sheet.extras, sheet.criteria).map((field) => extraColumn(field, sheet.criteria, locale)),
  ];
}

function bandOf(name: ColumnName, isOpen: boolean, { criteria }: FormSheet, locale: Locale): PageColumn[] {
  const words = WORDS[locale];
  const band = columnWords(name, criteria, locale).toUpperCase();
  const sum = (is: 'total' | 'open'): PageColumn => ({
    field: undefined,
    sums: { of: name, is },
    code: '',
    band,
    heading: words.sums[is],
    part: '',
    width: is === 'total' ? 9 : 10,
    style: 'total',
  });
  const marks = columnFields(name, criteria).map((field): PageColumn => {
    const isNote = field.is === 'note';
    const criterion = field.is === 'mark' ? criteria.criterion(field.criterion) : undefined;
    const part = field.is === 'mark' ? partAt(field, criterion) : undefined;
    const style = isNote ? 'open-text' : 'open';
    return {
      field,
      sums: undefined,
      code: codeOf(field),
      band,
      heading: criterion ? words.criterion(criterion) : words.note,
      part: criterion && part ? partWords(criterion, part, criteria, locale) : '',
      width: isNote ? 28 : part?.name !== undefined ? 9 : 15,
      style: isOpen ? style : 'given',
    };
  });
  const noteAt = marks.findIndex(({ field }) => field?.is === 'note');
  const sums = [sum('total'), sum('open')];
  return noteAt === -1 ? [...marks, ...sums] : [...marks.slice(0, noteAt), ...sums, ...marks.slice(noteAt)];
}

/** What stands over the cell itself: what to type there. */
function partWords(criterion: Criterion, part: MarkPart, { scale }: Criteria, locale: Locale): string {
  const words = WORDS[locale];
  switch (part.takes) {
    case 'count':
      return words.event(part.event, signOf(criterion) === '+' ? '+' : '−');
    case 'amount':
      return part.title[locale];
    case 'choice':
      return words.choose;
    case 'points':
      return words.points(scale.step.value.toString());
  }
}

function extraColumn(field: Field, criteria: Criteria, locale: Locale): PageColumn {
  const words = WORDS[locale];
  const whole = { field, sums: undefined, code: codeOf(field), band: words.others } as const;
  if (field.is === 'bonus' || field.is === 'penalty') {
    const events: readonly ScoreEvent[] = field.is === 'bonus' ? (criteria.bonus?.events ?? []) : criteria.penalties;
    const event = events.find(({ id }) => id.value === field.event);
    const part = event ? words.event(event, field.is === 'bonus' ? '+' : '−') : '';
    return { ...whole, heading: words[field.is], part, width: 11, style: 'open' };
  }
  const heading = words.extras[field.is as keyof typeof words.extras] ?? '';
  const isAbsence = field.is === 'absence';
  return {
    ...whole,
    heading,
    part: isAbsence ? words.choose : '',
    width: isAbsence ? 15 : 28,
    style: isAbsence ? 'open' : 'open-text',
  };
}
