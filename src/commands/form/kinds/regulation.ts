import { regulationTable } from '../../../forms/regulation-table.ts';
import { exportedRegulationFile } from '../export-regulation.ts';
import { importedRegulationFiles } from '../import-regulation.ts';
import type { FormKind } from './form-kind.ts';

/** The numbers of the regulation in force as a table. */
export const regulation: FormKind = {
  asked: () => ['regulation'],
  isAsked: (word) => word === 'regulation',
  export: exportedRegulationFile,
  back: {
    isIn: ({ spreadsheet, map }) => !map && spreadsheet !== undefined && regulationTable(spreadsheet) !== undefined,
    import: importedRegulationFiles,
  },
};
