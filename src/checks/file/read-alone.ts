import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isUnusable } from '../../model/assembly.ts';
import { readFile } from '../../schema/file-reading.ts';
import type { Home } from '../../source/home.ts';
import type { Node } from '../../source/node.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { refusalWords, wordsOf } from './words.ts';

/** One file read by itself, wherever it lies: its values where it fits its schema, and what is wrong with it. Unreadable where the system refuses it. */
export async function readAlone(
  root: string,
  path: string,
  kind: string,
  home: Home,
): Promise<{ readonly node: Node | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const read = await readFile(root, path, kind, home);
  if (read.refusal?.why === 'system') throw new Unreadable(path, read.refusal, false);
  const { file, faults, refusal } = read;
  const diagnostics = refusal ? [refusalWords(refusal, file)] : faults.map(wordsOf);
  return { node: isUnusable(read) ? undefined : read.node, diagnostics };
}
