import type { Words } from '../../base/locale.ts';
import type { Change } from '../../editing/change.ts';
import type { Value } from '../../editing/value.ts';
import { choiceCalled, votesCalled } from '../../forms/ballots/called.ts';
import type { BallotRow, BallotSheet, Said } from '../../forms/ballots/read.ts';
import type { Trouble, TroubleAt } from '../../forms/trouble.ts';
import type { Votes } from '../../model/ballot.ts';
import { levelNamed } from '../../model/level-names.ts';
import { type ListRow, rowsOf } from './council-lists.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { type CountedVotes, countedVotes, isPassed } from './decision-votes.ts';
import { type LayingTerms, meetingLaid } from './meeting-laid.ts';

/** What a sheet changes about one subject. */
export interface BallotDeed {
  readonly kind: 'member' | 'unit';
  readonly id: string;
  readonly level?: string;
  readonly isGranted?: boolean;
  readonly votes?: CountedVotes;
}

/** Counted ballots laid over a decision's file. */
export interface BallotsLaid {
  readonly changes: readonly Change[];
  readonly deeds: readonly BallotDeed[];
  readonly troubles: readonly TroubleAt[];
  /** Rows of which something is said, and by which the file is not changed. */
  readonly same: number;
}

/** Lays a sheet of counted ballots, and what the workbook says of the meeting, over the decision that it is on. */
export function ballotsLaid(
  sheet: BallotSheet,
  meeting: BallotSheet | undefined,
  draft: DecisionDraft,
  terms: LayingTerms,
): BallotsLaid {
  const met = meetingLaid(sheet, meeting, draft, terms);
  const laying = new Laying({ ...draft, sitting: met.sitting }, terms);
  for (const row of sheet.rows) laying.lay(row);
  return {
    changes: [...met.changes, ...laying.changes],
    troubles: [...met.troubles, ...laying.troubles],
    deeds: laying.deeds,
    same: laying.same,
  };
}

class Laying {
  readonly changes: Change[] = [];
  readonly deeds: BallotDeed[] = [];
  readonly troubles: TroubleAt[] = [];
  same = 0;
  readonly #rows: readonly ListRow[];

  constructor(
    readonly draft: DecisionDraft,
    readonly terms: LayingTerms,
  ) {
    this.#rows = rowsOf(draft);
  }

  lay(said: BallotRow): void {
    const { counts, decided, reason, isWhole, at } = said;
    if (!isWhole || (counts.size === 0 && !decided && !reason)) return;
    const name = this.draft.workspace.organization.called(said.kind, said.id) ?? said.id;
    const listed = this.#rows.find(({ row }) => row.kind === said.kind && row.id === said.id);
    if (!listed) {
      this.#tell({ id: 'not-voted-on', name, line: this.terms.line }, at);
      return;
    }
    const isHalf = counts.has('for') !== counts.has('against') || (counts.has('invalid') && !counts.has('for'));
    if (isHalf) {
      this.#tell({ id: 'half-the-votes', name }, at);
      return;
    }
    const votes = this.#votes(listed, said);
    const deed = this.draft.award ? this.#grant(listed, said, votes, name) : this.#level(listed, said, votes, name);
    if (deed) this.#write(listed, said, votes ? { ...deed, votes } : deed);
  }

  #votes({ row }: ListRow, { counts }: BallotRow): CountedVotes | undefined {
    const [inFavour, against] = [counts.get('for'), counts.get('against')];
    if (!inFavour || !against) return undefined;
    const invalid = counts.get('invalid')?.value ?? 0;
    return countedVotes(row, { inFavour: inFavour.value, against: against.value, invalid }, this.draft);
  }

  /** As was chosen; else the level that was proposed, where the votes are enough for it, as at the terminal. */
  #level(listed: ListRow, { kind, id, decided, reason }: BallotRow, votes: CountedVotes | undefined, name: string) {
    const proposed = listed.proposed ?? listed.row.level;
    const level = decided?.value ?? (votes && isPassed(votes, this.draft) ? listed.row.level : undefined);
    if (decided && level !== proposed && !reason && !listed.result?.reason) {
      this.#tell({ id: 'reason-wanted', name }, decided);
      return undefined;
    }
    return { kind, id, ...(typeof level === 'string' && { level }) };
  }

  /** As was chosen; else as the votes say, but of whom the Council has to see by itself. */
  #grant({ row }: ListRow, { kind, id, decided, at }: BallotRow, votes: CountedVotes | undefined, name: string) {
    const isPassing = votes && isPassed(votes, this.draft);
    if (!decided && isPassing && row.notes.length > 0) {
      this.#tell({ id: 'grant-open', name }, at);
      return undefined;
    }
    const isGranted = decided ? decided.value === true : isPassing;
    return { kind, id, ...(isGranted !== undefined && { isGranted }) };
  }

  #write({ index, result, row: { kind } }: ListRow, { reason, decided, at }: BallotRow, deed: BallotDeed): void {
    const place = (key: string) => ['results', index, key];
    const [changes, troubles] = [this.changes.length, this.troubles.length];
    const beside = decided ?? at;
    if (deed.level !== undefined) {
      this.#set(place('level'), deed.level, result?.level?.value, beside, ['proposed', 'name', kind]);
    }
    if (deed.isGranted !== undefined) {
      this.#set(place('granted'), deed.isGranted, result?.granted?.value, beside, ['name', kind]);
    }
    if (reason) this.#set(place('reason'), reason.value, known(result?.reason?.value), reason, ['level', 'granted']);
    if (deed.votes) this.#setVotes(place('votes'), deed.votes, result?.votes, at);
    // A level of one count never stands beside the votes of another.
    if (this.troubles.length > troubles) this.changes.length = changes;
    else if (this.changes.length > changes) this.deeds.push(deed);
    else this.same += 1;
  }

  #setVotes(at: (string | number)[], votes: CountedVotes, there: Votes | undefined, said: Said<undefined>): void {
    const stood = there?.for && {
      for: there.for.value,
      against: there.against?.value,
      invalid: there.invalid?.value,
      of: there.of?.value,
    };
    const [was, is] = [stood && votesCalled(stood), votesCalled(votes)];
    if (was?.vi === is.vi) return;
    this.#set(at, { ...votes }, undefined, said, ['reason', 'level', 'granted'], was && [was, is]);
  }

  /** Sets what is not there yet; over another value only where somebody says so. */
  #set(
    at: (string | number)[],
    value: Value,
    there: Value | undefined,
    said: Said<unknown>,
    after: readonly string[],
    differ?: readonly [there: Words, here: Words],
  ): void {
    if (there === value) return;
    const [stood, here] = differ ?? (there === undefined ? [] : [this.#called(there), this.#called(value)]);
    if (stood !== undefined && here !== undefined && !this.terms.isReplacing) {
      this.#tell({ id: 'decided-otherwise', there: stood, here, path: this.draft.path }, said);
    } else this.changes.push({ do: 'set', at, value, after });
  }

  #called(value: Value): Words {
    return typeof value === 'string' ? levelNamed(value, this.draft.rules.levels) : choiceCalled(value);
  }

  #tell(trouble: Trouble, { sheet, row, column }: Said<unknown>): void {
    this.troubles.push({ trouble, sheet, row, column });
  }
}

/** A blank that is still to be filled in is none. */
function known(text: string | undefined): string | undefined {
  return text === '…' || text === '' ? undefined : text;
}
