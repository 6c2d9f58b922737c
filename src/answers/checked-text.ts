import { wordsOf } from '../checks/file/words.ts';
import { inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf } from '../diagnostics/findings.ts';
import { parsed } from '../schema/file-reading.ts';
import { decoded } from '../source/decoding.ts';
import type { Home } from '../source/home.ts';
import { LAYOUT } from '../source/layout.ts';
import type { CheckedWorkspace } from './checked.ts';

/** What is wrong with a text by itself, as one file of the kind that it says: what it refers to, only its place in a workspace tells. */
export async function checkedText(text: string, home: Home): Promise<CheckedWorkspace> {
  const { file, faults, isReadable } = decoded(Buffer.from(text), '-');
  const [, said] = /^kind:\s*([\w-]+)/m.exec(text) ?? [];
  const kind = LAYOUT.find((one) => one.kind === said)?.kind ?? 'scores';
  const found = isReadable ? (await parsed(file, kind, home, Number.POSITIVE_INFINITY, faults)).faults : faults;
  const diagnostics = inOrder(found.map(wordsOf));
  return { diagnostics, summary: { ...countsOf(diagnostics), accepted: 0, files: 1 }, isRefused: false };
}
