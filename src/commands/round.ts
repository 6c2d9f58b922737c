import { type Round, roundRead } from '../answers/round.ts';
import { type Call, EXIT } from './command.ts';
import { delivered } from './delivered.ts';
import type { Delivery } from './delivery.ts';
import { findingsTold } from './findings-told.ts';
import { workspaceOf } from './opened.ts';
import type { Output } from './output.ts';

/** What a command of the year's round says, once the folders it asks about have been read. */
export interface RoundAnswer extends Pick<Delivery, 'documents'> {
  json(): Promise<string>;
}

/** Reads the folders, tells what is wrong in them, and prints or writes the answer; returns the exit code. */
export async function roundTold(
  call: Call,
  output: Output,
  folders: readonly string[],
  answer: (workspace: NonNullable<Round['workspace']>) => RoundAnswer | undefined,
): Promise<number> {
  const round: Round = await roundRead(workspaceOf(call), call.host.home, folders);
  const { workspace } = round;
  // First: an id that nothing has may stand in a file that could not be read.
  const hasErrors = await findingsTold(call, round.diagnostics);
  const said = workspace && answer(workspace);
  if (said) await delivered(call, output, said);
  if (round.isRefused) return EXIT.failure;
  return hasErrors || !said ? EXIT.findings : EXIT.fine;
}
