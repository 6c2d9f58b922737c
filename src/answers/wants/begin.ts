import type { Workspace } from '../../model/workspace.ts';
import type { Want } from './want.ts';

/** What a workspace still lacks before anybody can be scored in it. */
export function beginWants(workspace: Workspace): Want[] {
  const { briefingFiles, criteria } = workspace;
  return [
    ...(hasNobody(workspace) ? [{ kind: 'begin' as const, lacks: 'people' as const }] : []),
    ...(criteria.length === 0 && briefingFiles.size === 0 ? [{ kind: 'begin' as const, lacks: 'scale' as const }] : []),
  ];
}

/** Whether nobody is known yet: then no period waits to be scored. */
export function hasNobody({ organization: { units, members } }: Workspace): boolean {
  return units.length + members.length === 0;
}
