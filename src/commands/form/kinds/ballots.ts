import { ballotPeriod } from '../../../forms/ballots/read.ts';
import { exportedBallots } from '../export-ballots.ts';
import { importedBallotFiles } from '../import-ballots.ts';
import type { FormKind } from './form-kind.ts';

/** The sheet on which the Council's votes are counted. */
export const ballots: FormKind = {
  asked: () => ['ballots 2016-H2'],
  isAsked: (word) => word === 'ballots' || word === 'phieu-bau' || word === 'kiem-phieu',
  export: exportedBallots,
  back: {
    isIn: ({ spreadsheet }) => spreadsheet !== undefined && ballotPeriod(spreadsheet) !== undefined,
    import: importedBallotFiles,
  },
};
