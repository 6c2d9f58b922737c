import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import type { Change } from '../../editing/change.ts';
import { type Asking, Stopped } from '../asking.ts';
import { countOr, dayOrNothing, eitherOr, namedAmong } from './answers.ts';
import {
  ABSENT,
  HELD,
  INVALID,
  ISSUED,
  KINDS,
  kindQuestion,
  NO_KIND,
  NOBODY_MET,
  RETURNED,
  VENUE,
  WRITTEN,
  withUsual,
} from './question-words.ts';
import { askedSame, type MetDraft } from './same-meeting.ts';

/** What somebody says of the meeting itself; changes go in as they are said, so that stopping keeps them. */
export async function askedMeeting(asking: Asking, draft: DecisionDraft, changes: Change[]): Promise<MetDraft> {
  const same = await askedSame(asking, draft, changes);
  if (same) return same;
  await askedDay(asking, draft, changes);
  const sitting = await askedAttendance(asking, draft, changes);
  if (sitting.voters?.size === 0) {
    // A day on which nobody met is the day of no meeting.
    changes.length = 0;
    asking.say(NOBODY_MET);
    throw new Stopped();
  }
  return { ...draft, sitting, ballots: await askedBallots(asking, draft, sitting, changes) };
}

async function askedDay(asking: Asking, { existing }: DecisionDraft, changes: Change[]): Promise<void> {
  if (existing?.held) return;
  const day = await asking.ask(HELD, dayOrNothing);
  if (!day) return;
  changes.push({ do: 'set', at: ['held'], value: day, after: ['award', 'period'] });
  if (existing?.venue) return;
  const venue = await asking.ask(VENUE, (text) => ({ value: text }));
  if (venue) changes.push({ do: 'set', at: ['venue'], value: venue, after: ['held'] });
}

async function askedAttendance(
  asking: Asking,
  draft: DecisionDraft,
  changes: Change[],
): Promise<DecisionDraft['sitting']> {
  const { sitting, workspace } = draft;
  const { seats } = sitting;
  if (sitting.voters || seats.length === 0) return sitting;
  const people = (ids: readonly string[]) =>
    ids.map((id) => ({ id, name: workspace.organization.called('member', id) ?? id }));
  const absent = await asking.ask(ABSENT, namedAmong(people(seats)));
  const written = absent.length > 0 ? await asking.ask(WRITTEN, namedAmong(people(absent))) : [];
  const present = seats.filter((id) => !absent.includes(id));
  changes.push({ do: 'set', at: ['present'], value: present, after: ['decision', 'held'] });
  changes.push({ do: 'set', at: ['absent'], value: absent, after: ['present'] });
  if (written.length > 0) changes.push({ do: 'set', at: ['written'], value: written, after: ['absent'] });
  return { ...sitting, voters: new Set([...present, ...written]) };
}

async function askedBallots(
  asking: Asking,
  { existing }: DecisionDraft,
  { rule, voters }: DecisionDraft['sitting'],
  changes: Change[],
): Promise<number | undefined> {
  const known = existing?.ballots;
  const set = (key: string, value: string | number) =>
    changes.push({ do: 'set', at: ['ballots', key], value, after: ['kind', 'issued', 'returned'] });
  const usual = rule?.ballot?.value === 'show' ? 'show' : 'secret';
  const kind = known?.kind?.value ?? (await asking.ask(kindQuestion(usual), eitherOr(usual, KINDS, NO_KIND)));
  if (!known?.kind) set('kind', kind);
  if (kind !== 'secret') return undefined;
  const most = voters?.size;
  const issued =
    known?.issued?.value ??
    (await asking.ask(most === undefined ? ISSUED : withUsual(ISSUED, most), countOr(most, most)));
  if (issued === undefined) return undefined;
  if (!known?.issued) set('issued', issued);
  const returned = known?.returned?.value ?? (await asking.ask(withUsual(RETURNED, issued), countOr(issued, issued)));
  if (!known?.returned) set('returned', returned);
  const invalid = known?.invalid?.value ?? (await asking.ask(withUsual(INVALID, 0), countOr(0, returned)));
  if (!known?.invalid) set('invalid', invalid);
  return returned - invalid;
}
