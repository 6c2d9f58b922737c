import type { Votes } from '../../model/ballot.ts';
import { councilOn, seatedIn } from '../../model/council.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Organization } from '../../model/organization.ts';
import type { Place } from '../../source/located.ts';
import { defineCheck } from '../check.ts';

interface Facts {
  readonly wrong: 'beyond' | 'against' | 'seats';
  readonly inFavour: number;
  readonly against: number;
  readonly cast: number;
  readonly of: number;
  readonly seats: number;
}

/** Votes of an approval that do not add up, or by which the Council did not approve. */
export const approvalVotesDiffer = defineCheck<Facts>({
  id: 'approval-votes-differ',
  severity: 'error',
  message: {
    vi: ({ wrong, inFavour, against, cast, of, seats }) =>
      ({
        beyond: `số phiếu cộng lại là ${cast}, mà chỉ có ${of} ủy viên`,
        against: `${inFavour} phiếu đồng ý, ${against} phiếu không đồng ý mà ghi là đã thông qua`,
        seats: `ghi ${of} ủy viên, mà Hội đồng ngày ấy có ${seats} ủy viên`,
      })[wrong],
    en: ({ wrong, inFavour, against, cast, of, seats }) =>
      ({
        beyond: `the votes make ${cast}, but there were only ${of} members`,
        against: `${inFavour} votes for and ${against} against, yet it is said to be approved`,
        seats: `of ${of} members, but the Council had ${seats} seats that day`,
      })[wrong],
  },
  help: {
    vi: () => 'hãy sửa số phiếu theo biên bản họp Hội đồng',
    en: () => 'mend the numbers by the minutes of the Council',
  },
  *inWorkspace({ criteria, organization }) {
    for (const one of criteria) {
      const found = wrongIn(one, organization);
      if (found) yield found;
    }
  },
});

function wrongIn(
  { life: { approval } }: Criteria,
  organization: Organization,
): { at: Place; facts: Facts } | undefined {
  if (!approval) return undefined;
  const council = approval.date && councilOn(approval.date.value, organization.councils);
  return votesWrong(approval.votes, council ? seatedIn(council).length : undefined);
}

/** What is wrong with the votes of an approval, on a Council of so many seats. */
export function votesWrong(votes: Votes, seatCount: number | undefined): { at: Place; facts: Facts } | undefined {
  const [inFavour = 0, against = 0, invalid = 0] = [votes.for?.value, votes.against?.value, votes.invalid?.value];
  if (!votes.of || !votes.for) return undefined;
  const of = votes.of.value;
  const seats = seatCount ?? of;
  const facts = { inFavour, against, cast: inFavour + against + invalid, of, seats };
  if (facts.cast > of) return { at: votes.of.place, facts: { ...facts, wrong: 'beyond' } };
  if (of > seats) return { at: votes.of.place, facts: { ...facts, wrong: 'seats' } };
  return against >= inFavour ? { at: votes.for.place, facts: { ...facts, wrong: 'against' } } : undefined;
}
