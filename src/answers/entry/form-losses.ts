import { columnFields, columnsOf, typedCriteria } from '../../forms/fields.ts';
import type { FormRead } from '../../forms/filled.ts';
import type { FormMeta } from '../../forms/form-meta.ts';
import type { Layout } from '../../forms/layout.ts';
import { signatureOf } from '../../forms/signature.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { Criteria } from '../../model/criteria.ts';
import { codeOf } from '../../model/form-field.ts';
import type { Sheet } from '../../source/spreadsheet/sheet.ts';
import type { FormTerms } from './form-terms.ts';

/** A sheet of a form that names people who are due and has lost its codes: told where the first of them stands. */
export function lostSheet(sheet: Sheet, terms: FormTerms): TroubleAt[] {
  const cells = sheet.rows().flatMap((row) => sheet.cellsIn(row));
  const first = cells.find(({ kind, text }) => kind === 'text' && terms.isDue(text));
  if (!first) return [];
  return [{ trouble: { id: 'sheet-without-codes' }, sheet: sheet.name, row: first.row, column: first.column }];
}

/** Columns that the form had and the sheet no longer shows, and columns that people filled in beside those of the form. */
export function lostColumns(layout: Layout, meta: FormMeta, read: FormRead): TroubleAt[] {
  const codes = new Set([...layout.fields.values()].map(codeOf));
  const scales = new Set(read.filled.flatMap(({ subject }) => subject.choice.criteria ?? []));
  const lost = [...scales].flatMap((criteria) => codesOf(criteria, meta)).filter((code) => !codes.has(code));
  const at = { sheet: layout.sheet.name, row: layout.whose.row };
  return [
    ...(lost.length > 0 ? [{ ...at, trouble: { id: 'columns-lost', codes: lost }, ...layout.whose } as const] : []),
    ...uncoded(layout, read).map((column) => ({ ...at, trouble: { id: 'column-without-code' }, column }) as const),
  ];
}

/** The codes of the marks that a form asked for, of criteria that are still marked as when it was made. */
function codesOf(criteria: Criteria, { asks, signatures }: FormMeta): string[] {
  const isSame = (id: string) => {
    const otherCriterion = typedCriteria(criteria).find((criterion) => criterion.id.value === id);
    return (
      otherCriterion !== undefined &&
      signatures.get(`${criteria.id.value}.${id}`) === signatureOf(otherCriterion, criteria)
    );
  };
  return columnsOf(criteria)
    .filter((column) => asks.includes(column))
    .flatMap((column) => columnFields(column, criteria))
    .flatMap((field) => (field.is === 'mark' && isSame(field.criterion) ? codeOf(field) : []));
}

/** Columns without a code in which a row that was taken says something; the form's own totals are formulas. */
function uncoded({ sheet, fields }: Layout, { filled }: FormRead): number[] {
  const cells = filled.flatMap(({ row }) => sheet.cellsIn(row));
  const found = cells.filter(
    ({ column, formula, text }) => !fields.has(column) && formula === undefined && text.trim(),
  );
  return [...new Set(found.map(({ column }) => column))].sort((a, b) => a - b);
}
