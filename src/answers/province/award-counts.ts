import type { Period } from '../../calendar/period.ts';
import { isUnusable } from '../../model/assembly.ts';
import { type AwardRecord, awardsFrom, yearOf } from '../../model/awards.ts';
import { readFile } from '../../schema/file-reading.ts';
import { yamlFilesBelow } from '../../source/folder.ts';
import type { Home } from '../../source/home.ts';
import { isDecidedIn } from '../honours.ts';

/** Awards decided in a period, by form: what is proven by a decision and was not taken back. */
export type AwardCounts = Readonly<Record<AwardRecord['form'], { readonly units: number; readonly members: number }>>;

/** One award, as far as it is counted. */
interface Won {
  readonly form: string;
  readonly kind: string;
}

export function awardCounts(all: Iterable<Won>): AwardCounts {
  const counts = { title: { units: 0, members: 0 }, commendation: { units: 0, members: 0 } };
  for (const { form, kind } of all)
    counts[form === 'title' ? 'title' : 'commendation'][kind === 'unit' ? 'units' : 'members'] += 1;
  return counts;
}

/** What the awards files of a workspace say, which no seal holds; nothing where there are none, or one cannot be used. */
export async function awardsOf(root: string, home: Home, period: Period): Promise<AwardCounts | undefined> {
  const files = await Promise.all(yamlFilesBelow(root, 'awards').map((path) => readFile(root, path, 'awards', home)));
  if (files.length === 0 || files.some(isUnusable)) return undefined;
  const records = files.flatMap(({ node }) => (node ? awardsFrom(node).records : []));
  return awardCounts(
    records.filter(
      (record) => record.decision && !record.revoked && isDecidedIn(record.date?.value, yearOf(record), period),
    ),
  );
}
