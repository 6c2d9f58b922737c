import type { Glance } from './glance.ts';
import type { Host, Output } from './host.ts';
import type { Listings } from './listing.ts';

/** Commands that read no workspace, or whose output is no text for people. */
const ELSEWHERE: ReadonlySet<string> = new Set(['init', 'help', 'schema', 'completion', 'province']);

/** A host whose screens have the folder of `-C` in each line to copy: typed without it, `emul undo` would be about another one. Lines that name a folder stay. */
export function hinting(
  host: Host,
  { workspace = '', command = '' }: Pick<Glance, 'workspace' | 'command'>,
  commands: Listings,
): Host {
  if (ELSEWHERE.has(command)) return host;
  const names = commands.flatMap(({ name }) => (ELSEWHERE.has(name) ? [] : name));
  const lines = new RegExp(
    `(?<![\\p{L}\\p{N}_./“"-])emul(?=\\s+(?:${names.join('|')})(?![\\p{L}\\p{N}-])(?![^;\\n]*\\s-C\\s))`,
    'gu',
  );
  const named = `emul -C ${folderTyped(workspace)}`;
  const naming = (output: Output): Output => ({
    write: (text) => output.write(typeof text === 'string' ? text.replace(lines, named) : text),
    isTerminal: output.isTerminal,
    width: output.width,
  });
  return Object.assign(Object.create(host), { out: naming(host.out), err: naming(host.err) });
}

/** A folder as a line takes it; a backslash at its end would take the quotation mark for a letter. */
export function folderTyped(folder: string): string {
  if (!/[^\p{L}\p{N}_./\\:-]/u.test(folder)) return folder;
  return `"${folder.replace(/\\+$/, '').replaceAll('"', '\\"')}"`;
}
