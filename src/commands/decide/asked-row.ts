import type { DecisionDraft, DraftRow } from '../../answers/decisions/decision-draft.ts';
import {
  type CountedVotes,
  countedVotes,
  isPassed,
  type OpenRow,
  UNDECIDED,
  votersFor,
  votesExpected,
} from '../../answers/decisions/decision-votes.ts';
import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { percent } from '../../base/number-words.ts';
import type { Change } from '../../editing/change.ts';
import { thresholdInWords } from '../../reports/decide/voting-words.ts';
import type { Asking, Reading } from '../asking.ts';
import { countOr, eitherOr } from './answers.ts';
import type { MetDraft } from './asked-meeting.ts';
import {
  AGAINST,
  both,
  FOR,
  FOR_LEVEL,
  GRANTS,
  grantQuestion,
  LEVEL_NOT_PASSED,
  levelQuestion,
  NO_GRANT,
  NO_REASON,
  NOT_ENOUGH,
  NOT_RATED,
  noCount,
  noLevel,
  ownCaseAlone,
  proposedOtherwise,
  REASON,
  REASON_NEEDED,
  withUsual,
} from './question-words.ts';

/** Takes what is settled of a row, so that it stands even if nothing more is answered. */
type Keep = (changes: readonly Change[]) => void;

/** Asks for the Council's word on one subject; `keep` gets it as changes of its lines, and nothing where it is left for later. */
export async function askedRow(asking: Asking, open: OpenRow, draft: MetDraft, keep: Keep): Promise<void> {
  await (draft.award ? askedGrant : askedLevel)(asking, open, draft, keep);
}

async function askedGrant(asking: Asking, { index, row }: OpenRow, draft: MetDraft, keep: Keep): Promise<void> {
  const votes = await askedVotes(asking, row, draft, false);
  if (!votes) return;
  const hasPassed = told(asking, votes, draft);
  const isGranted = await asking.ask(grantQuestion(hasPassed), (text) => {
    const answer = eitherOr(hasPassed, GRANTS, NO_GRANT)(text);
    return 'value' in answer && answer.value && !hasPassed && draft.sitting.rule ? { complaint: NOT_ENOUGH } : answer;
  });
  keep([
    { do: 'set', at: ['results', index, 'granted'], value: isGranted, after: ['name', row.kind] },
    { do: 'set', at: ['results', index, 'votes'], value: { ...votes }, after: ['reason', 'granted'] },
  ]);
  if (isGranted && row.notes.length === 0) return; // beyond the quota, tied or without proof it says why
  const reason = await asking.ask(REASON, (text) => ({ value: text }));
  if (reason) keep([{ do: 'set', at: ['results', index, 'reason'], value: reason, after: ['granted'] }]);
}

async function askedLevel(asking: Asking, open: OpenRow, draft: MetDraft, keep: Keep): Promise<void> {
  const { index, row, proposed } = open;
  if (row.level === undefined) {
    asking.say(NOT_RATED);
    return;
  }
  if (proposed !== undefined && proposed !== row.level) asking.say(proposedOtherwise(proposed, row.level));
  const ids = draft.rules.levels.map(({ id }) => id.value);
  const level = await asking.ask(levelQuestion(ids, row.level), (text) => {
    const id = text === '' ? row.level : levelCalled(text, draft);
    return id === undefined ? { complaint: noLevel(ids) } : { value: id };
  });
  const isOther = level !== row.level;
  const reason = isOther
    ? await asking.ask(REASON_NEEDED, (text) => (text === '' ? { complaint: NO_REASON } : { value: text }))
    : undefined;
  const named = (value: string) =>
    ({ do: 'set', at: ['results', index, 'level'], value, after: ['name', row.kind] }) as const;
  const said: Change[] = [
    named(level),
    ...(reason ? [{ do: 'set', at: ['results', index, 'reason'], value: reason, after: ['level'] } as const] : []),
  ];
  if (isOther) keep(said);
  const votes = await askedVotes(asking, row, draft, true);
  if (!votes) return;
  const counted: Change = {
    do: 'set',
    at: ['results', index, 'votes'],
    value: { ...votes },
    after: ['reason', 'level'],
  };
  if (!told(asking, votes, draft)) {
    asking.say(LEVEL_NOT_PASSED);
    keep([named(UNDECIDED), counted]);
    return;
  }
  keep(isOther ? [counted] : [...said, counted]);
}

/** By id, or by name with case and accents forgiven. */
function levelCalled(text: string, { rules }: DecisionDraft): string | undefined {
  const plain = unaccented(text);
  const found = rules.levels.find(({ id, name, short }) =>
    [id, name, short].some((located) => located !== undefined && unaccented(located.value) === plain),
  );
  return found?.id.value;
}

async function askedVotes(
  asking: Asking,
  row: DraftRow,
  draft: MetDraft,
  isLevel: boolean,
): Promise<CountedVotes | undefined> {
  const voters = votersFor(row, draft);
  if (voters === 0) {
    asking.say(ownCaseAlone(isLevel));
    return undefined;
  }
  const most = voters ?? draft.ballots;
  const inFavour = await asking.ask(isLevel ? FOR_LEVEL : FOR, countOr(undefined, most));
  if (inFavour === undefined) return undefined;
  const expected = votesExpected(row, draft, draft.ballots);
  const against =
    expected === undefined || most === undefined
      ? await asking.ask(AGAINST, someCount)
      : await askedRest(asking, Math.max(0, expected - inFavour), most - inFavour);
  return countedVotes(row, inFavour, against, draft);
}

function askedRest(asking: Asking, usual: number, most: number): Promise<number> {
  return asking.ask(withUsual(AGAINST, usual), countOr(usual, most));
}

/** A number that nothing stands for. */
function someCount(text: string): Reading<number> {
  return text === '' ? { complaint: noCount(undefined) } : countOr(0, undefined)(text);
}

/** Says what the votes come to, and whether they are enough. */
function told(asking: Asking, votes: CountedVotes, draft: DecisionDraft): boolean {
  const { rule } = draft.sitting;
  const hasPassed = isPassed(votes, draft);
  const share = votes.of === 0 ? Exact.zero : Exact.whole(votes.for).over(Exact.whole(votes.of));
  const asked = (locale: 'vi' | 'en') => {
    if (rule) return `: ${ENOUGH[locale](hasPassed)} (${thresholdInWords(rule, locale)})`;
    return votes.against > votes.for ? `: ${OUTVOTED[locale]}` : '';
  };
  asking.say(both((locale) => `  ${votes.for}/${votes.of}, ${percent(share, locale)}${asked(locale)}`));
  return hasPassed;
}

const OUTVOTED: Words = { vi: 'nhiều phiếu không đồng ý hơn', en: 'more against than for' };

const ENOUGH = {
  vi: (hasPassed: boolean) => (hasPassed ? 'đủ tỷ lệ' : 'chưa đủ tỷ lệ'),
  en: (hasPassed: boolean) => (hasPassed ? 'enough' : 'not enough'),
} as const;
