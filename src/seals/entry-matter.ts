import type { Entry } from '../model/briefing.ts';
import { holding, type Matter, matterOf, put } from './matter.ts';

/** Whose an entry is, which stands in the name of what is known of it. */
const WHOSE = ['member', 'unit', 'name', 'campaign'];
const OF_CLOSED: ReadonlySet<string> = new Set(WHOSE);
/** What was copied from a paper is no part of what a paper was made of. */
const OF_SHOWN: ReadonlySet<string> = new Set([...WHOSE, 'expect']);

/** What an entry of a scores file says of its subject. */
export function entryMatter({ node }: Entry): Matter {
  return matterOf(node, OF_CLOSED);
}

/** What all entries of a subject say together, as a week that was handed out keeps it (rule 58). */
export function sheetMatter(entries: readonly Entry[]): Matter | undefined {
  const inside = new Map<string, Matter>();
  for (const { node } of entries) for (const [key, matter] of matterOf(node, OF_SHOWN).inside) put(inside, key, matter);
  const place = entries[0]?.node.place;
  return place && holding(inside, place);
}
