import type { Form, FormsExported } from '../../answers/entry/form-exported.ts';
import type { Locale } from '../../base/locale.ts';
import { formWorkbook } from '../../reports/form/workbook.ts';
import { fileName } from '../file-name.ts';

/** A workbook of score sheets: what its file is called, and what it will hold. */
export interface ScoreWorkbook {
  readonly form: Form;
  readonly name: string;
  bytes(): Uint8Array;
}

/** The workbooks of a period, one a division. */
export async function scoreWorkbooks(exported: FormsExported, locale: Locale): Promise<readonly ScoreWorkbook[]> {
  const { workbookBytes } = await import('../../formats/workbook.ts');
  const { period, forms } = exported;
  return forms.map((form) => ({
    form,
    name: `${fileName(['form', period.id, ...(form.unit ? [form.unit.id] : [])], locale)}.xlsx`,
    bytes: () => workbookBytes(formWorkbook(exported, form, locale)),
  }));
}
