import { rowsOf } from '../../answers/decisions/council-lists.ts';
import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { notPassed, type OpenRow, openRows } from '../../answers/decisions/decision-votes.ts';
import type { Change } from '../../editing/change.ts';
import { besideName } from '../../reports/decide/text.ts';
import { thresholdInWords } from '../../reports/decide/voting-words.ts';
import { levelInTables } from '../../reports/level-names.ts';
import { type Asking, Stopped } from '../asking.ts';
import { subjectsAsked } from '../subject-argument.ts';
import { keptForAll } from './all-for.ts';
import { askedMeeting } from './asked-meeting.ts';
import { askedRow, type Keep } from './asked-row.ts';
import { REST } from './asked-votes.ts';
import { both, rowsToCome } from './question-words.ts';
import type { MetDraft } from './same-meeting.ts';

/** What was entered of a decision, candidate by candidate. */
export interface Entered {
  readonly changes: readonly Change[];
  readonly done: number;
  /** How many are still open. */
  readonly open: number;
  /** Whether somebody had enough, or the input ended. */
  readonly isStopped: boolean;
}

/** Asks for everything without an answer in the file; what is there already is not asked again, unless it is all there and did not pass. */
export async function entered(asking: Asking, draft: DecisionDraft): Promise<Entered> {
  const changes: Change[] = [];
  const again = rowsAgain(asking.call, draft);
  const open = again ?? openRows(draft);
  const rows = open.length > 0 ? open : notPassed(draft);
  const done = new Set<OpenRow>();
  let isStopped = false;
  const keepOf = (row: OpenRow) => (said: readonly Change[]) => {
    done.add(row);
    changes.push(...said);
  };
  try {
    const met = await askedMeeting(asking, draft, changes);
    if (rows.length > 0) asking.say(above(draft));
    await askedRows(asking, rows, met, keepOf);
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    isStopped = true;
  }
  return { changes, done: done.size, open: rows.length - done.size, isStopped };
}

/** The rows that the line names, to be answered anew whatever the file says of them; nothing where it names none. */
function rowsAgain({ flags }: Asking['call'], draft: DecisionDraft): OpenRow[] | undefined {
  const named = flags['again'];
  if (!Array.isArray(named) || named.length === 0) return undefined;
  const rows = rowsOf(draft);
  const { organization } = draft.workspace;
  const candidates = rows.map(({ row: { kind, id, name } }) => ({ id, name: organization.called(kind, id) ?? name }));
  const ids = subjectsAsked(named, candidates, 'either');
  return rows.filter(({ row }) => ids.includes(row.id));
}

async function askedRows(
  asking: Asking,
  rows: readonly OpenRow[],
  draft: MetDraft,
  keepOf: (row: OpenRow) => Keep,
): Promise<void> {
  let left = rows;
  for (let asked = left[0]; asked; asked = left[0]) {
    const { row } = asked;
    const number = rows.indexOf(asked) + 1;
    const who = draft.workspace.organization.called(row.kind, row.id) ?? row.name;
    asking.say(both((locale) => `${number}/${rows.length} ${who}: ${besideName(row, draft, locale)}`));
    const isRest = (await askedRow(asking, asked, draft, keepOf(asked))) === REST;
    left = isRest ? keptForAll(asking, left, draft, keepOf) : left.slice(1);
  }
}

/** Names of the levels, as far as levels are decided, and how much is enough. */
function above(draft: DecisionDraft) {
  const { award, rules, sitting } = draft;
  const levels = award ? [] : rules.levels.map(levelInTables);
  return rowsToCome(
    levels,
    sitting.rule && both((locale) => (sitting.rule ? thresholdInWords(sitting.rule, locale) : '')),
  );
}
