import { defineCheck } from '../../checking/check.ts';
import { councilOn, seatedIn } from '../../model/council.ts';
import type { Criteria } from '../../model/criteria.ts';
import type { Organization } from '../../model/organization.ts';
import type { Place } from '../../source/located.ts';

export interface VotesWrong {
  readonly wrong: 'beyond' | 'against' | 'seats';
  readonly inFavour: number;
  readonly against: number;
  readonly cast: number;
  readonly of: number;
  readonly seats: number;
}

/** Votes of an approval that do not add up, or by which the Council did not approve. */
export const approvalVotesDiffer = defineCheck<VotesWrong>({
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
    for (const criterion of criteria) {
      const found = wrongIn(criterion, organization);
      if (found) yield found;
    }
  },
});

function wrongIn(
  { life: { approval } }: Criteria,
  organization: Organization,
): { at: Place; facts: VotesWrong } | undefined {
  const { for: inFavour, against, invalid, of } = approval?.votes ?? {};
  if (!approval || !inFavour || !of) return undefined;
  const council = approval.date && councilOn(approval.date.value, organization.councils);
  const counted = {
    inFavour: inFavour.value,
    against: against?.value ?? 0,
    invalid: invalid?.value ?? 0,
    of: of.value,
  };
  const facts = votesWrong(counted, council ? seatedIn(council).length : undefined);
  return facts && { at: (facts.wrong === 'against' ? inFavour : of).place, facts };
}

/** Votes as they were counted. */
export interface Counted {
  readonly inFavour: number;
  readonly against: number;
  readonly invalid: number;
  readonly of: number;
}

/** What is wrong with the votes of an approval, on a Council of so many seats. */
export function votesWrong(
  { inFavour, against, invalid, of }: Counted,
  seatCount: number | undefined,
): VotesWrong | undefined {
  const facts = { inFavour, against, cast: inFavour + against + invalid, of, seats: seatCount ?? of };
  if (facts.cast > of) return { ...facts, wrong: 'beyond' };
  if (of > facts.seats) return { ...facts, wrong: 'seats' };
  return against >= inFavour ? { ...facts, wrong: 'against' } : undefined;
}
