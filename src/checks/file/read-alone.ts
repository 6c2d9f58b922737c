import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { isUnusable } from '../../model/assembly.ts';
import { parsed, readFile } from '../../schema/file-reading.ts';
import { decoded } from '../../source/decoding.ts';
import type { Home } from '../../source/home.ts';
import { LAYOUT } from '../../source/layout.ts';
import type { Node } from '../../source/node.ts';
import { Unreadable } from '../../source/unreadable.ts';
import { refusalWords, wordsOf } from './fault-words.ts';

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

/** What is wrong with a text that nobody has laid into a file yet, by the kind that it says. */
export async function textAlone(text: string, home: Home): Promise<Diagnostic[]> {
  const { file, faults, isReadable } = decoded(Buffer.from(text), '-');
  const [, said] = /^kind:\s*([\w-]+)/m.exec(text) ?? [];
  const kind = LAYOUT.find((one) => one.kind === said)?.kind ?? 'scores';
  const found = isReadable ? (await parsed(file, kind, home, Number.POSITIVE_INFINITY, faults)).faults : faults;
  return found.map(wordsOf);
}
