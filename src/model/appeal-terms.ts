import type { Day } from '../base/day.ts';
import { type Holiday, lastDayOf, type Term } from '../calendar/workdays.ts';
import type { Node } from '../source/node.ts';
import type { Appeal } from './appeal.ts';
import { count } from './field.ts';
import { lineageOf, type Regulation } from './regulation.ts';
import { regulationOn } from './regulation-choice.ts';
import { type Source, sourceFrom } from './source.ts';
import type { Workspace } from './workspace.ts';

/** How long one may petition after the notice, and how long the answer may take. */
export interface AppealTerms {
  readonly within: Term | undefined;
  readonly answer: Term | undefined;
  /** From which day the answer's term is counted. */
  readonly from: 'received' | 'notified';
  readonly source: Source | undefined;
  readonly node: Node;
}

/** The terms of the regulation in force on a day, or of the nearest that it extends and that says them. */
export function appealTermsOn(on: Day, workspace: Workspace): AppealTerms | undefined {
  const regulation = regulationOn(on, workspace);
  return regulation && appealTermsIn(lineageOf(regulation, workspace.regulations));
}

/** The terms of a regulation, or of the nearest under it that says them; nearest first. */
export function appealTermsIn(lineage: readonly Regulation[]): AppealTerms | undefined {
  const [terms] = lineage.flatMap(({ node, source }) => termsFrom(node.get('appeals'), source) ?? []);
  return terms;
}

function termsFrom(node: Node | undefined, ofFile: Source | undefined): AppealTerms | undefined {
  if (!node?.isMap) return undefined;
  return {
    node,
    within: termFrom(node.get('within')),
    answer: termFrom(node.get('answer')),
    from: node.get('from')?.text === 'notified' ? 'notified' : 'received',
    source: sourceFrom(node.get('source')) ?? ofFile,
  };
}

function termFrom(node: Node | undefined): Term | undefined {
  const [days, workdays] = [count(node?.get('days')), count(node?.get('workdays'))];
  if (days) return { count: days.value, in: 'days' };
  return workdays && { count: workdays.value, in: 'workdays' };
}

/** The day by which it is to be answered: as its file says, else by the regulation; a complaint's is its own law's. */
export function dueOf(appeal: Appeal, workspace: Workspace): Day | undefined {
  if (appeal.due || appeal.nature === 'complaint') return appeal.due?.value;
  const terms = appealTermsOn(appeal.received.value, workspace);
  const start = terms && appeal[terms.from]?.value;
  return terms?.answer && start !== undefined ? lastDayOf(terms.answer, start, holidaysOf(workspace)) : undefined;
}

/** The last day on which it could be handed in; nothing where no term or no day of notice is known. */
export function lastDayToAppeal({ notified, received }: Appeal, workspace: Workspace): Day | undefined {
  const within = appealTermsOn(received.value, workspace)?.within;
  return within && notified && lastDayAfter(within, notified.value, workspace);
}

/** The last day for whoever signed for a notice on a day. */
export function lastDayAfter(within: Term, notified: Day, workspace: Workspace): Day | undefined {
  return lastDayOf(within, notified, holidaysOf(workspace));
}

/** The office's days off; one that ends before it begins, which a check reports, is none. */
function holidaysOf({ settings }: Workspace): Holiday[] {
  return settings.calendar.holidays.flatMap(({ from, to }) => (from && to ? { from: from.value, to: to.value } : []));
}
