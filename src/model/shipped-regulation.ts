import { shipped } from '../schema/file-reading.ts';
import type { Home } from '../source/home.ts';
import { type Regulation, regulationFrom } from './regulation.ts';

/** A regulation that comes with emul; nothing where there is none of that id. Throws where its file is broken, which is a bug. */
export async function shippedRegulation(id: string, home: Home): Promise<Regulation | undefined> {
  const text = home.regulation(id);
  if (text === undefined) return undefined;
  const { node } = await shipped(`data/regulations/${id}.yaml`, text, 'regulation', home);
  const regulation = node && regulationFrom(node, true);
  if (!regulation) throw new Error(`the shipped regulation ${id} cannot be read`);
  return regulation;
}
