import { type CountedVotes, isPassed, type OpenRow, UNDECIDED } from '../../answers/decisions/decision-votes.ts';
import { isProposedOtherwise } from '../../answers/decisions/votes-for-all.ts';
import { Exact } from '../../base/exact.ts';
import type { Words } from '../../base/locale.ts';
import { unaccented } from '../../base/nearest.ts';
import { percent } from '../../base/number-words.ts';
import type { Change } from '../../editing/change.ts';
import { levelInTables, levelNamed, namesOfLevel } from '../../reports/level-names.ts';
import type { Asking, Reading } from '../asking.ts';
import { eitherOr } from './answers.ts';
import { askedVotes, orRest, REST } from './asked-votes.ts';
import {
  both,
  GRANTS,
  grantQuestion,
  keptWithoutVotes,
  LEVEL_NOT_PASSED,
  levelQuestion,
  NO_GRANT,
  NO_REASON,
  NOT_GRANTED,
  NOT_RATED,
  noLevel,
  proposedOtherwise,
  REASON,
  REASON_NEEDED,
} from './question-words.ts';
import type { MetDraft } from './same-meeting.ts';

/** Takes what is settled of a row, so that it stands even if nothing more is answered. */
export type Keep = (changes: readonly Change[]) => void;

/** Asks for the Council's word on one subject; `keep` gets it as changes of its lines, and nothing where it is left for later. `REST`: this and all that come are agreed to. */
export async function askedRow(
  asking: Asking,
  open: OpenRow,
  draft: MetDraft,
  keep: Keep,
): Promise<typeof REST | undefined> {
  return await (draft.award ? askedGrant : askedLevel)(asking, open, draft, keep);
}

async function askedGrant(asking: Asking, open: OpenRow, draft: MetDraft, keep: Keep) {
  const { index, row } = open;
  const votes = await askedVotes(asking, row, draft, false);
  if (!votes || votes === REST) return votes;
  const hasPassed = told(asking, votes, draft);
  if (!hasPassed && draft.sitting.rule) asking.say(NOT_GRANTED);
  const isGranted =
    hasPassed || !draft.sitting.rule
      ? await asking.ask(grantQuestion(hasPassed), eitherOr(hasPassed, GRANTS, NO_GRANT))
      : false;
  keep(granted(open, isGranted, votes));
  if (isGranted && row.notes.length === 0) return undefined; // beyond the quota, tied or without proof it says why
  const reason = await asking.ask(REASON, (text) => ({ value: text }));
  if (reason) keep([{ do: 'set', at: ['results', index, 'reason'], value: reason, after: ['granted'] }]);
  return undefined;
}

/** What a row says once an award is given or not. */
export function granted({ index, row }: OpenRow, isGranted: boolean, votes: CountedVotes): Change[] {
  return [
    { do: 'set', at: ['results', index, 'granted'], value: isGranted, after: ['name', row.kind] },
    { do: 'set', at: ['results', index, 'votes'], value: { ...votes }, after: ['reason', 'granted'] },
  ];
}

async function askedLevel(asking: Asking, open: OpenRow, draft: MetDraft, keep: Keep) {
  const { row } = open;
  const kept = row.level;
  if (kept === undefined) {
    asking.say(NOT_RATED);
    return undefined;
  }
  const called = (id: string) => levelNamed(id, draft.rules.levels);
  if (isProposedOtherwise(open)) asking.say(proposedOtherwise(called(open.proposed ?? kept), called(kept)));
  const level = await asking.ask(levelQuestion(called(kept)), orRest(draft, row, levelRead(kept, draft)));
  if (level === REST) return REST;
  const isOther = level !== kept;
  const reason = isOther
    ? await asking.ask(REASON_NEEDED, (text) => (text === '' ? { complaint: NO_REASON } : { value: text }))
    : undefined;
  const named = leveled(open, level, reason);
  if (isOther) keep(named);
  const votes = await askedVotes(asking, row, draft, true);
  if (votes === REST && !isOther) return REST;
  if (!votes || votes === REST) {
    asking.say(keptWithoutVotes(called(level)));
    keep(named);
  } else if (told(asking, votes, draft, called(level))) keep([...named, counted(open, votes)]);
  else {
    asking.say(LEVEL_NOT_PASSED);
    keep([...leveled(open, UNDECIDED, undefined), counted(open, votes)]);
  }
  return undefined;
}

/** What a row says once its level is known. */
export function leveled({ index, row }: OpenRow, level: string, reason: string | undefined): Change[] {
  const named: Change = { do: 'set', at: ['results', index, 'level'], value: level, after: ['name', row.kind] };
  return reason ? [named, { do: 'set', at: ['results', index, 'reason'], value: reason, after: ['level'] }] : [named];
}

/** The votes on a row of levels. */
export function counted({ index }: OpenRow, votes: CountedVotes): Change {
  return { do: 'set', at: ['results', index, 'votes'], value: { ...votes }, after: ['reason', 'level'] };
}

/** A level by its name, its id or its number in the list, with case and accents forgiven; Enter alone keeps what there is. */
function levelRead(kept: string, draft: MetDraft) {
  const { levels } = draft.rules;
  return (text: string): Reading<string> => {
    if (text === '') return { value: kept };
    const plain = unaccented(text);
    const found =
      levels.find((level) => [level.id.value, ...namesOfLevel(level)].some((name) => unaccented(name) === plain)) ??
      (/^\d{1,2}$/.test(text) ? levels[Number(text) - 1] : undefined);
    const names = levels.map(levelInTables);
    return found ? { value: found.id.value } : { complaint: noLevel(names) };
  };
}

/** Says what the votes come to, and whether they are enough. */
function told(asking: Asking, votes: CountedVotes, draft: MetDraft, level?: Words): boolean {
  const hasPassed = isPassed(votes, draft);
  const verdict = (locale: 'vi' | 'en') => {
    if (draft.sitting.rule) return `: ${ENOUGH[locale](hasPassed)}`;
    return votes.against > votes.for ? `: ${OUTVOTED[locale]}` : '';
  };
  asking.say(
    both((locale) => `  ${level ? `${level[locale]}, ` : ''}${votesInWords(votes, locale)}${verdict(locale)}`),
  );
  return hasPassed;
}

/** “6/6 (100%)”. */
export function votesInWords(votes: CountedVotes, locale: 'vi' | 'en'): string {
  const share = votes.of === 0 ? Exact.zero : Exact.whole(votes.for).over(Exact.whole(votes.of));
  return `${votes.for}/${votes.of} (${percent(share, locale)})`;
}

const OUTVOTED: Words = { vi: 'nhiều phiếu không đồng ý hơn', en: 'more against than for' };

const ENOUGH = {
  vi: (hasPassed: boolean) => (hasPassed ? 'đủ tỷ lệ' : 'chưa đủ tỷ lệ'),
  en: (hasPassed: boolean) => (hasPassed ? 'enough' : 'not enough'),
} as const;
