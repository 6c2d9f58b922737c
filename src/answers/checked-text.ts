import { textAlone } from '../checks/file-alone.ts';
import { inOrder } from '../diagnostics/diagnostic.ts';
import { countsOf } from '../diagnostics/findings.ts';
import type { Home } from '../source/home.ts';
import type { CheckedWorkspace } from './checked.ts';

/** What is wrong with a text by itself, as one file of the kind that it says: what it refers to, only its place in a workspace tells. */
export async function checkedText(text: string, home: Home): Promise<CheckedWorkspace> {
  const diagnostics = inOrder(await textAlone(text, home));
  return { diagnostics, summary: { ...countsOf(diagnostics), accepted: 0, files: 1 }, isRefused: false };
}
