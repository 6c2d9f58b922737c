import { exportedScores } from '../export-scores.ts';
import { importedScores } from '../import-scores.ts';
import type { FormKind } from './form-kind.ts';

/** Score sheets of a period; what no other kind knows again is taken for one, and told if it is none. */
export const scores: FormKind = {
  asked: () => [],
  isAsked: () => true,
  export: exportedScores,
  back: { isIn: () => true, import: importedScores },
};
