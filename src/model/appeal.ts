import type { Day } from '../base/day.ts';
import { type Holiday, lastDayOf, type Term } from '../calendar/workdays.ts';
import type { Located } from '../source/located.ts';
import type { Node } from '../source/node.ts';
import { count, day, given, list, text } from './field.ts';
import { lineageOf, type Regulation } from './regulation.ts';
import { regulationOn } from './regulation-choice.ts';
import { type Source, sourceFrom } from './source.ts';
import { type Whom, whomFrom } from './whom.ts';
import type { Workspace } from './workspace.ts';

/** A petition, complaint or report about a result. */
export interface Appeal {
  readonly id: Located<string>;
  readonly nature: Nature;
  /** Undefined of somebody outside. */
  readonly from: Whom | undefined;
  /** As the file names the sender. */
  readonly fromName: Located<string> | undefined;
  readonly period: Located<string>;
  /** Whose result it is: the sender's own unless said. */
  readonly whose: Whom | undefined;
  readonly criterion: Located<string> | undefined;
  readonly notified: Located<Day> | undefined;
  readonly received: Located<Day>;
  readonly form: Located<string> | undefined;
  readonly asks: Located<string> | undefined;
  readonly grounds: Located<string> | undefined;
  /** As the file says; else the regulation does. */
  readonly due: Located<Day> | undefined;
  readonly handler: Located<string> | undefined;
  /** Undefined while it is open. */
  readonly answer: Answer | undefined;
  readonly node: Node;
}

const NATURES = ['petition', 'complaint', 'report'] as const;
export type Nature = (typeof NATURES)[number];
const OUTCOMES = ['kept', 'changed', 'withdrawn', 'not-accepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Answer {
  readonly date: Located<Day>;
  readonly document: Located<string> | undefined;
  readonly by: 'dialogue' | 'writing' | undefined;
  readonly outcome: Outcome;
  readonly reason: Located<string> | undefined;
}

/** The appeals of one file; what names no period or no day of receipt is left out, the schema stage reports it. */
export function appealsFrom(node: Node): Appeal[] {
  return list(node.get('appeals'), appealFrom);
}

function appealFrom(node: Node): Appeal | undefined {
  const [id, received, about] = [text(node.get('id')), day(node.get('received')), node.get('about')];
  const period = text(about?.get('period'));
  const nature = NATURES.find((each) => each === node.get('nature')?.text);
  if (!id || !received || !about || !period || !nature) return undefined;
  const sender = node.get('from');
  const from = sender && whomFrom(sender);
  return {
    id,
    nature,
    from,
    period,
    received,
    node,
    fromName: text(sender?.get('name')),
    whose: whomFrom(about) ?? from,
    criterion: text(about.get('criterion')),
    notified: day(node.get('notified')),
    form: given(node.get('form')),
    asks: given(node.get('asks')),
    grounds: given(node.get('grounds')),
    due: day(node.get('due')),
    handler: given(node.get('handler')),
    answer: answerFrom(node.get('answer')),
  };
}

function answerFrom(node: Node | undefined): Answer | undefined {
  const date = day(node?.get('date'));
  const outcome = OUTCOMES.find((each) => each === node?.get('outcome')?.text);
  const by = node?.get('by')?.text;
  return (
    date &&
    outcome && {
      date,
      outcome,
      document: given(node?.get('document')),
      by: by === 'dialogue' || by === 'writing' ? by : undefined,
      reason: given(node?.get('reason')),
    }
  );
}

/** How long one may petition after the notice, and how long the answer may take. */
export interface AppealTerms {
  readonly within: Term | undefined;
  readonly answer: Term | undefined;
  /** From which day the answer's term is counted. */
  readonly from: 'received' | 'notified';
  readonly source: Source | undefined;
}

/** The terms of the regulation in force on a day, or of the nearest that it extends and that says them. */
export function appealTermsOn(on: Day, workspace: Workspace): AppealTerms | undefined {
  const regulation = regulationOn(on, workspace);
  const lineage = regulation ? lineageOf(regulation, workspace.regulations) : [];
  const saying = lineage.find(({ node }) => node.get('appeals')?.isMap);
  return saying && termsOf(saying);
}

function termsOf({ node, source }: Regulation): AppealTerms {
  const said = node.get('appeals');
  return {
    within: termFrom(said?.get('within')),
    answer: termFrom(said?.get('answer')),
    from: said?.get('from')?.text === 'notified' ? 'notified' : 'received',
    source: sourceFrom(said?.get('source')) ?? source,
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
  return within && notified && lastDayOf(within, notified.value, holidaysOf(workspace));
}

/** The office's days off; one that ends before it begins, which a check reports, is none. */
function holidaysOf({ settings }: Workspace): Holiday[] {
  return settings.calendar.holidays.flatMap(({ from, to }) => (from && to ? { from: from.value, to: to.value } : []));
}
