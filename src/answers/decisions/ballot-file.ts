import type { BallotSheet } from '../../forms/ballots/read.ts';
import type { TroubleAt } from '../../forms/trouble.ts';
import type { SpreadsheetFault } from '../../source/spreadsheet/fault.ts';
import type { BallotDeed } from './ballots-laid.ts';
import type { DecisionDraft } from './decision-draft.ts';

/** One list of a workbook of counted ballots as it was understood. */
export interface ImportedBallots {
  readonly draft: DecisionDraft;
  readonly at: BallotSheet['at'];
  readonly rows: BallotSheet['rows'];
  readonly deeds: readonly BallotDeed[];
  readonly same: number;
  readonly isChanged: boolean;
}

/** One workbook of counted ballots. */
export interface BallotFile {
  readonly shown: string;
  readonly fault: SpreadsheetFault | undefined;
  readonly sheets: readonly string[];
  readonly lists: readonly ImportedBallots[];
  readonly troubles: readonly TroubleAt[];
}
