import type { FormSheet } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import type { WorkCell, WorkValue } from '../../documents/workbook.ts';
import type { ColumnName } from '../../model/briefing.ts';
import { isValue } from '../../model/briefing.ts';
import type { Subject } from '../../model/due.ts';
import { codeOf, type Field } from '../../model/form-field.ts';
import type { Organization } from '../../model/organization.ts';
import { isHeadOn } from '../../model/unit.ts';
import { ownKeys } from '../../scoring/modes/index.ts';
import { ABSENCE_WORDS } from '../../scoring/reasons.ts';
import type { Node } from '../../source/node.ts';
import type { PageColumn } from './columns.ts';
import { WORDS } from './form-words.ts';
import { type Cells, totalFormulas } from './formula.ts';

/** What a row of a sheet is written with. */
export interface RowTerms {
  readonly sheet: FormSheet;
  readonly columns: readonly PageColumn[];
  /** Where namesakes are told apart. */
  readonly organization: Organization;
  /** The deciding day, which says who heads a unit. */
  readonly day: string;
  readonly locale: Locale;
}

/** A subject's row: who it is, what is known already, and the formulas of totals. */
export function subjectCells(subject: Subject, row: number, terms: RowTerms): WorkCell[] {
  return terms.columns.map((pageColumn, column): WorkCell => {
    const value = pageColumn.field ? fieldValue(pageColumn.field, subject, terms) : sumValue(pageColumn, row, terms);
    const isClosed = isOwnSheet(pageColumn.field, subject, terms.day);
    return { column, style: isClosed ? 'closed' : pageColumn.style, ...(value && !isClosed ? { value } : {}) };
  });
}

/** Nobody approves his own sheet: a head's own cells in the head's column stay shut. */
function isOwnSheet(field: Field | undefined, { kind, id, unit }: Subject, day: string): boolean {
  const isHeads = (field?.is === 'mark' || field?.is === 'note') && field.column === 'head';
  return isHeads && kind === 'member' && unit !== undefined && isHeadOn(unit, id, day);
}

function sumValue({ sums }: PageColumn, row: number, { sheet, columns, locale }: RowTerms): WorkValue | undefined {
  if (!sums) return undefined;
  const words = { whole: WORDS[locale].whole, open: WORDS[locale].left };
  const formulas = totalFormulas(sums.of, sheet.criteria, cellsOf(columns), row, words);
  return formulas && { formula: formulas[sums.is] };
}

/** Where marks stand among a sheet's columns. */
function cellsOf(columns: readonly PageColumn[]): Cells {
  const of = (name: ColumnName, criterion?: string) =>
    columns.flatMap(({ field }, i) =>
      field?.is === 'mark' && field.column === name && (criterion === undefined || field.criterion === criterion)
        ? [i]
        : [],
    );
  return {
    of,
    range: (name) => [of(name)[0] ?? 0, of(name).at(-1) ?? 0],
  };
}

function fieldValue(field: Field, subject: Subject, { sheet, locale, organization }: RowTerms): WorkValue | undefined {
  const known = sheet.known.get(subject);
  switch (field.is) {
    case 'member':
    case 'collective':
      return { text: subject.id };
    case 'name':
      return { text: organization.called(subject.kind, subject.id) ?? subject.name };
    case 'position':
      return textValue(subject.assignment?.position?.value);
    case 'mark':
      return markValue(known?.columns.get(field.column)?.node.get(field.criterion), field.part);
    case 'note':
      return textValue(known?.columns.get(field.column)?.note?.value);
    case 'absence': {
      const kind = known?.absence?.kind.value;
      return textValue(kind && (ABSENCE_WORDS[kind]?.[locale] ?? kind));
    }
    case 'causes':
      return textValue(known?.entries.find(({ causes }) => causes)?.causes?.value);
    case 'remedies':
      return textValue(known?.entries.find(({ remedies }) => remedies)?.remedies?.value);
    case 'bonus':
    case 'penalty': {
      const happening = known?.[field.is].find(({ event }) => event.value === field.event);
      return happening && { number: happening.times?.value ?? '1' };
    }
    case 'basis':
      return textValue(known && [...known.bonus, ...known.penalty].find(({ basis }) => basis)?.basis?.value);
    default:
      throw new Error(`a form of its own has no column ${codeOf(field)}`);
  }
}

function textValue(text: string | undefined): WorkValue | undefined {
  return text === undefined ? undefined : { text };
}

/** What happened never is a 0 in a form where the mark stands, so that it reads back as it was. */
function markValue(mark: Node | undefined, part: string | undefined): WorkValue | undefined {
  if (!mark || !isValue(mark)) return undefined;
  const node = part === undefined ? mark : mark.get(part);
  if (!node) return !mark.isMap || ownKeys.has(part ?? '') ? undefined : { number: '0' };
  return node.kind === 'number' ? { number: node.text } : { text: node.text };
}
