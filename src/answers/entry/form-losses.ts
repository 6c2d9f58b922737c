import { columnFields, columnsOf, listedCriteria, typedCriteria } from '../../forms/fields.ts';
import type { FormRead } from '../../forms/filled.ts';
import type { FormMeta } from '../../forms/form-meta.ts';
import { isOfCollectives, type Layout } from '../../forms/layout.ts';
import { productFields } from '../../forms/product-sheet.ts';
import { signatureOf } from '../../forms/signature.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { ColumnName } from '../../model/briefing.ts';
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

/** A sheet of a form and what was read of it. */
export interface SheetRead {
  readonly layout: Layout;
  readonly read: FormRead;
}

/** Columns that the form had and no sheet of it shows any more, and columns that people filled in beside those of the form. */
export function lostColumns(sheet: SheetRead, all: readonly SheetRead[], meta: FormMeta): TroubleAt[] {
  const { layout, read } = sheet;
  const lost = scalesOf(sheet).flatMap((criteria) =>
    columnsOf(criteria)
      .filter((column) => meta.asks.includes(column))
      .flatMap((column) =>
        codesOf(column, criteria, meta).flatMap((codes) =>
          lostOf(
            codes,
            sheet,
            all.filter((other) => isAlike(other, sheet)),
          ),
        ),
      ),
  );
  const at = { sheet: layout.sheet.name, row: layout.whose.row };
  return [
    ...(lost.length > 0 ? [{ ...at, trouble: { id: 'columns-lost', codes: lost }, ...layout.whose } as const] : []),
    ...uncoded(layout, read).map((column) => ({ ...at, trouble: { id: 'column-without-code' }, column }) as const),
  ];
}

/** Of a column of marks that begins here those that are gone; all of it, told once, where no sheet has any. */
function lostOf(codes: readonly string[], sheet: SheetRead, alike: readonly SheetRead[]): readonly string[] {
  const has = ({ layout }: SheetRead) => {
    const own = new Set([...layout.fields.values()].map(codeOf));
    return codes.filter((code) => own.has(code));
  };
  const here = has(sheet);
  if (here.length > 0) return codes.filter((code) => !here.includes(code));
  const first = alike.find((other) => scalesOf(other).length > 0);
  return first === sheet && alike.every((other) => has(other).length === 0) ? codes : [];
}

/** Whether two sheets are of the same people's sheets: usual ones, or of one campaign. */
function isAlike({ layout }: SheetRead, { layout: other }: SheetRead): boolean {
  return layout.campaign === other.campaign && isOfCollectives(layout) === isOfCollectives(other);
}

function scalesOf({ read }: SheetRead): Criteria[] {
  return [...new Set(read.filled.flatMap(({ subject }) => subject.choice.criteria ?? []))];
}

/** The codes of the marks of a column that a form asked for, sheet by sheet, of criteria that are still marked as when it was made. */
function codesOf(column: ColumnName, criteria: Criteria, { signatures }: FormMeta): string[][] {
  const isSame = (id: string) => {
    const found = typedCriteria(criteria).find((criterion) => criterion.id.value === id);
    return found !== undefined && signatures.get(`${criteria.id.value}.${id}`) === signatureOf(found, criteria);
  };
  const lists = listedCriteria(criteria).map((criterion) => productFields(column, criterion));
  return [columnFields(column, criteria), ...lists].map((fields) =>
    fields.flatMap((field) => (field.is === 'mark' && isSame(field.criterion) ? codeOf(field) : [])),
  );
}

/** Columns without a code in which a row that was taken says something; the form's own totals are formulas. */
function uncoded({ sheet, fields }: Layout, { filled }: FormRead): number[] {
  const cells = filled.flatMap(({ row }) => sheet.cellsIn(row));
  const found = cells.filter(
    ({ column, formula, text }) => !fields.has(column) && formula === undefined && text.trim(),
  );
  return [...new Set(found.map(({ column }) => column))].sort((a, b) => a - b);
}
