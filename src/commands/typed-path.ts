import { isAbsolute, join, resolve } from 'node:path';
import { isThere, workspaceAbove } from '../source/folder.ts';
import type { Call } from './command.ts';

/**
 * Where a file lies that a line names to be read: from the folder one stands in, else from the workspace's. A path that is in
 * neither is one from the folder one stands in, and so is every path that is written to.
 */
export function typedPath(typed: string, call: Call): string {
  const here = resolve(call.host.folder, typed);
  if (isAbsolute(typed) || isThere(here)) return here;
  const root = workspaceAbove(resolve(call.host.folder, call.folder));
  const inside = root === undefined ? here : join(root, typed);
  return isThere(inside) ? inside : here;
}

/** The files of a line: one that is not here but in the workspace by its whole path, the others as they were typed, with their `*`. */
export function typedAll(call: Call): string[] {
  return call.values.map((typed) => (isThere(resolve(call.host.folder, typed)) ? typed : elsewhere(typed, call)));
}

function elsewhere(typed: string, call: Call): string {
  const found = typedPath(typed, call);
  return isThere(found) ? found : typed;
}
