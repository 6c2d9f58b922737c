import type { CandidatesAnswer } from '../answers/candidates.ts';
import { nearest } from '../base/nearest.ts';
import { quoted } from '../base/quoted.ts';
import { didYouMean, UsageError } from './usage.ts';

/** The id of an award of the period; a usage error where there is none of that id. */
export function awardNamed(id: string, { awards, classified }: CandidatesAnswer): string {
  const known = awards.map(({ award }) => award.id.value);
  if (known.includes(id)) return id;
  const kind = classified.period.kind.words;
  throw new UsageError(
    {
      vi: `không có danh hiệu, hình thức khen nào mang mã ${quoted(id)} xét theo ${kind.vi.kind}`,
      en: `no award ${quoted(id)} is given for a ${kind.en.kind}`,
    },
    didYouMean(nearest(id, known)) ??
      (known.length > 0
        ? { vi: `có: ${known.join(', ')}`, en: `there are: ${known.join(', ')}` }
        : { vi: 'xem: emul regulation list', en: 'see: emul regulation list' }),
  );
}
