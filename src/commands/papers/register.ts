import type { Register } from '../../answers/closing/papers.ts';
import { roundRead } from '../../answers/round.ts';
import { type Call, EXIT } from '../command.ts';
import { findingsTold } from '../findings-told.ts';
import { workspaceOf } from '../opened.ts';

/** The register, nothing where a file is refused, and the exit code of what is wrong in its files. */
export async function registerRead(call: Call): Promise<{ register: Register | undefined; code: number }> {
  const root = workspaceOf(call);
  const { workspace, diagnostics, isRefused } = await roundRead(root, call.host.home, [
    'papers',
    'decisions',
    'appeals',
    'campaigns',
  ]);
  const hasErrors = await findingsTold(call, diagnostics);
  if (isRefused || !workspace) return { register: undefined, code: isRefused ? EXIT.failure : EXIT.findings };
  return { register: { workspace, root }, code: hasErrors ? EXIT.findings : EXIT.fine };
}
