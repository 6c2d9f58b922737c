import type { DraftRow } from '../../answers/decisions/decision-draft.ts';
import { type CountedVotes, countedVotes, votersFor, votesExpected } from '../../answers/decisions/decision-votes.ts';
import type { Asking, Reading } from '../asking.ts';
import { ALL_UNKNOWN, isAll } from './all-words.ts';
import { countOr } from './answers.ts';
import { AGAINST, blankBallots, FOR, FOR_LEVEL, noCount, ownCaseAlone, withUsual } from './question-words.ts';
import type { MetDraft } from './same-meeting.ts';

/** All the rows to come are agreed to, as somebody said instead of one number. */
export const REST = Symbol('rest');

/** What an answer means that may also be “tất cả”. */
export function orRest<T>(draft: MetDraft, row: DraftRow, read: (text: string) => Reading<T>) {
  return (text: string): Reading<T | typeof REST> => {
    if (!isAll(text)) return read(text);
    return votesExpected(row, draft, draft.ballots) === undefined ? { complaint: ALL_UNKNOWN } : { value: REST };
  };
}

/** The votes on one row; nothing where there were none, or where it is left for later. */
export async function askedVotes(
  asking: Asking,
  row: DraftRow,
  draft: MetDraft,
  isLevel: boolean,
): Promise<CountedVotes | typeof REST | undefined> {
  const voters = votersFor(row, draft);
  if (voters === 0) {
    asking.say(ownCaseAlone(isLevel));
    return undefined;
  }
  const most = voters ?? draft.ballots;
  const question = isLevel ? FOR_LEVEL : FOR;
  const inFavour = await asking.ask(question, orRest(draft, row, countOr(undefined, most)));
  if (inFavour === undefined || inFavour === REST) return inFavour;
  const expected = votesExpected(row, draft, draft.ballots);
  const against =
    expected === undefined || most === undefined
      ? await asking.ask(AGAINST, someCount)
      : await askedRest(asking, Math.max(0, expected - inFavour), most - inFavour);
  return countedVotes(row, { inFavour, against, invalid: leftBlank(asking, row, draft, inFavour + against) }, draft);
}

/** Of papers that count, those that say neither on this row; whoever is kept out hands in one that says nothing here. */
function leftBlank(asking: Asking, row: DraftRow, draft: MetDraft, said: number): number {
  if (draft.ballots === undefined) return 0;
  const left = Math.max(0, (votesExpected(row, draft, draft.ballots) ?? said) - said);
  if (left > 0) asking.say(blankBallots(left));
  return left;
}

function askedRest(asking: Asking, usual: number, most: number): Promise<number> {
  return asking.ask(withUsual(AGAINST, usual), countOr(usual, most));
}

/** A number that nothing stands for. */
function someCount(text: string): Reading<number> {
  return text === '' ? { complaint: noCount(undefined) } : countOr(0, undefined)(text);
}
