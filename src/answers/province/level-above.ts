import { lawFrom, workspaceFrom } from '../../model/assembly.ts';
import type { Workspace } from '../../model/workspace.ts';
import { shipped } from '../../schema/file-reading.ts';
import { WORKSPACE_FILE } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { roundRead } from '../round.ts';

/** As whose paper a province's is written: of the workspace it is asked in, where there is one; else of nobody, with blanks. */
export async function levelAbove(root: string | undefined, home: Home): Promise<Workspace> {
  const own = root === undefined ? undefined : (await roundRead(root, home, [])).workspace;
  if (own) return own;
  const files = [await shipped(WORKSPACE_FILE, 'kind: workspace\n', 'workspace', home)];
  const nobody = workspaceFrom(files, new Map(), home, await lawFrom(files, home));
  if (!nobody) throw new Error('a workspace of nobody');
  return nobody;
}
