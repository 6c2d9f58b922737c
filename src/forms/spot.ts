import type { Briefing, Entry } from '../model/briefing.ts';
import { keyOf } from '../model/due.ts';
import type { Filled } from './filled-row.ts';

/** Where a subject's sheet stands: the file, and its place in the list. */
export interface Spot {
  readonly path: string;
  readonly index: number;
  readonly entry: Entry;
}

/** Whose sheet a row is for: the subject's usual one, or its own one of a campaign. */
export function keyOfSheet({ subject, campaign }: Pick<Filled, 'subject' | 'campaign'>): string {
  return keyOfEntry(subject.kind, subject.id, campaign);
}

export function keyOfEntry(kind: 'member' | 'unit', id: string, campaign: string | undefined): string {
  return `${keyOf(kind, id)} ${campaign ?? ''}`;
}

/** Where the files of a period have the sheets that rows are for. */
export class Spots {
  readonly #byKey = new Map<string, Spot[]>();

  constructor(briefings: readonly Briefing[]) {
    for (const briefing of briefings) this.#note(briefing);
  }

  of(filled: Pick<Filled, 'subject' | 'campaign'>): readonly Spot[] {
    return this.#byKey.get(keyOfSheet(filled)) ?? [];
  }

  #note({ node, entries }: Briefing): void {
    const items = [...(node.get('entries')?.items() ?? [])];
    const places = new Map(items.map((item, index) => [item.at, index]));
    for (const entry of entries) {
      const key = keyOfEntry(entry.kind, entry.subject.value, entry.campaign?.value);
      const spot = { path: node.tape.file.path, index: places.get(entry.node.at) ?? -1, entry };
      const known = this.#byKey.get(key);
      if (known) known.push(spot);
      else this.#byKey.set(key, [spot]);
    }
  }
}
