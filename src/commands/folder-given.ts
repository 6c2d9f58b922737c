import type { Host } from './host.ts';

/** The folder of `-C`, or of EMUL_WORKSPACE where nobody typed one; nothing where neither names a folder. */
export function folderGiven(typed: unknown, { environment }: Pick<Host, 'environment'>): string | undefined {
  return (typeof typed === 'string' && typed) || environment.EMUL_WORKSPACE || undefined;
}
