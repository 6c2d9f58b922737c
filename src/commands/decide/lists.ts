import type { DecisionDraft } from '../../answers/decisions/decision-draft.ts';
import { openRows } from '../../answers/decisions/decision-votes.ts';
import { Asking, Stopped } from '../asking.ts';
import type { Call } from '../command.ts';
import { yesOr } from '../questions.ts';
import { awardLists } from './drafted.ts';
import { kept } from './kept.ts';
import { goOn } from './list-words.ts';
import { HOW } from './question-words.ts';

/** Asks for the votes of a list and, where levels were asked about, of the awards' lists that are still to come, one after the other. */
export async function enteredLists(call: Call, root: string, draft: DecisionDraft): Promise<void> {
  const asking = new Asking(call);
  try {
    asking.say(HOW);
    let { isStopped } = await kept(call, root, draft, asking);
    const isAlone =
      draft.award !== undefined ||
      call.flags['again'] !== undefined ||
      call.flags['dryRun'] === true ||
      call.flags['json'] === true;
    const offered = new Set<string>();
    while (!isStopped && !isAlone) {
      const lists = await awardLists(call, root, draft.period);
      const list = lists.find(({ path }) => !offered.has(path));
      if (!list?.award) return;
      offered.add(list.path);
      const question = goOn(list.award.name.value, openRows(list).length);
      if (await asking.ask(question, yesOr(true))) ({ isStopped } = await kept(call, root, list, asking));
    }
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
  } finally {
    await asking.end();
  }
}
