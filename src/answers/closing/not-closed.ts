import type { Day } from '../../base/day.ts';
import { week } from '../../calendar/week.ts';
import { inOrder } from '../../diagnostics/diagnostic.ts';
import type { Decision } from '../../model/decision.ts';
import { isLevelDecisionIn } from '../../seals/rests-on.ts';
import { told } from '../../seals/seal-name.ts';
import type { ClassifyAnswer } from '../classification.ts';
import type { FindingsTally } from '../findings-tally.ts';
import { lastDayOf } from '../limit.ts';
import { type NotAgain, type Reclosing, type Unsettled, unsettledParts } from './reclosing.ts';
import type { SealBook } from './seal-book.ts';

/** Why a period cannot be closed (rule 50). */
export type NotClosed =
  | { readonly why: 'week' }
  | { readonly why: 'not-over'; readonly last: Day }
  | { readonly why: 'nothing-rated' }
  | { readonly why: 'errors'; readonly count: number }
  | { readonly why: 'closed'; readonly seal: string }
  | { readonly why: 'longer-closed'; readonly seal: string }
  | { readonly why: 'open-decision'; readonly decision: Decision }
  | { readonly why: 'unsettled'; readonly part: Unsettled }
  | NotAgain;

/** Everything that stands in the way of closing a period, all of it at once. */
export async function whyNot(
  { period, limit, workspace, seal, results }: ClassifyAnswer,
  { errors }: FindingsTally,
  { today }: { readonly today: Day },
  { book, again }: { readonly book: SealBook; readonly again: Reclosing | undefined },
): Promise<NotClosed[]> {
  const last = lastDayOf(period, limit);
  // Nothing rests on the log: it only tells which marks came with a form.
  const wrong = inOrder(errors.filter(({ place }) => !place.file.path.startsWith('log/')));
  const same = book.standing.find((name) => told(name).period === period.id);
  const unsettled = (await unsettledParts(period, book)).filter(({ is }) => is === 'open' || !again);
  const open = workspace.decisions.filter(
    (decision) => isLevelDecisionIn(decision, workspace.calendar.counted(period)) && !decision.held,
  );
  return [
    ...(period.kind === week ? [{ why: 'week' as const }] : []),
    ...(last >= today ? [{ why: 'not-over' as const, last }] : []),
    ...(results.some(({ isRated }) => isRated) ? [] : [{ why: 'nothing-rated' as const }]),
    ...(wrong.length > 0 ? [{ why: 'errors' as const, count: wrong.length }] : []),
    ...(same && !again ? [{ why: 'closed' as const, seal: same }] : []),
    ...(seal && !same ? [{ why: 'longer-closed' as const, seal: seal.seal.name }] : []),
    ...open.map((decision) => ({ why: 'open-decision' as const, decision })),
    ...unsettled.map((part) => ({ why: 'unsettled' as const, part })),
  ];
}
