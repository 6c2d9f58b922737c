import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Workspace } from '../model/workspace.ts';
import { readWorkspace, workspaceJudgement } from '../pipeline.ts';
import { isThere, yamlFilesBelow } from '../source/folder.ts';
import type { Home } from '../source/home.ts';
import { kindAt } from '../source/layout.ts';
import type { SourceFile } from '../source/source-file.ts';

/** A workspace without scores, for what accompanies them through the year, and what is wrong with its files. */
export interface Round {
  /** Undefined where `emul.yaml` gives nothing to work with. */
  readonly workspace: Workspace | undefined;
  /** The files themselves, for what changes one of them. */
  readonly files: readonly SourceFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly isRefused: boolean;
}

/** Reads the files of some folders, some others that may be there, and what they refer to. */
export async function roundRead(
  root: string,
  home: Home,
  folders: readonly string[],
  files: readonly string[] = [],
): Promise<Round> {
  const there = files.filter((path) => isThere(join(root, path)));
  const paths = [...folders.flatMap((folder) => yamlFilesBelow(root, folder).filter(kindAt)), ...there];
  const reading = await readWorkspace(root, home, () => [], paths);
  const { workspace, isRefused, files: read } = reading;
  const found = workspace ? workspaceJudgement(workspace).diagnostics : [];
  return { workspace, isRefused, files: read, diagnostics: [...reading.diagnostics, ...found] };
}
