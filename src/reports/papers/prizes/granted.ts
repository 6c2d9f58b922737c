import type { CandidatesAnswer } from '../../../answers/candidates.ts';
import type { Candidacy } from '../../../candidates/candidacy.ts';
import { type PrizeWorked, prizesOf } from '../../../candidates/prize.ts';
import type { Award } from '../../../model/award.ts';
import { moneyOn } from '../../../model/award-money.ts';
import { proposedIn, subjectsOf } from '../proposed.ts';
import type { Setting } from '../setting.ts';

/** One award that the head grants to somebody: a sheet of paper, a line of a list. */
export interface Granted {
  readonly candidacy: Candidacy;
  readonly award: Award;
  readonly worked: PrizeWorked;
  /** Who it is among all whom the decision names, collectives first, from 1: the number in the register of honour. */
  readonly number: number;
}

/** What the head grants in a period, collectives before people, each with its money by the day of the decision. */
export function grantedIn(answer: CandidatesAnswer, { decided, about }: Pick<Setting, 'decided' | 'about'>): Granted[] {
  const own = proposedIn(answer).filter(({ award }) => award.decides.who === 'head');
  const subjects = (['unit', 'member'] as const).flatMap((kind) => subjectsOf(own, kind));
  const money = moneyOn(decided?.date ?? about, answer.law);
  return subjects.flatMap(({ candidacy, awards }, i) =>
    prizesOf(awards, decided?.date, money).map((prize) => ({ ...prize, candidacy, number: i + 1 })),
  );
}
