import type { Briefing, Entry } from '../model/briefing.ts';
import type { Filled } from './filled.ts';

/** Where a subject's sheet stands: the file, and its place in the list. */
export interface Spot {
  readonly path: string;
  readonly index: number;
  readonly entry: Entry;
}

/** Where a file has the sheet that a row is for: the subject's usual one, or its own one of a campaign. */
export function spotsOf({ subject, campaign }: Filled, { node, entries }: Briefing): Spot[] {
  const items = [...(node.get('entries')?.items() ?? [])];
  const own = entries.filter(
    (one) => one.kind === subject.kind && one.subject.value === subject.id && one.campaign?.value === campaign,
  );
  return own.map((entry) => ({
    entry,
    path: node.tape.file.path,
    index: items.findIndex((item) => item.at === entry.node.at),
  }));
}
