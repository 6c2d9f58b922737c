import { isOwnScale } from '../../../forms/scale/own-columns.ts';
import { scaleTables } from '../../../forms/scale/scale-sheet.ts';
import { exportedScaleFile } from '../export-scale.ts';
import { importedScaleFiles } from '../import-scale.ts';
import type { FormKind } from './form-kind.ts';

/** A point scale as a table. */
export const criteria: FormKind = {
  asked: () => ['criteria'],
  isAsked: (word) => word === 'criteria',
  export: exportedScaleFile,
  back: {
    isIn: ({ spreadsheet, map }) =>
      !map && spreadsheet !== undefined && (scaleTables(spreadsheet) !== undefined || isOwnScale(spreadsheet)),
    import: importedScaleFiles,
  },
};
