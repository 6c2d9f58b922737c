import { knownRegulations, type Regulations } from '../../answers/regulations.ts';
import { quoted } from '../../base/quoted.ts';
import { workspaceAbove } from '../../source/folder.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';
import { didYouMean, UsageError } from '../usage.ts';

/** What is shipped can be read outside of a workspace too; a folder that was named must be one. */
export function regulationsFor(call: Call): Promise<Regulations> {
  const root = call.isFolderGiven ? workspaceOf(call) : workspaceAbove(call.host.folder);
  return knownRegulations(root, call.host.home);
}

/** A regulation that there is not, with those that may have been meant. */
export function unknownRegulation(id: string, near: readonly string[]): UsageError {
  return new UsageError(
    { vi: `không có quy chế nào mang mã ${quoted(id)}`, en: `there is no regulation ${quoted(id)}` },
    didYouMean(near) ?? { vi: 'xem các mã: emul regulation list', en: 'see the ids: emul regulation list' },
  );
}

/** The exit code, once what the files say wrong is told. */
export async function codeOf(call: Call, { diagnostics }: Regulations): Promise<number> {
  return (await findingsTold(call, diagnostics)) ? EXIT.findings : EXIT.fine;
}
