import { periodKinds } from '../calendar/index.ts';
import type { RollupBlock } from '../model/rollup-block.ts';

/** How long the kinds of period are, shortest first; of other kinds (term, campaign) nobody is a part. */
const ORDER = periodKinds.map(({ id }) => id);

/** Whether the parts are no shorter than what they make: `month: {from: quarter}`. */
export function isBackwards({ kind, from }: RollupBlock): boolean {
  const length = ORDER.indexOf(kind.value);
  return length !== -1 && ORDER.indexOf(from.value) >= length;
}

/** The kinds from this one down to its parts' parts, until one is not rolled up or stands there already. */
export function linksFrom(block: RollupBlock, blocks: ReadonlyMap<string, RollupBlock>): string[] {
  const links = [block.kind.value];
  for (let from: string | undefined = block.from.value; from !== undefined; from = blocks.get(from)?.from.value) {
    links.push(from);
    if (links.indexOf(from) < links.length - 1) break;
  }
  return links;
}
