import type { CountedVotes, OpenRow } from '../../answers/decisions/decision-votes.ts';
import { isOwnCase, votesForAll } from '../../answers/decisions/votes-for-all.ts';
import type { Asking } from '../asking.ts';
import { allFor } from './all-words.ts';
import { counted, granted, type Keep, leveled, votesInWords } from './asked-row.ts';
import { both } from './question-words.ts';
import type { MetDraft } from './same-meeting.ts';

/** Writes that all valid ballots agree to the rows to come, and says so in numbers; the rows are given back that this does not settle. */
export function keptForAll(
  asking: Asking,
  rows: readonly OpenRow[],
  draft: MetDraft,
  keepOf: (open: OpenRow) => Keep,
): OpenRow[] {
  const said = rows.map((open) => ({ open, votes: votesForAll(open, draft, draft.ballots) }));
  const settled = said.flatMap(({ open, votes }) => (votes ? [{ open, votes }] : []));
  for (const { open, votes } of settled) {
    keepOf(open)(
      draft.award
        ? granted(open, true, votes)
        : [...leveled(open, open.row.level ?? '', undefined), counted(open, votes)],
    );
  }
  const asked = said.flatMap(({ open, votes }) => (votes ? [] : [open]));
  asking.say(both((locale) => allFor(...groupsOf(settled, draft, locale), asked.length, !draft.award)[locale]));
  return asked;
}

type Settled = { readonly open: OpenRow; readonly votes: CountedVotes };

/** “12 dòng 6/6 (100%)”, apart from those of seats whose own case it is, by name. */
function groupsOf(settled: readonly Settled[], draft: MetDraft, locale: 'vi' | 'en'): [string[], string[]] {
  const { organization } = draft.workspace;
  const isOwn = ({ open }: Settled) => isOwnCase(open.row, draft);
  const grouped = (some: readonly Settled[], said: (group: readonly Settled[]) => string) => {
    const alike = (votes: string) => some.filter((row) => votesInWords(row.votes, locale) === votes);
    const counts = new Set(some.map(({ votes }) => votesInWords(votes, locale)));
    return [...counts].map((votes) => `${said(alike(votes))} ${votes}`);
  };
  const rows = { vi: 'dòng', en: 'rows' }[locale];
  return [
    grouped(
      settled.filter((row) => !isOwn(row)),
      (group) => `${group.length} ${rows}`,
    ),
    grouped(settled.filter(isOwn), (group) =>
      group.map(({ open: { row } }) => organization.called(row.kind, row.id) ?? row.name).join(', '),
    ),
  ];
}
