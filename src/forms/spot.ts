import type { Briefing, Entry } from '../model/briefing.ts';
import type { Filled } from './filled.ts';

/** Where a subject's sheet stands: the file, and its place in the list. */
export interface Spot {
  readonly path: string;
  readonly index: number;
  readonly entry: Entry;
}

/** Where a file has the usual sheet of a row's subject; the own sheets of campaigns are others. */
export function spotsOf({ subject }: Filled, { node, entries }: Briefing): Spot[] {
  const items = [...(node.get('entries')?.items() ?? [])];
  const own = entries.filter((one) => one.kind === subject.kind && one.subject.value === subject.id && !one.campaign);
  return own.map((entry) => ({
    entry,
    path: node.tape.file.path,
    index: items.findIndex((item) => item.at === entry.node.at),
  }));
}
