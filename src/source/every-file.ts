import { isLeftAlone, listed } from './listing.ts';

/**
 * Every file of the workspace, whatever it is, in order of code units; what begins with a dot, and what Word and Excel keep
 * while a file is open, is left alone. Unreadable where a folder cannot be gone through: nothing may be passed over in silence.
 */
export function everyFile(root: string): string[] {
  return below(root, '', []).sort((a, b) => (a < b ? -1 : 1));
}

function below(root: string, folder: string, above: readonly string[]): string[] {
  const { real, entries } = listed(root, folder, above) ?? { real: '', entries: [] };
  return entries.flatMap(({ name, isFolder }) => {
    const path = folder ? `${folder}/${name}` : name;
    if (isLeftAlone(name) || name.startsWith('~$')) return [];
    return isFolder ? below(root, path, [...above, real]) : [path];
  });
}
