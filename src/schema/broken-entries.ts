import { type Fault, OF_LETTERS } from '../source/fault.ts';
import type { Node } from '../source/node.ts';
import type { SchemaFault } from './fault.ts';
import type { ReadFile } from './file-reading.ts';

/** What a scores file says for readers alone: a mistake there never touches a number (rule 31). */
const FOR_READERS = /^\/entries\/\d+\/(?:name|expect|causes|remedies)(?:\/|$)|\/note$|\/basis$/;

/** By entry of a scores file, the mistakes of its shape: such an entry counts for nothing, the others stand. */
export function brokenEntries({ node, faults }: ReadFile): Map<number, string[]> {
  const broken = new Map<number, string[]>();
  let entries: readonly Node[] | undefined;
  for (const fault of faults) {
    if (!('path' in fault)) entries ??= [...(node?.get('entries')?.items() ?? [])];
    const index = 'path' in fault ? brokenBy(fault) : indexAround(fault, entries ?? []);
    if (index === undefined) continue;
    const ids = broken.get(index);
    if (ids) ids.push(fault.id);
    else broken.set(index, [fault.id]);
  }
  return broken;
}

/** Faults that leave every value readable, and every id known. */
export function isHarmless({ id }: Fault | SchemaFault): boolean {
  return id === 'unknown-key' || OF_LETTERS.has(id);
}

/** The entry that a fault breaks; none where it touches no number. */
export function brokenBy({ path }: SchemaFault): number | undefined {
  const index = /^\/entries\/(\d+)\//.exec(path)?.[1];
  return index === undefined || FOR_READERS.test(path) ? undefined : Number(index);
}

/** The entry that a mistake of the text, such as a key that stands twice, lies in. */
function indexAround({ place, id }: Fault, entries: readonly Node[]): number | undefined {
  if (id !== 'duplicate-key') return undefined;
  let [from, to] = [0, entries.length];
  while (to - from > 1) {
    const middle = (from + to) >> 1;
    if ((entries[middle]?.place.start ?? 0) <= place.start) from = middle;
    else to = middle;
  }
  const entry = entries[from]?.place;
  return entry && entry.start <= place.start && place.start < entry.end ? from : undefined;
}
