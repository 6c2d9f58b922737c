import type { ListItem } from '../../forms/lists/list-kind.ts';
import { bytesOf, MOST_BYTES_OF_SCORES } from '../../source/disk.ts';
import { yamlFilesBelow } from '../../source/folder.ts';

/** The first file that names somebody besides the item of his own; nothing where none does. The log only tells what was written. */
export function namedElsewhere(root: string, { id, node }: ListItem): string | undefined {
  const own = node.tape.file.path;
  // By itself, as files write a code: a short one may be a word of some text as well.
  const isNamed = new RegExp(`(?:^|[:,[{-])[ \\t]*["']?${id}["']?[ \\t]*(?=$|[\\r,\\]}:]| #)`, 'm');
  const paths = yamlFilesBelow(root).filter((path) => !path.startsWith('log/'));
  return paths.find((path) => {
    const read = bytesOf(root, path, MOST_BYTES_OF_SCORES);
    // What cannot be read may name anybody.
    if (!('bytes' in read)) return true;
    const text = read.bytes.toString('utf8');
    return isNamed.test(path === own ? text.slice(0, node.place.start) + text.slice(node.place.end) : text);
  });
}

/** Whether an item of a register holds something of its own that would be lost: leave, discipline, results brought along. */
export function hasRecord({ node }: ListItem): boolean {
  return [...node.pairs()].some(([key, value]) => RECORDS.has(key.text) && [...value.items()].length > 0);
}

const RECORDS: ReadonlySet<string> = new Set([
  'leave',
  'discipline',
  'brought',
  'pending',
  'duties',
  'heads',
  'deputies',
]);
