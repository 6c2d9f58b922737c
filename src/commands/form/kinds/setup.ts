import { exportedSetupFile } from '../export-setup.ts';
import type { FormKind } from './form-kind.ts';

/** All that an office has to say once and may correct later, in one workbook: every list on a sheet, read back as lists are. */
export const setup: FormKind = {
  asked: () => ['setup'],
  isAsked: (word) => word === 'setup',
  export: exportedSetupFile,
};
