import { basename, dirname, isAbsolute, relative } from 'node:path';
import { readAlone } from '../../checks/file-alone.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { type Decision, decisionFrom } from '../../model/decision.ts';
import type { Home } from '../../source/home.ts';

/** A decision file that nobody has taken yet, wherever it lies: shown under its path in the workspace where it lies there. */
export async function supposedDecision(
  path: string,
  root: string,
  home: Home,
): Promise<{ readonly decision: Decision | undefined; readonly diagnostics: readonly Diagnostic[] }> {
  const inside = relative(root, path);
  const isInside = !inside.startsWith('..') && !isAbsolute(inside);
  const { node, diagnostics } = isInside
    ? await readAlone(root, inside.replaceAll('\\', '/'), 'decision', home)
    : await readAlone(dirname(path), basename(path), 'decision', home);
  return { decision: node && decisionFrom(node), diagnostics };
}
