import { isDay } from '../../base/day.ts';
import type { Words } from '../../base/locale.ts';
import type { Change } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import { choiceCalled, dayCalled, namesCalled } from '../../forms/ballots/called.ts';
import type { Fact } from '../../forms/ballots/codes.ts';
import type { BallotSheet, Said } from '../../forms/ballots/read.ts';
import type { Trouble, TroubleAt } from '../../forms/trouble.ts';
import { type Sitting, sittingOn } from '../../model/meeting.ts';
import type { DecisionDraft } from './decision-draft.ts';

export interface LayingTerms {
  readonly isReplacing: boolean;
  /** The line that makes a new sheet. */
  readonly line: string;
}

/** What a workbook says of the meeting, laid over a decision's file. */
export interface MeetingLaid {
  readonly changes: readonly Change[];
  readonly troubles: readonly TroubleAt[];
  /** The Council as it sat on the day of the meeting. */
  readonly sitting: Sitting;
}

/** Lays the facts of a meeting, and who came, over a decision; facts of the ballots stand on the sheet of the list itself. */
export function meetingLaid(
  sheet: BallotSheet,
  meeting: BallotSheet | undefined,
  draft: DecisionDraft,
  terms: LayingTerms,
): MeetingLaid {
  const laying = new MeetingLaying(draft, terms);
  for (const [fact, said] of [...(meeting?.facts ?? []), ...sheet.facts]) laying.fact(fact, said);
  const held = meeting?.facts.get('held')?.value;
  const { award, rules, workspace, existing } = draft;
  // A day that is not taken is not the day by which the Council sat.
  const isTaken = terms.isReplacing || existing?.held === undefined;
  const day = isTaken && typeof held === 'string' ? held : undefined;
  const sitting = day ? sittingOn(day, award, rules, workspace, existing) : draft.sitting;
  const voters = meeting && laying.attendance(meeting, sitting);
  return { changes: laying.changes, troubles: laying.troubles, sitting: voters ? { ...sitting, voters } : sitting };
}

class MeetingLaying {
  readonly changes: Change[] = [];
  readonly troubles: TroubleAt[] = [];

  constructor(
    readonly draft: DecisionDraft,
    readonly terms: LayingTerms,
  ) {}

  fact(fact: Fact, said: Said<string | number>): void {
    const { existing } = this.draft;
    const { value } = said;
    if (fact === 'held') this.#set(['held'], value, existing?.held?.value, said, ['award', 'period']);
    else if (fact === 'venue') this.#set(['venue'], value, existing?.venue?.value, said, ['held']);
    else if (fact === 'tellers') {
      const names = String(value)
        .split(/\s*[;,]\s*/)
        .filter(Boolean);
      const there = existing?.tellers.map(({ value }) => value) ?? [];
      this.#list('tellers', names, there, said, ['written', 'absent', 'present']);
    } else this.#set(['ballots', fact], value, existing?.ballots[fact]?.value, said, ['kind', 'issued', 'returned']);
  }

  /** Who could vote; nothing where the sheet leaves it open. All seats want a word, or nobody knows who was asked. */
  attendance({ seats }: BallotSheet, sitting: Sitting): Set<string> | undefined {
    const said = seats.filter(({ said }) => said.value !== undefined);
    const [first] = said;
    if (!first) return undefined;
    const called = (id: string) => this.draft.workspace.organization.called('member', id) ?? id;
    const stranger = said.find(({ id }) => !sitting.seats.includes(id));
    if (stranger) return this.#tell({ id: 'no-seat', name: called(stranger.id) }, stranger.said);
    const missing = sitting.seats.find((id) => said.every((seat) => seat.id !== id));
    const blank = seats.find(({ id }) => id === missing)?.said ?? first.said;
    if (missing !== undefined) return this.#tell({ id: 'attendance-open', name: called(missing) }, blank);
    const ids = (...ways: readonly string[]) =>
      said.filter(({ said }) => ways.includes(said.value ?? '')).map(({ id }) => id);
    const [present, away, written] = [ids('present'), ids('absent', 'written'), ids('written')];
    const { existing } = this.draft;
    const there = (key: 'present' | 'absent' | 'written') => existing?.[key].map(({ value }) => value) ?? [];
    // Who came is taken whole or not: of two sheets that differ nobody would be there and away at once.
    const [changes, troubles] = [this.changes.length, this.troubles.length];
    this.#list('present', present, there('present'), first.said, ['decision', 'venue', 'held']);
    this.#list('absent', away, there('absent'), first.said, ['present']);
    if (written.length + there('written').length > 0)
      this.#list('written', written, there('written'), first.said, ['absent']);
    if (this.troubles.length > troubles) {
      this.changes.length = changes;
      return undefined;
    }
    return new Set([...present, ...written]);
  }

  #list(key: string, here: readonly string[], there: readonly string[], said: Said<unknown>, after: readonly string[]) {
    const inText = (texts: readonly string[]) => texts.toSorted().join(', ');
    if (inText(here) === inText(there)) return;
    const named = (texts: readonly string[]) =>
      namesCalled(texts.map((text) => this.draft.workspace.organization.called('member', text) ?? text));
    if (there.length > 0 && !this.terms.isReplacing) this.#otherwise(named(there), named(here), said);
    else this.changes.push({ do: 'set', at: [key], value: here, after });
  }

  #set(at: readonly string[], value: Value, there: Value | undefined, said: Said<unknown>, after: readonly string[]) {
    if (there === value) return;
    if (there !== undefined && !this.terms.isReplacing) this.#otherwise(factCalled(there), factCalled(value), said);
    else this.changes.push({ do: 'set', at, value, after });
  }

  #otherwise(there: Words, here: Words, said: Said<unknown>): void {
    this.#tell({ id: 'decided-otherwise', there, here, path: this.draft.path }, said);
  }

  #tell(trouble: Trouble, { sheet, row, column }: Said<unknown>): undefined {
    this.troubles.push({ trouble, sheet, row, column });
  }
}

function factCalled(value: Value): Words {
  return typeof value === 'string' && isDay(value) ? dayCalled(value) : choiceCalled(value);
}
