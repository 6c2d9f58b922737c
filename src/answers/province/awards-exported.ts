import type { Period } from '../../calendar/period.ts';
import { isDecidedIn } from '../honours.ts';
import { type AwardCount, awardCounts, byFrom, decidersOf } from './award-counts.ts';
import type { ExportFiles } from './export-files.ts';

/** What an export says of awards decided in a period; nothing where its table has none, or does not say what is proven. */
export async function awardsExported(files: ExportFiles, period: Period): Promise<AwardCount[] | undefined> {
  const all = files.said.audience === 'pseudonyms' ? [] : await files.rows('awards');
  if (all.length === 0) return undefined;
  const inside = all
    .filter(({ decision, revoked_on }) => decision && !revoked_on)
    .filter(({ decided_on, period: won = '' }) => isDecidedIn(decided_on, Number(/^\d{4}/.exec(won)?.[0]), period));
  return awardCounts(
    inside.map(({ form, kind = '', award = '', award_name: name = award, decided_by, decider, is_leading }) => ({
      form: form === 'title' ? 'title' : 'commendation',
      kind,
      name,
      by: byFrom(decided_by),
      deciders: decidersOf(byFrom(decided_by), decider),
      isLeading: is_leading === 'true',
    })),
  );
}
