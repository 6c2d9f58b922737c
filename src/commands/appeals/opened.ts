import { type Round, roundRead } from '../../answers/round.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';

/** The petitions of a workspace, to write into. */
export interface AppealsOpened {
  readonly workspace: NonNullable<Round['workspace']>;
  readonly files: Round['files'];
}

/** Reads them; the exit code where a file of theirs has errors, which are told: ids that nobody could read may stand there. */
export async function appealsToWrite(call: Call, root: string): Promise<AppealsOpened | number> {
  const { workspace, files, diagnostics, isRefused } = await roundRead(root, call.host.home, ['appeals', 'campaigns']);
  const own = diagnostics.filter(
    ({ severity, place }) => !workspace || (severity === 'error' && place.file.path.startsWith('appeals/')),
  );
  const hasErrors = await findingsTold(call, own);
  if (isRefused) return EXIT.failure;
  return workspace && !hasErrors ? { workspace, files } : EXIT.findings;
}
