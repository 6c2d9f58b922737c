import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { openRows } from '../../answers/decisions/decision-votes.ts';
import type { Change } from '../../editing/change.ts';
import { besideName } from '../../reports/decide/text.ts';
import { Asking, Stopped } from '../asking.ts';
import type { Call } from '../command.ts';
import { askedMeeting } from './asked-meeting.ts';
import { askedRow } from './asked-row.ts';
import { both, HOW } from './question-words.ts';

/** What was entered of a decision, candidate by candidate. */
export interface Entered {
  readonly changes: readonly Change[];
  readonly done: number;
  /** How many are still open. */
  readonly open: number;
}

/** Asks for everything that is still “…” in the file; what is there already is not asked again. */
export async function entered(call: Call, draft: DecisionDraft): Promise<Entered> {
  const asking = new Asking(call);
  const changes: Change[] = [];
  const rows = openRows(draft);
  const done = new Set<number>();
  try {
    asking.say(HOW);
    const met = await askedMeeting(asking, draft, changes);
    for (const [index, asked] of rows.entries()) {
      const { row } = asked;
      const who = draft.workspace.organization.called(row.kind, row.id) ?? row.name;
      asking.say(both((locale) => `${index + 1}/${rows.length} ${who}: ${besideName(row, draft, locale)}`));
      await askedRow(asking, asked, met, (said) => {
        done.add(index);
        changes.push(...said);
      });
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await asking.end();
  }
  return { changes, done: done.size, open: rows.length - done.size };
}
