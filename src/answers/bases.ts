import type { Bases } from '../calendar/bases.ts';
import { basesOf } from '../model/base-periods.ts';
import type { Workspace } from '../model/workspace.ts';

/** What is scored when, in a workspace that has been read. */
export function basesIn(workspace: Workspace): Bases {
  return basesOf(workspace, workspace.briefingFiles.keys());
}
