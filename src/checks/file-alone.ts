import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { parsed, readFile } from '../schema/file-reading.ts';
import { decoded } from '../source/decoding.ts';
import { isUnknowable } from '../source/disk.ts';
import { OF_LETTERS } from '../source/fault.ts';
import type { Home } from '../source/home.ts';
import { LAYOUT } from '../source/layout.ts';
import type { Node } from '../source/node.ts';
import { SourceFile } from '../source/source-file.ts';
import { Unreadable } from '../source/unreadable.ts';
import { refusalWords, wordsOf } from './fault-words.ts';

interface ReadByItself {
  readonly node: Node | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** One file read by itself, wherever it lies: what values it has, and what is wrong with it. Unreadable where the system refuses it. */
export async function readOne(root: string, path: string, kind: string, home: Home): Promise<ReadByItself> {
  const { file, node, faults, refusal } = await readFile(root, path, kind, home);
  if (refusal && isUnknowable(refusal)) throw new Unreadable(path, refusal, false);
  return { node, diagnostics: refusal ? [refusalWords(refusal, file)] : faults.map(wordsOf) };
}

/** The same of a text that is to become a file. */
export async function readText(path: string, text: string, kind: string, home: Home): Promise<ReadByItself> {
  const { node, faults } = await parsed(new SourceFile(path, text), kind, home);
  return { node, diagnostics: faults.map(wordsOf) };
}

/** The same, its values only where it fits its schema. */
export async function readAlone(root: string, path: string, kind: string, home: Home): Promise<ReadByItself> {
  const read = await readOne(root, path, kind, home);
  const isUsable = read.diagnostics.every(({ id }) => OF_LETTERS.has(id));
  return { ...read, node: isUsable ? read.node : undefined };
}

/** What is wrong with a text that nobody has laid into a file yet, by the kind that it says. */
export async function textAlone(text: string, home: Home): Promise<Diagnostic[]> {
  const { file, faults, isReadable } = decoded(Buffer.from(text), '-');
  const [, said] = /^kind:\s*([\w-]+)/m.exec(text) ?? [];
  const kind = LAYOUT.find((kindOfFile) => kindOfFile.kind === said)?.kind ?? 'scores';
  const found = isReadable ? (await parsed(file, kind, home, Number.POSITIVE_INFINITY, faults)).faults : faults;
  return found.map(wordsOf);
}
