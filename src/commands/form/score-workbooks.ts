import type { Form, FormsExported } from '../../answers/entry/form-exported.ts';
import { namedUnit } from '../../answers/entry/opened.ts';
import type { Locale } from '../../base/locale.ts';
import { formWorkbook } from '../../reports/form/workbook.ts';
import { formName } from './form-name.ts';

/** A workbook of score sheets: what its file is called, and what it will hold. */
export interface ScoreWorkbook {
  readonly form: Form;
  readonly name: string;
  bytes(): Uint8Array;
}

/** The workbooks of a period, one a division. */
export async function scoreWorkbooks(exported: FormsExported, locale: Locale): Promise<readonly ScoreWorkbook[]> {
  const { workbookBytes } = await import('../../formats/workbook.ts');
  const { period, forms, workspace } = exported;
  const units = workspace.organization.units.map(namedUnit);
  return forms.map((form) => ({
    form,
    name: `${formName(form, { period, units }, locale)}.xlsx`,
    bytes: () => workbookBytes(formWorkbook(exported, form, locale)),
  }));
}
