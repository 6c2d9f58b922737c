import type { Votes } from '../../model/decision.ts';
import type { Located } from '../../source/located.ts';
import { defineCheck } from '../check.ts';

/** More ballots than there were voters: for and against together are above `of`. */
export const votesBeyondCouncil = defineCheck<{ inFavour: number; against: number; of: number }>({
  id: 'votes-beyond-council',
  severity: 'error',
  message: {
    vi: ({ inFavour, against, of }) =>
      against === 0
        ? `có ${inFavour} phiếu đồng ý mà chỉ có ${of} người bỏ phiếu`
        : `${inFavour} phiếu đồng ý và ${against} phiếu không đồng ý là ${inFavour + against}, mà chỉ có ${of} người bỏ phiếu`,
    en: ({ inFavour, against, of }) =>
      against === 0
        ? `${inFavour} votes for, but only ${of} voters`
        : `${inFavour} votes for and ${against} against make ${inFavour + against}, but there were only ${of} voters`,
  },
  help: {
    vi: () => 'hãy sửa số phiếu theo biên bản: for và against cộng lại không quá of',
    en: () => 'mend the numbers by the minutes: for and against together are at most of',
  },
  *inWorkspace({ decisions }) {
    for (const { results, period } of decisions) {
      for (const { votes, subject } of results) {
        const found = beyond(votes);
        const about = { subject: subject.value, period: period.value };
        if (found) yield { ...found, about };
      }
    }
  },
});

function beyond(votes: Votes) {
  const [inFavour, against, of] = [votes.for, votes.against, votes.of].map(counted);
  if (!votes.of || of === undefined || (inFavour ?? 0) + (against ?? 0) <= of) return undefined;
  return { at: votes.of.place, facts: { inFavour: inFavour ?? 0, against: against ?? 0, of } };
}

/** Nothing where it is no number, which the schema stage reports. */
function counted(written: Located<string> | undefined): number | undefined {
  return written && /^\d{1,9}$/.test(written.value) ? Number(written.value) : undefined;
}
